using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class SharedMapper
{
    public static Source Source(View v) => new()
    {
        Kind = v.Word<SourceKind>("kind"),
        Ref = v.TextOrNull("ref"),
        Cite = v.TextOrNull("cite"),
        Url = v.TextOrNull("url"),
        Note = v.TextOrNull("note"),
        Checked = v.DateOrNull("checked"),
        Confidence = v.Word<Confidence>("confidence"),
    };

    public static Statement Statement(View v) => new()
    {
        Id = v.Text("id"),
        Speaker = v.TextOrNull("speaker"),
        Role = v.TextOrNull("role"),
        Office = v.TextOrNull("office"),
        Date = v.Date("date"),
        DateNote = v.LocalizedOrNull("dateNote"),
        Topics = v.Texts("topics"),
        Paraphrase = v.Localized("paraphrase"),
        Sources = v.Sources(),
    };

    public static RecordStatus Status(View v) => new()
    {
        Value = v.Word<RecordStatusValue>("value"),
        AsOf = v.DateOrNull("asOf"),
        Text = v.Text("text"),
    };

    public static SourcedNote Note(View v) => new() { States = v.Texts("states"), Text = v.Localized("text"), Sources = v.Sources() };
}
