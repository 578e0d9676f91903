using System.IO.Compression;
using System.Text;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

/// <summary>From a file of boundaries to an edition that answers with it, by commands alone.</summary>
public sealed class PullVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-cli-").FullName;
    private readonly Dictionary<string, string> _variables = [];

    private string Boundaries => Path.Combine(_folder, "boundaries");

    private string Mirror => Path.Combine(_folder, "mirror");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Pull_FromAMirror_StoresThenSaysUnchanged()
    {
        await WriteMirror();

        var first = await Run("pull", "census", "--mirror", Mirror, "--to", Boundaries);
        var again = await Run("pull", "census", "--mirror", Path.Combine(Mirror, "census"), "--to", Boundaries);

        // Three of the four files are not in this mirror: that is said, and the one that is there is stored.
        first.Code.ShouldBe(CliApp.BadInput, first.Error);
        first.Output.ShouldContain($"stored: {Path.Combine(Boundaries, "us-places-2019.geojsonseq.gz")}");
        first.Output.ShouldContain("failed: us-cd-2016.geojsonseq.gz");
        first.Error.ShouldContain("us-places-2019  2      8        0        0");
        again.Output.ShouldContain("unchanged: us-places-2019.geojsonseq.gz");
        File.Exists(Path.Combine(Boundaries, "us-places-2019.card.yaml")).ShouldBeTrue();
    }

    [Fact]
    public async Task Pull_WithoutOptions_TakesMirrorAndFolderFromTheEnvironment()
    {
        await WriteMirror();
        (_variables["HOMERULE_MIRROR"], _variables["HOMERULE_BOUNDARIES"]) = (Mirror, Boundaries);

        var run = await Run("pull");

        run.Output.ShouldContain($"stored: {Path.Combine(Boundaries, "us-places-2019.geojsonseq.gz")}");
    }

    [Fact]
    public async Task Pull_AddressThatRefuses_IsOneSentenceAndChangesNothing()
    {
        using var taken = new System.Net.HttpListener();
        var port = FreePort();
        taken.Prefixes.Add($"http://127.0.0.1:{port}/");
        taken.Start();
        var answering = Task.Run(
            async () =>
            {
                var context = await taken.GetContextAsync();
                context.Response.StatusCode = 404;
                context.Response.Close();
            },
            Stop);

        var run = await Run("pull", "census", "--address", $"http://127.0.0.1:{port}/geo", "--to", Boundaries);

        await answering;
        run.Code.ShouldBe(CliApp.BadInput);
        run.Output.ShouldBe("failed: cb_2025_us_all_500k.gpkg\n");
        run.Error.ShouldContain($"answered 404 for http://127.0.0.1:{port}/geo/GENZ2025/gpkg/cb_2025_us_all_500k.zip");
        Directory.GetFiles(Boundaries).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("There is no feed \"weather\"", "pull", "weather")]
    [InlineData("Feeds: census, openstates, congress, ocd, fbi, ice-287g.", "pull", "weather")]
    [InlineData("has no lasting address", "pull", "fbi")]
    [InlineData("--address is for one feed", "pull", "--address", "http://127.0.0.1/")]
    [InlineData("--address is for one feed", "pull", "fbi", "census", "--address", "http://127.0.0.1/")]
    [InlineData("--address takes an address", "pull", "openstates", "--address", "people")]
    [InlineData("There is no folder", "pull", "census", "--mirror", "/no/such/folder")]
    [InlineData("not both", "pull", "census", "--mirror", "/tmp", "--address", "http://127.0.0.1/")]
    [InlineData("--address takes an address", "pull", "census", "--address", "ftp://example.org/")]
    [InlineData("--ocr is for ice-287g", "pull", "fbi", "--ocr")]
    [InlineData("install pdftoppm and tesseract (on Debian: apt-get install poppler-utils tesseract-ocr), or run without --ocr", "pull", "ice-287g", "--ocr")]
    [InlineData("need the path of a folder", "pull", "census", "--mirror", "")]
    public async Task Pull_BadInput_IsOneSentence(string sentence, params string[] args) => (await Run(args)).ShouldBeRefused().ShouldContain(sentence);

    [Fact]
    public async Task Pull_Fbi_StoresThenSaysUnchangedThenStale()
    {
        var table = Path.Combine(Mirror, "fbi", "law-enforcement-employees-2025.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(table)!);
        const string Heading = "ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct\n";
        await File.WriteAllTextAsync(table, Heading + "CO0160000,2025,Denver,CO,DENVER,City,700000,1400,300\nCO016,2025,Short,CO,DENVER,City,1,1,1\n", Stop);
        _variables["HOMERULE_FEEDS"] = Path.Combine(_folder, "kept");

        var first = await Run("pull", "fbi", "--mirror", Mirror);
        var again = await Run("pull", "fbi", "--mirror", Mirror);
        await File.WriteAllTextAsync(table, "<html>", Stop);
        var odd = await Run("pull", "fbi", "--mirror", Mirror);

        first.Code.ShouldBe(0, first.Error);
        first.Output.ShouldStartWith("stored: fbi (edition 1 of ");
        first.Output.ShouldContain(", 1 file, 2 rows, 1 facts, 1 left out)");
        first.Error.ShouldContain("Fetching fbi/law-enforcement-employees-2025.csv");
        again.Output.ShouldStartWith("unchanged: fbi (edition 1 of ");
        odd.Code.ShouldBe(CliApp.BadInput);
        odd.Output.ShouldStartWith("failed: fbi (the facts of edition 1 of ");
        odd.Error.ShouldContain("is a web page, not the file");
    }

    [Fact]
    public async Task Pull_NothingNamed_LeavesOutWhatTheMirrorLacks()
    {
        await WriteMirror();

        var run = await Run("pull", "--mirror", Mirror, "--to", Boundaries, "--feeds", Path.Combine(_folder, "kept"));

        foreach (var feed in new[] { "openstates", "congress", "ocd", "fbi", "ice-287g" })
            run.Output.ShouldContain($"left out: {feed}. The mirror");
        (await Run("pull", "fbi", "--mirror", Mirror)).ShouldBeRefused().ShouldContain("has no folder fbi");
    }

    [Fact]
    public async Task Compile_FbiPulled_HoldsItsAgencies()
    {
        var table = Path.Combine(Mirror, "fbi", "law-enforcement-employees-2025.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(table)!);
        await File.WriteAllTextAsync(table, "ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct\nCODPD0000,2025,Denver,CO,DENVER,City,700000,1400,300\n", Stop);
        _variables["HOMERULE_FEEDS"] = Path.Combine(_folder, "kept");
        var file = Path.Combine(_folder, "a.snapshot");
        (await Run("pull", "fbi", "--mirror", Mirror)).Code.ShouldBe(0);

        var compiled = await Run("atlas", "compile", "--out", file);
        var fresh = await Run("atlas", "compile", "--out", file, "--if-needed");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "kept", "fbi", "editions.json"), File.GetLastWriteTimeUtc(file).AddSeconds(5));
        var touched = await Run("atlas", "compile", "--out", file, "--if-needed");

        compiled.Code.ShouldBe(0, compiled.Error);
        fresh.Output.ShouldStartWith("fresh");
        touched.Output.ShouldStartWith("fresh");
        var agency = SnapshotReader.Open(file).Value.Living.Agencies.Single();
        (agency.Id, agency.Name, agency.Counties.Count).ShouldBe(("codpd0000", "Denver (city police)", 1));
    }

    [Fact]
    public async Task Compile_AnotherFolderOfOlderFeeds_IsNotTakenForTheSame()
    {
        var table = Path.Combine(Mirror, "fbi", "law-enforcement-employees-2025.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(table)!);
        var file = Path.Combine(_folder, "a.snapshot");
        const string Heading = "ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct\n";
        foreach (var (folder, name) in new[] { ("older", "Denver"), ("newer", "Aurora") })
        {
            await File.WriteAllTextAsync(table, $"{Heading}COXPD0000,2025,{name},CO,DENVER,City,700000,1400,300\n", Stop);
            (await Run("pull", "fbi", "--mirror", Mirror, "--feeds", Path.Combine(_folder, folder))).Code.ShouldBe(0);
        }

        _variables["HOMERULE_FEEDS"] = Path.Combine(_folder, "newer");
        await Run("atlas", "compile", "--out", file);
        _variables["HOMERULE_FEEDS"] = Path.Combine(_folder, "older");
        var switched = await Run("atlas", "compile", "--out", file, "--if-needed");
        var older = SnapshotReader.Open(file).Value.Living.Agencies.Single().Name;
        var same = await Run("atlas", "compile", "--out", file, "--if-needed");
        _variables["HOMERULE_FEEDS"] = Path.Combine(_folder, "none");
        var without = await Run("atlas", "compile", "--out", file, "--if-needed");

        switched.Output.ShouldNotStartWith("fresh");
        older.ShouldStartWith("Denver");
        same.Output.ShouldStartWith("fresh");
        without.Output.ShouldNotStartWith("fresh");
        SnapshotReader.Open(file).Value.Living.Agencies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Compile_WardsInTheFolder_AnswerForAPoint()
    {
        Directory.CreateDirectory(Boundaries);
        await File.WriteAllTextAsync(Path.Combine(Boundaries, "testville-wards.card.yaml"), WardCard.Text, Stop);
        await File.WriteAllTextAsync(
            Path.Combine(Boundaries, "testville-wards.geojson"),
            """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"ward":7},"geometry":{"type":"Polygon","coordinates":[[[-105,39],[-104.9,39],[-104.9,39.1],[-105,39.1],[-105,39]]]}},
              {"type":"Feature","properties":{"ward":8},"geometry":{"type":"Polygon","coordinates":[[[-104.9,39],[-104.8,39],[-104.8,39.1],[-104.9,39.1]]]}}]}
            """,
            Stop);
        await File.WriteAllTextAsync(Path.Combine(Boundaries, "lonely.geojson"), "{}", Stop);
        var file = Path.Combine(_folder, "a.snapshot");
        var before = Countries();

        try
        {
            var compiled = await Run("atlas", "compile", "--boundaries", Boundaries, "--out", file);
            var again = await Run("atlas", "compile", "--boundaries", Boundaries, "--out", file, "--if-needed");

            compiled.Code.ShouldBe(0, compiled.Error);
            compiled.Error.ShouldContain("Reading boundaries 1 of 1: testville-wards");
            compiled.Error.ShouldContain("refused: testville-wards: Feature 2");
            compiled.Error.ShouldContain("warning: boundaries/lonely.geojson: The file has no card");
            again.Output.ShouldStartWith("fresh");
            SnapshotReader.Open(file).Value.Index.Locate(new GeoPoint(39.05, -104.95)).Select(static d => d.Value)
                .ShouldContain("ocd-division/country:us/state:co/place:testville/ward:7");
        }
        finally
        {
            foreach (var country in Countries().Except(before))
                File.Delete(country);
        }
    }

    [Fact]
    public async Task Compile_CardWithAFault_NamesFileAndLine()
    {
        Directory.CreateDirectory(Boundaries);
        await File.WriteAllTextAsync(Path.Combine(Boundaries, "wards.card.yaml"), WardCard.Text.Replace("kind: ward", "kind: wart", StringComparison.Ordinal), Stop);
        await File.WriteAllTextAsync(Path.Combine(Boundaries, "wards.geojson"), "{}", Stop);

        var run = await Run("atlas", "compile", "--boundaries", Boundaries, "--out", Path.Combine(_folder, "a.snapshot"));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Error.ShouldContain("boundaries/wards.card.yaml:4:7");
        File.Exists(Path.Combine(_folder, "a.snapshot")).ShouldBeFalse();
    }

    private async Task WriteMirror()
    {
        Directory.CreateDirectory(Path.Combine(Mirror, "census"));
        await using var gzip = new GZipStream(File.Create(Path.Combine(Mirror, "census", "places-2019.geojsonseq.gz")), CompressionLevel.Fastest);
        foreach (var (geoid, name, west) in new[] { ("0800001", "Alpha", "-105"), ("0800002", "Beta", "-106") })
        {
            var east = west == "-105" ? "-104.9" : "-105.9";
            await gzip.WriteAsync(Encoding.UTF8.GetBytes($$$"""{"type":"Feature","properties":{"STATEFP":"08","GEOID":"{{{geoid}}}","NAME":"{{{name}}}","NAMELSAD":"{{{name}}} town","LSAD":"43","CLASSFP":"C1","FUNCSTAT":"A"},"geometry":{"type":"Polygon","coordinates":[[[{{{west}}},39],[{{{east}}},39],[{{{east}}},39.1],[{{{west}}},39.1],[{{{west}}},39]]]}}""" + "\n"), Stop);
        }
    }

    private async Task<CliRun> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Task.Run(() => CliApp.Run(args, new CliSetting { Output = output, Error = error, Variable = name => _variables.GetValueOrDefault(name), Stop = Stop }), Stop);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Country files of folders that somebody named, beside the atlas of this repository.</summary>
    private static string[] Countries() =>
        Directory.Exists(Path.Combine(Repository.Root, "artifacts")) ? Directory.GetFiles(Path.Combine(Repository.Root, "artifacts"), "homerule-*.country") : [];

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
