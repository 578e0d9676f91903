using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class PlayMapper
{
    public static Play Play(View v) => new()
    {
        Id = v.Text("id"),
        Section = v.Text("section"),
        Title = v.Localized("title"),
        Summary = v.Localized("summary"),
        Direction = v.Word<PlayDirection>("direction"),
        Levers = v.Texts("levers"),
        Changes = v.LocalizedOrNull("changes"),
        EnactedBy = v.List("enactedBy", static e => new Enactment { Office = e.Text("office"), Instrument = e.Text("instrument"), Note = e.LocalizedOrNull("note") }),
        LegalBasis = v.List("legalBasis", static b => new LegalBasis { Authority = b.TextOrNull("authority"), Text = b.Localized("text") }),
        Limits = v.LocalizedTexts("limits"),
        Examples = v.List("examples", Example),
        EvidenceWords = v.Texts("evidenceWords"),
        Seeds = v.List("seeds", static s => new SeedQuote { Ref = s.Text("ref"), Quote = s.Text("quote") }),
        Note = v.LocalizedOrNull("note"),
    };

    private static PlayExample Example(View v) => new()
    {
        Place = v.TextOrNull("place"),
        Name = v.Text("name"),
        Citation = v.Text("citation"),
        Date = v.DateOrNull("date"),
        Sources = v.Sources(),
    };
}
