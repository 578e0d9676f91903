namespace HomeRule.Atlas.Reading.Mapping;

/// <summary>Files that passed the checks → typed content.</summary>
internal static class ContentMapper
{
    public static AtlasContent Map(IEnumerable<AtlasFile> files)
    {
        var byFolder = files.ToLookup(static f => f.Kind.Folder, static f => f.Root!);
        return new AtlasContent
        {
            Levers = All(byFolder, "levers", OfficeMapper.Lever, static x => x.Id),
            Offices = All(byFolder, "powers", OfficeMapper.Office, static x => x.Id),
            States = All(byFolder, "states", StateMapper.State, static x => x.Id),
            Governments = All(byFolder, "governments", StateMapper.Government, static x => x.Id),
            Laws = All(byFolder, "laws", LawMapper.Law, static x => x.Id),
            Plays = All(byFolder, "plays", PlayMapper.Play, static x => x.Id),
            Provisions = All(byFolder, "provisions", ProvisionMapper.Set, static x => x.Id),
            Definitions = All(byFolder, "definitions", ProvisionMapper.Definition, static x => x.Id),
            Evidence = All(byFolder, "evidence", ProvisionMapper.Evidence, static x => x.Id),
            Organisations = All(byFolder, "organisations", HelpMapper.Organisation, static x => x.Id),
            Oversight = All(byFolder, "oversight", HelpMapper.Set, static x => x.Id),
            RecordsLaws = All(byFolder, "records", RecordsMapper.Law, static x => x.Id),
            Authorities = All(byFolder, "authorities", FederalMapper.Authority, static x => x.Id),
            Holidays = All(byFolder, "holidays", CalendarMapper.Holidays, static x => x.Id),
            Elections = All(byFolder, "elections", ElectionMapper.Law, static x => x.Id),
            Seats = All(byFolder, "seats", SeatMapper.Set, static x => x.Id),
            Runways = All(byFolder, "runways", SeatMapper.Runway, static x => x.Id),
            Candidates = All(byFolder, "candidates", CandidateMapper.List, static x => x.Id),
            Timeline = All(byFolder, "timeline", FederalMapper.Timeline, static x => x.Id),
            Leaders = All(byFolder, "leaders", FederalMapper.Leader, static x => x.Id),
            SeedCorrections = All(byFolder, "corrections/seeds", FederalMapper.Correction, static x => x.Id),
            FeedCorrections = All(byFolder, "corrections/feeds", FeedMapper.Correction, static x => x.Id),
            Officials = All(byFolder, "officials", PeopleMapper.Official, static x => x.Id),
            Documents = All(byFolder, "sources", FederalMapper.Document, static x => x.Id),
            Places = All(byFolder, "places", PlaceMapper.Place, static x => x.Id),
        };
    }

    private static T[] All<T>(ILookup<string, AtlasMap> byFolder, string folder, Func<View, T> map, Func<T, string> id) =>
        [.. byFolder[folder].Select(root => map(new View(root))).OrderBy(id, StringComparer.Ordinal)];
}
