using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Ocd;

namespace HomeRule.Feeds.Corrections;

/// <summary>Rows of the lists of divisions, by the names of their columns.</summary>
internal sealed class OcdMender : RowMender<OcdDivision>
{
    protected override OcdDivision Mend(OcdDivision row, OcdDivision published, FeedCorrection correction) => correction.Field switch
    {
        "name" => row with { Name = correction.Right },
        "census_geoid" => row with { Geoid = Filled(correction) is { } geoid ? OcdGathering.Bare(geoid) : null },
        "validFrom" => row with { ValidFrom = Date(correction) },
        "validThrough" => row with { ValidThrough = Date(correction) },
        _ => row,
    };

    protected override string Folded(string field, string value) => field == "census_geoid" ? OcdGathering.Bare(value.Trim()) : base.Folded(field, value);

    protected override string? Value(OcdDivision row, string field) => field switch
    {
        "id" => row.Id.Value,
        "name" => row.Name,
        "census_geoid" => row.Geoid,
        "validFrom" => row.ValidFrom?.ToString(),
        "validThrough" => row.ValidThrough?.ToString(),
        _ => null,
    };

    private static PartialDate? Date(FeedCorrection correction) => PartialDate.TryParse(correction.Right, out var date) ? date : null;
}
