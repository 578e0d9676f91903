using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class StateMapper
{
    private static readonly string[] NotFacts = ["keeper", "keeperOffices", "confidence", "verified", "sources"];

    public static StateProfile State(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Localized("name"),
        Fips = v.Text("fips"),
        Division = v.Division("division"),
        Bodies = v.Texts("bodies"),
        Offices = v.Map("offices").Fields().ToDictionary(static f => f.Name, static f => Office(new View((AtlasMap)f.Value))),
        JailExceptions = v.List("jailExceptions", Keeping),
        NoSheriff = v.List("noSheriff", static n => new DivisionNote { Divisions = n.Divisions("divisions"), Note = n.Localized("note"), Sources = n.Sources() }),
        Notes = v.List("notes", SharedMapper.Note),
        Checked = v.Date("checked"),
        Sources = v.Sources(),
    };

    public static LargeGovernment Government(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Text("name"),
        State = v.Text("state"),
        Division = v.Division("division"),
        Kind = v.Text("kind"),
        Counties = v.Divisions("counties"),
        Fields = v.Map("fields").Fields().ToDictionary(static f => f.Name, static f => Field(new View((AtlasMap)f.Value))),
        Note = v.LocalizedOrNull("note"),
    };

    private static OfficeFacts Office(View v)
    {
        var facts = new Dictionary<string, string>();
        foreach (var (name, value) in v.Fields())
        {
            if (NotFacts.Contains(name))
                continue;
            if (value is AtlasScalar scalar)
                facts[name] = scalar.Text;
            else if (value is AtlasMap inner)
                foreach (var entry in inner.Entries)
                    facts[$"{name}.{entry.Key}"] = ((AtlasScalar)entry.Value).Text;
        }

        return new OfficeFacts
        {
            Facts = facts,
            Keeper = v.TextOrNull("keeper"),
            KeeperOffices = v.Texts("keeperOffices"),
            Confidence = v.Word<Confidence>("confidence"),
            Verified = v.TextOrNull("verified"),
            Sources = v.Sources(),
        };
    }

    private static JailKeeping Keeping(View v) => new()
    {
        Divisions = v.Divisions("divisions"),
        Keeper = v.Text("keeper"),
        KeeperOffices = v.Texts("keeperOffices"),
        Note = v.Localized("note"),
        Sources = v.Sources(),
    };

    private static GovernmentField Field(View v) => new()
    {
        Value = v.Text("value"),
        Keeper = v.TextOrNull("keeper"),
        Date = v.DateOrNull("date"),
        Sources = v.Sources(),
    };
}
