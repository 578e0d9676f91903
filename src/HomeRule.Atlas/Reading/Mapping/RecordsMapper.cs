using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class RecordsMapper
{
    public static RecordsLaw Law(View v)
    {
        var who = v.Map("who");
        var writing = v.Map("writing");
        return new RecordsLaw
        {
            Id = v.Text("id"),
            Name = v.Localized("name"),
            Citation = v.Text("citation"),
            Who = who.Word<RecordsAsker>("rule"),
            WhoNote = who.LocalizedOrNull("note"),
            First = First(v.Map("first")),
            Later = v.List("later", static s => new RecordsStep(s.Localized("what"), Term(s)!, s.Is("from", "receipt"))),
            Extension = v.MapOrNull("extension") is { } extension ? new RecordsExtension(Term(extension), extension.Is("from", "receipt"), extension.LocalizedOrNull("note")) : null,
            Fees = v.Localized("fees"),
            Waiver = Waiver(v.Map("waiver")),
            Appeals = v.List("appeals", Appeal),
            Writing = writing.Word<RecordsWriting>("rule"),
            WritingNote = writing.LocalizedOrNull("note"),
            DataRules = v.List("dataRules", static r => new RecordsDataRule(r.Word<RecordsDataTopic>("topic"), r.TextOrNull("citation"), r.LocalizedOrNull("note"), r.Is("verified", "true"))),
            Penalties = v.LocalizedOrNull("penalties"),
            Note = v.LocalizedOrNull("note"),
            Verified = v.Words<RecordsPart>("verified"),
            Confidence = v.Word<Confidence>("confidence"),
            AsOf = v.Date("asOf"),
            Checked = v.Date("checked"),
            Sources = v.Sources(),
        };
    }

    private static RecordsFirstStep First(View v) => new()
    {
        Kind = v.Word<RecordsAnswerKind>("kind"),
        Term = Term(v),
        Start = v.Word<RecordsStart>("start"),
        StartStated = v.Is("startStated", "true"),
        Rolls = v.Has("rolls") ? v.Is("rolls", "true") : null,
        Note = v.LocalizedOrNull("note"),
    };

    private static RecordsWaiver Waiver(View v) => new(v.Word<RecordsWaiverRule>("rule"), v.TextOrNull("citation"), v.LocalizedOrNull("note"));

    private static RecordsAppeal Appeal(View v) => new()
    {
        Kind = v.Word<RecordsAppealKind>("kind"),
        Route = v.Localized("route"),
        Citation = v.TextOrNull("citation"),
        Term = Term(v),
        Note = v.LocalizedOrNull("note"),
        Verified = v.Is("verified", "true"),
    };

    private static RecordsTerm? Term(View v) => v.MapOrNull("term") is { } term ? new RecordsTerm((int)term.Number("number"), term.Word<RecordsDays>("unit")) : null;
}
