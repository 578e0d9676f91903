using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class OfficeMapper
{
    public static Lever Lever(View v) => new()
    {
        Id = v.Text("id"),
        Family = v.Word<LeverFamily>("family"),
        Title = v.Localized("title"),
        Summary = v.Localized("summary"),
    };

    public static Office Office(View v) => new()
    {
        Id = v.Text("id"),
        Level = v.Texts("level"),
        Title = v.Localized("title"),
        Chosen = v.Localized("chosen"),
        Levers = v.List("levers", Power),
        StateRules = v.List("stateRules", Rule),
        Cannot = v.LocalizedTexts("cannot"),
        Notes = v.List("notes", SharedMapper.Note),
        Sources = v.Sources(),
    };

    private static OfficePower Power(View v) => new()
    {
        Lever = v.Text("lever"),
        Control = v.Word<Control>("control"),
        Instrument = v.Text("instrument"),
        Note = v.LocalizedOrNull("note"),
        Sourced = v.Is("basis", "sourced"),
        Sources = v.Sources(),
    };

    private static PowerRule Rule(View v) => new()
    {
        Id = v.Text("id"),
        States = v.Texts("states"),
        Places = v.Divisions("places"),
        Levers = v.Texts("levers"),
        Control = v.Word<Control>("control"),
        Note = v.Localized("note"),
        Disputed = v.Is("disputed", "true"),
        Sources = v.Sources(),
    };
}
