using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class PlaceMapper
{
    public static PlaceRecord Place(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Text("name"),
        State = v.Text("state"),
        Kind = v.Text("kind"),
        Division = v.Division("division"),
        Geoid = v.TextOrNull("geoid"),
        Counties = v.Divisions("counties"),
        Point = v.MapOrNull("point") is { } point ? new GeoPoint(point.Number("lat"), point.Number("lng")) : null,
        PointNote = v.TextOrNull("pointNote"),
        CensusName = v.TextOrNull("censusName"),
        Also = v.Divisions("also"),
        Adoptions = v.List("adoptions", Adoption),
        Agreements = v.List("agreements", Agreement),
        Statements = v.List("statements", SharedMapper.Statement),
        Disputes = v.List("disputes", Dispute),
        StateLaws = v.Texts("stateLaws"),
        Coverage = v.List("coverage", Looked),
        Seeds = v.Texts("seeds"),
        Note = v.LocalizedOrNull("note"),
    };

    private static Adoption Adoption(View v) => new()
    {
        Id = v.Text("id"),
        Play = v.Text("play"),
        Instrument = v.Text("instrument"),
        InstrumentText = v.TextOrNull("instrumentText"),
        Body = v.TextOrNull("body"),
        Date = v.DateOrNull("date"),
        DateNote = v.LocalizedOrNull("dateNote"),
        Status = SharedMapper.Status(v.Map("status")),
        Citation = v.Text("citation"),
        Note = v.LocalizedOrNull("note"),
        Was = v.TextOrNull("was"),
        LastSeen = v.DateOrNull("lastSeen"),
        Conflict = v.TextOrNull("conflict"),
        Sources = v.Sources(),
    };

    private static Agreement Agreement(View v) => new()
    {
        Id = v.Text("id"),
        Kind = v.Text("kind"),
        Play = v.Text("play"),
        Model = v.Texts("model"),
        Title = v.Localized("title"),
        Agency = v.TextOrNull("agency"),
        InstrumentText = v.TextOrNull("instrumentText"),
        Date = v.DateOrNull("date"),
        DateNote = v.LocalizedOrNull("dateNote"),
        Ended = v.DateOrNull("ended"),
        Status = SharedMapper.Status(v.Map("status")),
        StateLaw = v.Texts("stateLaw"),
        Note = v.LocalizedOrNull("note"),
        LastSeen = v.DateOrNull("lastSeen"),
        Sources = v.Sources(),
    };

    private static Dispute Dispute(View v) => new()
    {
        Id = v.Text("id"),
        Date = v.Date("date"),
        Play = v.TextOrNull("play"),
        What = v.Localized("what"),
        Status = v.Localized("status"),
        Sources = v.Sources(),
    };

    private static Looked Looked(View v) => new()
    {
        Lever = v.TextOrNull("lever"),
        Play = v.TextOrNull("play"),
        Date = v.Date("looked"),
        Where = v.Texts("where"),
        Found = v.Text("found"),
    };
}
