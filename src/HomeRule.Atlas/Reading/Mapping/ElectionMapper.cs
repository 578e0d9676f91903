using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class ElectionMapper
{
    public static ElectionLaw Law(View v) => new()
    {
        Id = v.Text("id"),
        Zones = v.Texts("zones"),
        Anchors = v.List("anchors", static a => new ElectionAnchor { Id = a.Text("id"), Name = a.Localized("name"), Dates = a.List("dates", Date) }),
        Rules = v.List("rules", Rule),
    };

    private static AnchorDate Date(View v) => new()
    {
        Date = v.DateRule("date"),
        Years = v.WordOrNull<YearRule>("years") ?? YearRule.Every,
        From = v.WholeOrNull("from"),
        To = v.WholeOrNull("to"),
        Citation = v.Text("citation"),
        Note = v.LocalizedOrNull("note"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static FilingRule Rule(View v) => new()
    {
        Id = v.Text("id"),
        Series = v.Text("series"),
        Offices = v.Texts("offices"),
        Places = v.Divisions("places"),
        Except = v.Divisions("except"),
        Title = v.Localized("title"),
        Label = new FilingLabel(v.Text("officeClass"), v.Text("statute")),
        Citation = v.Text("citation"),
        Words = v.Localized("words"),
        Years = v.WordOrNull<YearRule>("years") ?? YearRule.Every,
        From = v.WholeOrNull("from"),
        To = v.WholeOrNull("to"),
        Condition = v.WordOrNull<FilingCondition>("condition") ?? FilingCondition.Always,
        Receipt = v.WordOrNull<FilingReceipt>("receipt") ?? FilingReceipt.Unknown,
        Opens = v.MapOrNull("opens") is { } opens ? End(opens) : null,
        Closes = End(v.Map("closes")),
        Note = v.LocalizedOrNull("note"),
        Overrides = v.List("overrides", Override),
        Published = v.List("published", Published),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static FilingEnd End(View v) => new()
    {
        Date = v.DateRule("date"),
        Clock = v.ClockOrNull("clock"),
        Roll = v.WordOrNull<RollRule>("roll") ?? RollRule.None,
    };

    private static FilingOverride Override(View v) => new()
    {
        Id = v.Text("id"),
        Cycle = v.WholeOrNull("cycle")!.Value,
        Opens = v.DateOrNull("opens")?.First,
        Closes = v.DateOrNull("closes")?.First,
        Label = v.TextOrNull("officeClass") is { } office ? new FilingLabel(office, v.Text("statute")) : null,
        Citation = v.Text("citation"),
        Reason = v.Localized("reason"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static PublishedWindow Published(View v) => new()
    {
        Cycle = v.WholeOrNull("cycle")!.Value,
        Opens = v.DateOrNull("opens")?.First,
        Closes = v.DateOrNull("closes")?.First,
        Conflict = v.LocalizedOrNull("conflict"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };
}
