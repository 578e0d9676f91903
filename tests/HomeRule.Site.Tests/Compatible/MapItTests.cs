using System.Text.Json;
using System.Xml.Linq;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>Addresses, shapes and errors of MapIt.</summary>
public sealed class MapItTests(MappedSite mapped)
{
    private static readonly string[] AreaMembers =
        ["id", "name", "parent_area", "type", "type_name", "country", "country_name", "generation_low", "generation_high", "codes", "all_names"];

    [Theory]
    [InlineData("/point/4326/-108.58,39.15")]
    [InlineData("/point/4326/-108.58,39.15.json")]
    [InlineData("/point/4326/-108.58,39.15/polygon")]
    public async Task Point_LongitudeFirst_IsAnObjectKeyedByNumber(string path)
    {
        var root = await mapped.JsonAsync(path);

        root.EnumerateObject().Select(a => a.Value.GetProperty("name").GetString()).ShouldBe(
            ["District A", "Grand Junction", "State House District 54", "State House District 55", "State Senate District 7", "Congressional District 3", "Mesa County", "Colorado"]);
        foreach (var area in root.EnumerateObject())
        {
            AreaMembers.Except(area.Value.EnumerateObject().Select(m => m.Name)).ShouldBeEmpty();
            area.Value.GetProperty("id").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(area.Name);
        }

        var county = root.GetProperty("30008077");
        county.GetProperty("type").GetString().ShouldBe("CTY");
        county.GetProperty("parent_area").GetInt64().ShouldBe(20000008);
        county.GetProperty("codes").GetProperty("geoid").GetString().ShouldBe("08077");
        county.GetProperty("codes").GetProperty("ocd").GetString().ShouldBe("ocd-division/country:us/state:co/county:mesa");
        root.GetProperty("20000008").GetProperty("parent_area").ValueKind.ShouldBe(JsonValueKind.Null);
        var district = root.GetProperty("50000803");
        district.GetProperty("in_force").GetBoolean().ShouldBeFalse();
        district.GetProperty("generation_high").GetInt32().ShouldBeLessThan(20230103);
    }

    [Fact]
    public async Task Point_IsNotKept()
    {
        using var response = await mapped.Site.GetAsync("/point/4326/-108.58,39.15");
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Point_TypeAndGeneration_Choose()
    {
        (await mapped.JsonAsync("/point/4326/-108.58,39.15?type=CTY,STA")).EnumerateObject().Select(a => a.Name).ShouldBe(["30008077", "20000008"]);
        var old = await mapped.JsonAsync("/point/4326/-106.5,39.5?type=SLU&generation=20190101");
        old.EnumerateObject().Single().Value.GetProperty("boundary_set").GetString().ShouldBe("co-sldu-2012");
        (await mapped.JsonAsync("/point/4326/-106.5,39.5?type=SLU")).EnumerateObject().ShouldBeEmpty();
    }

    [Fact]
    public async Task Point_Box_LooksAtBoxesAlone()
    {
        // In the hole of the town.
        (await mapped.JsonAsync("/point/4326/-108.55,39.15?type=PLC")).EnumerateObject().ShouldBeEmpty();
        (await mapped.JsonAsync("/point/4326/-108.55,39.15/box?type=PLC")).EnumerateObject().Single().Value.GetProperty("name").GetString().ShouldBe("Grand Junction");
    }

    [Fact]
    public async Task Point_LatitudeFirst_LeadsToTheOther()
    {
        using var response = await mapped.Site.GetAsync("/point/latlon/39.15,-108.58?type=CTY");
        ((int)response.StatusCode).ShouldBe(302);
        response.Headers.Location!.OriginalString.ShouldBe("/point/4326/-108.58,39.15?type=CTY");
        (await mapped.JsonAsync(response.Headers.Location.OriginalString)).EnumerateObject().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("/point/4326/39.15,-108.58", 400)]
    [InlineData("/point/4326/NaN,39", 400)]
    [InlineData("/point/4326/1e2,39", 400)]
    [InlineData("/point/4326/-108", 400)]
    [InlineData("/point/4326/-108,39,1", 400)]
    [InlineData("/point/4326/,", 400)]
    [InlineData("/point/27700/5,6", 400)]
    [InlineData("/point/latlon/x,y", 400)]
    [InlineData("/point/4326/-108.58,39.15?type=XXX", 400)]
    [InlineData("/point/4326/-108.58,39.15?generation=7", 400)]
    [InlineData("/point/4326/-108.58,39.15?callback=f", 400)]
    [InlineData("/point/4326/-108.58,39.15.html", 404)]
    [InlineData("/point/osgb/1,2", 400)]
    [InlineData("/area/abc", 400)]
    [InlineData("/area/99999999999999999999", 400)]
    [InlineData("/area/1", 404)]
    [InlineData("/area/30008077/example_postcode", 404)]
    [InlineData("/area/30008077.geojson?simplify_tolerance=x", 400)]
    [InlineData("/area/30008077.geojson?simplify_tolerance=-1", 400)]
    [InlineData("/areas/ABC", 400)]
    [InlineData("/areas/%EF%BF%BE", 400)]
    [InlineData("/code/ons/08", 404)]
    [InlineData("/code/geoid/99", 404)]
    [InlineData("/area/", 404)]
    public async Task Bad_IsErrorAndCode(string path, int status)
    {
        var root = await mapped.JsonAsync(path, status);
        root.EnumerateObject().Select(m => m.Name).ShouldBe(["error", "code"]);
        root.GetProperty("code").GetInt32().ShouldBe(status);
        root.GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Area_ByNumber_IsTheSameObject()
    {
        var inPoint = (await mapped.JsonAsync("/point/4326/-108.58,39.15")).GetProperty("30008077").GetRawText();

        (await mapped.JsonAsync("/area/30008077")).GetRawText().ShouldBe(inPoint);
        (await mapped.JsonAsync("/area/30008077.json")).GetRawText().ShouldBe(inPoint);
        (await mapped.JsonAsync("/areas/30008077,20000008")).GetProperty("30008077").GetRawText().ShouldBe(inPoint);
    }

    [Fact]
    public async Task Area_WithoutCode_HasANumberOfItsIdBelowTwoToThe53()
    {
        var ward = (await mapped.JsonAsync("/point/4326/-108.58,39.15?type=WRD")).EnumerateObject().Single();

        long.Parse(ward.Name, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1L << 32, (1L << 53) - 1);
        ward.Value.GetProperty("parent_area").GetInt64().ShouldBe(40831660);
        (await mapped.JsonAsync("/area/" + ward.Name)).GetProperty("name").GetString().ShouldBe("District A");
    }

    [Fact]
    public async Task Area_Geometry_HasPartsBoxAndCentre()
    {
        var root = await mapped.JsonAsync("/area/30008077/geometry");

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["parts", "min_lon", "min_lat", "max_lon", "max_lat", "centre_lon", "centre_lat"]);
        root.GetProperty("parts").GetInt32().ShouldBe(1);
        root.GetProperty("centre_lon").GetDouble().ShouldBe(-108.5);
        root.GetProperty("centre_lat").GetDouble().ShouldBe(39.5);
    }

    [Fact]
    public async Task Area_Shapes_ComeInThreeFormats()
    {
        var geo = await mapped.JsonAsync("/area/30008077.geojson");
        geo.EnumerateObject().Select(m => m.Name).ShouldBe(["type", "coordinates"]);
        (await mapped.JsonAsync("/area/4326/30008077.geojson")).GetRawText().ShouldBe(geo.GetRawText());
        (await mapped.TextAsync("/area/30008077.wkt")).ShouldMatch(@"^POLYGON \(\((-?\d+ \d+,){4}-?\d+ \d+\)\)$");
        (await mapped.TextAsync("/area/40831660.wkt?simplify_tolerance=0.5")).ShouldStartWith("MULTIPOLYGON (((");
        var kml = XDocument.Parse(await mapped.TextAsync("/area/40831660.kml"));
        XNamespace ns = "http://www.opengis.net/kml/2.2";
        kml.Descendants(ns + "name").Single().Value.ShouldBe("Grand Junction");
        kml.Descendants(ns + "Polygon").Count().ShouldBe(2);
        kml.Descendants(ns + "innerBoundaryIs").Count().ShouldBe(1);
        kml.Descendants(ns + "coordinates").ShouldAllBe(c => c.Value.Split(' ', StringSplitOptions.None).All(p => p.Split(',', StringSplitOptions.None).Length == 2));
    }

    [Fact]
    public async Task Areas_ByTypeAndByBeginningOfName()
    {
        (await mapped.JsonAsync("/areas/STA,CTY")).EnumerateObject().Select(a => a.Value.GetProperty("name").GetString()).Order().ShouldBe(["Colorado", "Delta County", "Mesa County", "Utah"]);
        (await mapped.JsonAsync("/areas/grand%20j")).EnumerateObject().Single().Value.GetProperty("name").GetString().ShouldBe("Grand Junction");
        (await mapped.JsonAsync("/areas/D?type=CTY")).EnumerateObject().Single().Value.GetProperty("name").GetString().ShouldBe("Delta County");
        (await mapped.JsonAsync("/areas/Zz")).EnumerateObject().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/code/geoid/08077", "/area/30008077")]
    [InlineData("/code/geoid/08077.json", "/area/30008077.json")]
    [InlineData("/code/ocd/ocd-division/country:us/state:co", "/area/20000008")]
    [InlineData("/code/ocd/ocd-division%2Fcountry:us%2Fstate:co", "/area/20000008")]
    public async Task Code_LeadsToTheArea(string path, string area)
    {
        using var response = await mapped.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(302);
        response.Headers.Location!.OriginalString.ShouldBe(area);
    }

    [Fact]
    public async Task Generations_AreDaysOnWhichLinesChange()
    {
        var root = await mapped.JsonAsync("/generations");

        root.EnumerateObject().Select(g => g.Name).ShouldBe(["1", "20130101", "20130103", "20170101", "20190101", "20230101", "20230103", "20260601", "20270101"]);
        root.GetProperty("20260601").GetProperty("active").GetBoolean().ShouldBeTrue();
        root.GetProperty("20270101").GetProperty("active").GetBoolean().ShouldBeFalse();
        root.GetProperty("20270101").EnumerateObject().Select(m => m.Name).ShouldBe(["id", "active", "created", "description"]);
    }

    [Fact]
    public async Task Types_NameEveryCode()
    {
        var root = await mapped.JsonAsync("/types");
        root.GetProperty("CTY").GetProperty("description").GetString().ShouldBe("County or equivalent");
    }

    [Fact]
    public async Task Reads_HaveATagAndCanBeHeld()
    {
        using var first = await mapped.Site.GetAsync("/area/30008077.geojson");
        using var again = await mapped.Site.GetAsync("/area/30008077.geojson", ("If-None-Match", first.Headers.ETag!.ToString()));
        ((int)again.StatusCode).ShouldBe(304);
    }
}
