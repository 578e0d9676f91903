using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>The two maps that come with the program: states and counties of us-atlas, each with a card of its own.</summary>
internal static class OwnMaps
{
    public const string States = "us-states-2017";

    public const string Counties = "us-counties-2017";

    public static IReadOnlyList<BoundarySetCard> Cards(BoundaryProvenance provenance) =>
    [
        new()
        {
            Slug = Counties,
            Name = new LocalizedText("Counties", "Condados"),
            Member = new LocalizedText("County", "Condado"),
            Kind = DivisionKind.County,
            Domain = "United States",
            Provenance = provenance,
        },
        new()
        {
            Slug = States,
            Name = new LocalizedText("States", "Estados"),
            Member = new LocalizedText("State", "Estado"),
            Kind = DivisionKind.State,
            Domain = "United States",
            Provenance = provenance,
        },
    ];

    /// <summary>The boundaries with their map and their days: those of the map, or of the division where it began later or ended.</summary>
    public static IEnumerable<Boundary> Dated(UsDivisionSet set)
    {
        var divisions = set.Divisions.ToDictionary(static d => d.Id);
        var provenance = set.Boundaries.Provenance;
        foreach (var boundary in set.Boundaries.Boundaries)
        {
            var division = divisions[boundary.Division];
            yield return boundary with
            {
                Set = DivisionKinds.IsState(division.Kind) ? States : Counties,
                ValidFrom = division.ValidFrom > provenance.ValidFrom.First ? division.ValidFrom : provenance.ValidFrom.First,
                ValidTo = division.ValidTo ?? provenance.ValidTo?.Last,
            };
        }
    }
}
