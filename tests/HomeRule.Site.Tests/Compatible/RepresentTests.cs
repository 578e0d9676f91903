using System.Text.Json;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>Addresses, shapes and errors of Represent.</summary>
public sealed class RepresentTests(MappedSite mapped)
{
    [Fact]
    public async Task Boundaries_Containing_LatitudeFirst()
    {
        var root = await mapped.JsonAsync("/boundaries/?contains=39.15,-108.58");

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["objects", "meta"]);
        var row = root.GetProperty("objects")[1];
        row.EnumerateObject().Select(m => m.Name).ShouldBe(["url", "name", "boundary_set_name", "external_id", "related"]);
        row.GetProperty("url").GetString().ShouldBe("/boundaries/us-places-2019/grand-junction-co/");
        row.GetProperty("boundary_set_name").GetString().ShouldBe("Place");
        row.GetProperty("external_id").GetString().ShouldBe("0831660");
        row.GetProperty("related").GetProperty("boundary_set_url").GetString().ShouldBe("/boundary-sets/us-places-2019/");
        var meta = root.GetProperty("meta");
        meta.EnumerateObject().Select(m => m.Name).ShouldBe(["limit", "offset", "total_count", "next", "previous", "related"]);
        meta.GetProperty("limit").GetInt32().ShouldBe(20);
        meta.GetProperty("total_count").GetInt32().ShouldBe(8);
        meta.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        meta.GetProperty("related").GetProperty("shapes_url").GetString().ShouldBe("/boundaries/shape?contains=39.15,-108.58");
        using var response = await mapped.Site.GetAsync("/boundaries/?contains=39.15,-108.58");
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData("/boundaries/?sets=us-states-2017,us-counties-2017", 4)]
    [InlineData("/boundaries/us-counties-2017/", 2)]
    [InlineData("/boundaries/us-counties-2017", 2)]
    [InlineData("/boundaries/us-counties-2017/?contains=39.15,-108.58", 1)]
    [InlineData("/boundaries/?contains=39.15,-108.58&sets=us-states-2017", 1)]
    [InlineData("/boundaries/?name=Mesa%20County", 1)]
    [InlineData("/boundaries/?name__icontains=county", 2)]
    [InlineData("/boundaries/?name__contains=county", 0)]
    [InlineData("/boundaries/?name__istartswith=state%20house", 2)]
    [InlineData("/boundaries/?name__endswith=ado", 1)]
    [InlineData("/boundaries/?external_id=08077", 1)]
    [InlineData("/boundaries/?external_id__startswith=0800", 2)]
    [InlineData("/boundaries/", 13)]
    public async Task Boundaries_Filters_Count(string path, int count) =>
        (await mapped.JsonAsync(path)).GetProperty("meta").GetProperty("total_count").GetInt32().ShouldBe(count);

    [Fact]
    public async Task Boundaries_Pages_LeadToOneAnother()
    {
        var seen = new List<string>();
        string? path = "/boundaries/?limit=5&name__icontains=t";
        var pages = 0;
        while (path is not null)
        {
            var root = await mapped.JsonAsync(path);
            seen.AddRange(root.GetProperty("objects").EnumerateArray().Select(o => o.GetProperty("url").GetString()!));
            path = root.GetProperty("meta").GetProperty("next").GetString();
            pages++;
        }

        seen.ShouldBeUnique();
        pages.ShouldBeGreaterThan(1);
        seen.Count.ShouldBe((await mapped.JsonAsync("/boundaries/?limit=1000&name__icontains=t")).GetProperty("objects").GetArrayLength());
        (await mapped.JsonAsync("/boundaries/?limit=2147483647")).GetProperty("meta").GetProperty("limit").GetInt32().ShouldBe(1000);
    }

    [Fact]
    public async Task Boundary_HasTheDocumentedMembers()
    {
        var root = await mapped.JsonAsync("/boundaries/co-sldu-2012/state-senate-district-7-co/");

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["related", "boundary_set_name", "name", "metadata", "external_id", "extent", "centroid", "start_date", "end_date"]);
        root.GetProperty("related").EnumerateObject().Select(m => m.Name).ShouldBe(["boundary_set_url", "shape_url", "simple_shape_url", "centroid_url", "boundaries_url"]);
        root.GetProperty("extent").EnumerateArray().Select(n => n.GetDouble()).ShouldBe([-109, 37, -105, 41]);
        root.GetProperty("centroid").GetProperty("coordinates").EnumerateArray().Select(n => n.GetDouble()).ShouldBe([-107, 39]);
        root.GetProperty("start_date").GetString().ShouldBe("2013-01-01");
        root.GetProperty("end_date").GetString().ShouldBe("2022-12-31");
        root.GetProperty("metadata").GetProperty("ocd_id").GetString().ShouldBe("ocd-division/country:us/state:co/sldu:7");
    }

    [Fact]
    public async Task Shapes_OfOneAndOfMany()
    {
        var shape = await mapped.JsonAsync("/boundaries/us-places-2019/grand-junction-co/shape");
        shape.GetProperty("type").GetString().ShouldBe("MultiPolygon");
        (await mapped.JsonAsync("/boundaries/us-counties-2017/mesa-county-co/simple_shape")).GetProperty("type").GetString().ShouldBe("MultiPolygon");
        (await mapped.JsonAsync("/boundaries/us-counties-2017/mesa-county-co/centroid")).GetRawText().ShouldBe("""{"type":"Point","coordinates":[-108.5,39.5]}""");
        (await mapped.TextAsync("/boundaries/us-counties-2017/mesa-county-co/shape?format=wkt")).ShouldStartWith("MULTIPOLYGON (((");
        (await mapped.TextAsync("/boundaries/us-counties-2017/mesa-county-co/shape?format=kml")).ShouldContain("<name>Mesa County</name>");
        var list = (await mapped.JsonAsync("/boundaries/us-counties-2017/simple_shape")).GetProperty("objects");
        list.GetArrayLength().ShouldBe(2);
        list[0].EnumerateObject().Select(m => m.Name).ShouldBe(["name", "simple_shape"]);
        (await mapped.JsonAsync("/boundaries/centroid?contains=39.15,-108.58")).GetProperty("objects")[0].GetProperty("centroid").GetProperty("type").GetString().ShouldBe("Point");
    }

    [Fact]
    public async Task Sets_ListAndOne()
    {
        var list = await mapped.JsonAsync("/boundary-sets/");
        list.GetProperty("meta").GetProperty("total_count").GetInt32().ShouldBe(10);
        list.GetProperty("objects")[0].EnumerateObject().Select(m => m.Name).ShouldBe(["url", "related", "name", "domain"]);
        (await mapped.JsonAsync("/boundary-sets/?name=Counties")).GetProperty("objects").GetArrayLength().ShouldBe(1);
        var one = await mapped.JsonAsync("/boundary-sets/us-cd-116/");
        one.EnumerateObject().Select(m => m.Name).ShouldBe(
            ["related", "name_plural", "name_singular", "authority", "domain", "source_url", "notes", "licence_url", "last_updated", "extent", "extra", "start_date", "end_date"]);
        one.GetProperty("last_updated").GetString().ShouldBe("2026-01-02");
        one.GetProperty("end_date").GetString().ShouldBe("2023-01-02");
    }

    [Theory]
    [InlineData("/boundaries/?contains=-108.58,39.15", 400, "exchanged")]
    [InlineData("/boundaries/?contains=39.15", 400, "latitude")]
    [InlineData("/boundaries/?contains=NaN,1", 400, "lat")]
    [InlineData("/boundaries/?contains=1e2,1", 400, "lat")]
    [InlineData("/boundaries/?contains=39.15,-108.58&contains=1,1", 400, "once")]
    [InlineData("/boundaries/?limit=-1", 400, "limit")]
    [InlineData("/boundaries/?limit=ten", 400, "limit")]
    [InlineData("/boundaries/?offset=99999999999", 400, "offset")]
    [InlineData("/boundaries/?near=39,-108,5km", 400, "near")]
    [InlineData("/boundaries/?intersects=a/b", 400, "intersects")]
    [InlineData("/boundaries/?callback=f", 400, "JSONP")]
    [InlineData("/boundaries/?format=xml", 400, "format")]
    [InlineData("/boundaries/nothing/", 404, "boundary set")]
    [InlineData("/boundaries/us-counties-2017/nothing/", 404, "boundary")]
    [InlineData("/boundaries/us-counties-2017/nothing/shape", 404, "boundary")]
    [InlineData("/boundary-sets/nothing/", 404, "boundary set")]
    [InlineData("/boundaries/a/b/c/d", 404, "nothing")]
    public async Task Bad_IsPlainText(string path, int status, string word)
    {
        using var response = await mapped.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await response.Content.ReadAsStringAsync()).ShouldContain(word);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }
}
