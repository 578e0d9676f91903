using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class FederalMapper
{
    public static Authority Authority(View v) => new()
    {
        Id = v.Text("id"),
        Kind = v.Text("kind"),
        Title = v.Text("title"),
        Citation = v.Text("citation"),
        Holding = v.Localized("holding"),
        Date = v.DateOrNull("date"),
        Status = v.LocalizedOrNull("status"),
        Checked = v.DateOrNull("checked"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    public static TimelineEntry Timeline(View v) => new()
    {
        Id = v.Text("id"),
        Date = v.Date("date"),
        Title = v.Localized("title"),
        Summary = v.Localized("summary"),
        LocalEffect = v.Localized("localEffect"),
        Status = Status(v.Map("status")),
        Cases = v.Texts("cases"),
        Confidence = v.Word<Confidence>("confidence"),
        Verified = v.TextOrNull("verified"),
        Sources = v.Sources(),
    };

    public static Leader Leader(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Text("name"),
        State = v.TextOrNull("state"),
        Office = v.Localized("office"),
        LocalPower = v.LocalizedOrNull("localPower"),
        Note = v.LocalizedOrNull("note"),
        Statements = v.List("statements", SharedMapper.Statement),
    };

    public static SeedCorrection Correction(View v) => new()
    {
        Id = v.Text("id"),
        Document = v.Text("document"),
        Claim = v.Text("claim"),
        Problem = v.Localized("problem"),
        Correction = v.Localized("correction"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    public static SourceDocument Document(View v) => new()
    {
        Id = v.Text("id"),
        Kind = v.Word<SourceKind>("kind"),
        Title = v.Text("title"),
        Date = v.DateOrNull("date"),
        Note = v.LocalizedOrNull("note"),
    };

    private static TimelineStatus Status(View v) => new()
    {
        Value = v.Text("value"),
        Text = v.Localized("text"),
        AsOf = v.Date("asOf"),
        Note = v.LocalizedOrNull("note"),
    };
}
