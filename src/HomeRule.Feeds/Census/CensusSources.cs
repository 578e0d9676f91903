namespace HomeRule.Feeds.Census;

/// <summary>The one table of what is taken from the Census Bureau.</summary>
public static class CensusSources
{
    /// <summary>
    /// Files are published below this address by year and kind.
    /// Source: https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html
    /// </summary>
    public const string Address = "https://www2.census.gov/geo/tiger/";

    /// <summary>What is fetched from the web: the cartographic boundary files 1:500,000 of one year, all layers in one GeoPackage.</summary>
    public static IReadOnlyList<CensusSource> Web { get; } =
    [
        new()
        {
            Path = "GENZ2025/gpkg/cb_2025_us_all_500k.zip",
            Landed = "cb_2025_us_all_500k.gpkg",
            Sets =
            [
                new("us-states-2025", "cb_2025_us_state_500k"),
                new("us-counties-2025", "cb_2025_us_county_500k"),
                new("us-places-2025", "cb_2025_us_place_500k"),
                new("us-sldu-2025", "cb_2025_us_sldu_500k"),
                new("us-sldl-2025", "cb_2025_us_sldl_500k"),
                new("us-cd119-2025", "cb_2025_us_cd119_500k"),
                new("us-school-unified-2025", "cb_2025_us_unsd_500k"),
                new("us-school-elementary-2025", "cb_2025_us_elsd_500k"),
                new("us-school-secondary-2025", "cb_2025_us_scsd_500k"),
            ],
        },
    ];

    /// <summary>What a mirror holds in its folder <c>census</c>.</summary>
    public static IReadOnlyList<CensusSource> Mirror { get; } =
    [
        Copied("places-2019", "us-places-2019"),
        Copied("state-lower-2012", "us-sldl-2012"),
        Copied("state-upper-2012", "us-sldu-2012"),
        Copied("congressional-2016", "us-cd-2016"),
    ];

    private static CensusSource Copied(string name, string slug) => new() { Path = $"{name}.geojsonseq.gz", Landed = $"{slug}.geojsonseq.gz", Sets = [new(slug)] };
}
