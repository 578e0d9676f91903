using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Atlas.Importing;
using HomeRule.Civics;

namespace HomeRule.Cli.Importing;

/// <summary>What a cell of the column <c>place</c> names.</summary>
internal sealed class ImportPlaces(AnswerBook book)
{
    public Result<ImportPlace> Resolve(string text)
    {
        // A school district or a ward has no page of its own, and can have officials.
        if (DivisionId.TryParse(text.ToLowerInvariant(), out var id) && (!book.Places.TryGet(id, out var page) || page.Id != id))
        {
            if (book.Snapshot.Content.Places.FirstOrDefault(p => p.Division == id && p.Kind != "state-agency") is { } record)
                return Of(record);
            if (book.Snapshot.Divisions.FirstOrDefault(d => d.Id == id) is { } division && page is null)
                return new ImportPlace { Division = id, Id = $"{PlaceText.Slug($"{id.Type} {id.Name}")}-{division.State}", Name = division.Name, State = division.State, Kind = null };
            if (page is null)
                return new Problem("place.unknown", $"There is no division {id} in this edition. Check the id; maps of places and districts come with homerule pull census.");
        }

        if (!book.Places.Resolve(text).TryGet(out var place, out var problem))
            return problem;
        if (!place.Governs)
            return new Problem("place.no-government", $"{PlaceDirectory.FullName(place)} has a name and no government at work. Name its county, or the town or township that it is in.");
        if (place.Records.FirstOrDefault(r => r.Kind is not ("state-agency" or "county-group" or "school-district")) is { } own)
            return Of(own);
        return new ImportPlace
        {
            Division = place.Id,
            Id = place.Slug.Contains('/', StringComparison.Ordinal) ? $"{place.Slug[(place.Slug.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '-')}-{place.State}" : place.Slug,
            Name = place.Name,
            State = place.State,
            Kind = Kind(place),
            Geoid = place.Geoid,
            Counties = [.. place.Counties.Select(static c => c.Id)],
        };
    }

    private static ImportPlace Of(PlaceRecord record) => new()
    {
        Division = record.Division,
        Id = record.Id,
        Name = record.Name,
        State = record.State,
        Kind = record.Kind,
        Geoid = record.Geoid,
        Counties = record.Counties,
    };

    private static string Kind(Government place) => place.Kind switch
    {
        DivisionKind.State or DivisionKind.Territory => "state",
        DivisionKind.FederalDistrict => "federal-district",
        DivisionKind.ConsolidatedCityCounty => "consolidated-city-county",
        DivisionKind.IndependentCity => "independent-city",
        DivisionKind.County or DivisionKind.Parish or DivisionKind.Borough or DivisionKind.CensusArea or DivisionKind.PlanningRegion or DivisionKind.Municipio => "county",
        DivisionKind.SchoolDistrict => "school-district",
        _ => Municipality(place.Division.Name),
    };

    /// <summary>Names of the Census Bureau end in the kind, in small letters.</summary>
    private static string Municipality(string name) => name.Split(' ')[^1] switch
    {
        "town" => "town",
        "village" => "village",
        "township" => "township",
        _ => "city",
    };
}
