using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Compiling.Countries;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Compiling.Countries;

public sealed class CountryCompilerTests : IDisposable
{
    private const string WardOne = "ocd-division/country:us/state:co/place:testville/ward:1";

    private static readonly GeoPoint InWardOne = new(39.05, -104.95);

    private readonly TempBoundaries _folder = new();

    public CountryCompilerTests() => Assert.SkipUnless(File.Exists(Repository.Boundaries), "node_modules/us-atlas is not here; run npm ci.");

    private CountrySources Sources => new(Repository.Boundaries, _folder.Folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ensure_WardsDroppedIntoTheFolder_AreALayerOfTheSnapshot()
    {
        _folder.WithWards();
        using var atlas = new TempAtlas();
        var file = Path.Combine(_folder.Root, "snapshot");

        var country = Ensure().Country;
        SnapshotCompiler.Compile(atlas.Read().Content!, country, TempAtlas.Today, file).IsOk.ShouldBeTrue();
        var snapshot = SnapshotReader.Open(file).Value;

        snapshot.Index.Locate(InWardOne).Select(static d => d.Value).ShouldBe(
            ["ocd-division/country:us/state:co", "ocd-division/country:us/state:co/county:el_paso", WardOne], ignoreOrder: true);
        snapshot.Divisions.Single(static d => d.Id.Value == WardOne).Name.ShouldBe("Ward 1");
        snapshot.BoundarySets.Select(static s => s.Slug).ShouldBe(["testville-wards", "us-counties-2017", "us-states-2017"]);
        snapshot.BoundaryReports.Single().Divisions.ShouldBe(2);
        snapshot.Info.Hash.ShouldBe(SnapshotCompiler.Build(atlas.Read().Content!, country, TempAtlas.Today).Info.Hash);
    }

    [Fact]
    public void Ensure_OwnMaps_HaveSlugsAndDays()
    {
        var country = Ensure().Country;

        country.Index.Boundaries.Select(static b => b.Set).Distinct().Order().ShouldBe(["us-counties-2017", "us-states-2017"]);
        var colorado = country.Index.Boundaries[country.Index.OrdinalsOf(DivisionId.Parse("ocd-division/country:us/state:co")).Single()];
        colorado.Set.ShouldBe("us-states-2017");
        colorado.ValidFrom.ShouldBe(new DateOnly(2017, 1, 1));
        colorado.ValidTo.ShouldBeNull();
        var ended = country.Divisions.First(d => d.ValidTo is not null && country.Index.OrdinalsOf(d.Id).Count > 0);
        country.Index.Boundaries[country.Index.OrdinalsOf(ended.Id).Single()].ValidTo.ShouldBe(ended.ValidTo);
    }

    [Fact]
    public void Ensure_NothingChanged_OpensTheFile()
    {
        _folder.WithWards();
        Ensure().IsNew.ShouldBeTrue();
        var bytes = File.ReadAllBytes(_folder.CountryPath);

        Ensure().IsNew.ShouldBeFalse();
        File.SetLastWriteTimeUtc(Path.Combine(_folder.Folder, "testville-wards.geojson"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Ensure().IsNew.ShouldBeFalse();

        File.ReadAllBytes(_folder.CountryPath).ShouldBe(bytes);
    }

    [Fact]
    public void Ensure_CardOrDataChanged_IsMadeAnew()
    {
        _folder.WithWards();
        Ensure();

        _folder.Write("testville-wards.card.yaml", WardCard.Text.Replace("City of Testville", "Town of Testville", StringComparison.Ordinal));
        var card = Ensure();
        _folder.Write("testville-wards.geojson", TempBoundaries.Collection(TempBoundaries.Square("\"ward\":3", -105, 39)));
        var data = Ensure();
        File.Delete(Path.Combine(_folder.Folder, "testville-wards.geojson"));
        var gone = Ensure();

        card.IsNew.ShouldBeTrue();
        card.Country.BoundarySets[0].Provenance.Authority.ShouldBe("Town of Testville");
        data.Country.Index.Locate(InWardOne).ShouldContain(DivisionId.Parse(WardOne.Replace(":1", ":3", StringComparison.Ordinal)));
        gone.Country.Index.Locate(InWardOne).Count.ShouldBe(2);
        gone.Warnings.Single().Code.ShouldBe("card.data");
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.001)]
    [InlineData(0)]
    public void Open_FileCutShort_IsOneSentenceAndEnsureMakesItAnew(double share)
    {
        Ensure();
        var whole = File.ReadAllBytes(_folder.CountryPath);
        File.WriteAllBytes(_folder.CountryPath, whole[..(int)(whole.Length * share)]);

        var problem = CountryFile.Open(_folder.CountryPath).Problem;
        var again = Ensure();

        problem.Code.ShouldBe("country.damaged");
        problem.Message.ShouldContain("homerule atlas compile");
        again.IsNew.ShouldBeTrue();
        File.ReadAllBytes(_folder.CountryPath).ShouldBe(whole);
    }

    [Fact]
    public void Open_BytesOfTheIndexChanged_IsRefusedByItsChecksumAndMadeAnew()
    {
        Ensure();
        var bytes = File.ReadAllBytes(_folder.CountryPath);
        bytes[^5_000] ^= 0x40;
        File.WriteAllBytes(_folder.CountryPath, bytes);

        CountryFile.Open(_folder.CountryPath).Problem.Code.ShouldBe("country.damaged");
        Ensure().IsNew.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[")]
    [InlineData("<html></html>")]
    public void Ensure_FileThatCannotBeRead_IsOneSentenceAndTheOldCountryStays(string text)
    {
        _folder.WithWards();
        Ensure();
        var before = File.ReadAllBytes(_folder.CountryPath);
        _folder.Write("testville-wards.geojson", text);

        var problem = Try().Problem;

        problem.Code.ShouldBe("boundaries.file");
        problem.Message.ShouldStartWith("testville-wards.geojson: ");
        File.ReadAllBytes(_folder.CountryPath).ShouldBe(before);
        Directory.GetFiles(_folder.Root).ShouldBe([_folder.CountryPath]);
    }

    [Fact]
    public void Ensure_CardWithAFault_NamesFileAndLine()
    {
        _folder.WithWards().Write("testville-wards.card.yaml", WardCard.Text.Replace("kind: ward", "kind: wart", StringComparison.Ordinal));

        var problem = Try().Problem;

        problem.Code.ShouldBe("boundaries.refused");
        problem.Message.ShouldContain("boundaries/testville-wards.card.yaml:4:7");
    }

    [Fact]
    public void Ensure_AreasThatAreRefused_AreReportedWithTheirIds()
    {
        const string Open = """{"type":"Feature","id":"w9","properties":{"ward":9},"geometry":{"type":"Polygon","coordinates":[[[-105,39],[-104.9,39],[-104.9,39.1]]]}}""";
        _folder.WithWards().Write("testville-wards.geojson", TempBoundaries.Collection(TempBoundaries.Square("\"ward\":1", -105, 39), Open, TempBoundaries.Square("\"name\":\"x\"", -104, 39)));

        var report = Ensure().Country.BoundaryReports.Single();

        report.Divisions.ShouldBe(1);
        report.Reading.Features.ShouldBe(3);
        report.Reading.Refused.Select(static f => f.Number).Order().ShouldBe([2, 3]);
        report.Reading.Refused.ShouldContain(static f => f.Id == "w9");
        CountryFile.Open(_folder.CountryPath).Value.BoundaryReports.Single().Reading.Refused.Select(static f => f.Message).ShouldBe(report.Reading.Refused.Select(static f => f.Message));
    }

    [Fact]
    public void Ensure_PlaceWithLinesOfItsOwn_IsNoLongerAnotherNameOfItsCounty()
    {
        var (place, county) = (DivisionId.Parse("ocd-division/country:us/state:co/place:denver"), DivisionId.Parse("ocd-division/country:us/state:co/county:denver"));
        var before = Ensure().Country.Index;
        before.OrdinalsOf(place).ShouldBe(before.OrdinalsOf(county));
        _folder.Write("places.card.yaml", Card("ocdid-property")).Write("places.geojson", TempBoundaries.Collection(TempBoundaries.Square($"\"ocdid\":\"{place}\",\"name\":\"Denver\"", -105, 39.7)));

        var country = Ensure().Country;

        country.Index.OrdinalsOf(place).Count.ShouldBe(1);
        country.Index.OrdinalsOf(place).ShouldNotBe(country.Index.OrdinalsOf(county));
        var division = country.Divisions.Single(d => d.Id == place);
        division.Kind.ShouldBe(DivisionKind.ConsolidatedCityCounty);
        division.SameAs.ShouldContain(county);
    }

    [Fact]
    public void Ensure_OneDivisionOnTwoMaps_HasTwoBoundaries()
    {
        _folder.WithWards("wards-2023").Write("wards-2013.card.yaml", WardCard.Text.Replace("validFrom: 2023-05-15", "validFrom: 2013-05-20\nvalidTo: 2023-05-14", StringComparison.Ordinal))
            .Write("wards-2013.geojson", TempBoundaries.Collection(TempBoundaries.Square("\"ward\":1", -105.1, 39)));

        var index = Ensure().Country.Index;

        var maps = index.OrdinalsOf(DivisionId.Parse(WardOne)).Select(o => index.Boundaries[o]).ToList();
        maps.Select(static m => (m.Set, m.ValidFrom, m.ValidTo)).ShouldBe([("wards-2013", new DateOnly(2013, 5, 20), new DateOnly(2023, 5, 14)), ("wards-2023", new DateOnly(2023, 5, 15), null)]);
    }

    [Fact]
    public void Ensure_SetOfCounties_TakesThePlaceOfOurLines()
    {
        _folder.Write("counties.card.yaml", Card("census-county")).Write("counties.geojson", TempBoundaries.Collection(
            TempBoundaries.Square("\"STATEFP\":\"08\",\"COUNTYFP\":\"031\",\"GEOID\":\"08031\",\"NAME\":\"Denver\",\"NAMELSAD\":\"Denver County\"", -105, 39.7)));

        var country = Ensure().Country;

        var denver = DivisionId.Parse("ocd-division/country:us/state:co/county:denver");
        var ordinal = country.Index.OrdinalsOf(denver).ShouldHaveSingleItem();
        country.Index.Boundaries[ordinal].Set.ShouldBe("counties");
        country.Index.Locate(new GeoPoint(39.75, -104.95)).ShouldContain(denver);
        country.Index.Locate(new GeoPoint(39.85, -104.67)).ShouldNotContain(denver); // the airport, which the square leaves out
        country.Index.OrdinalsOf(DivisionId.Parse("ocd-division/country:us/state:co/place:denver")).ShouldBe([ordinal]);
        country.Index.Boundaries.Count(static b => b.Set == "us-counties-2017").ShouldBeGreaterThan(3_000);
    }

    [Fact]
    public void Ensure_OfficialAttributes_AreTakenOver()
    {
        _folder.Write("places.card.yaml", Card("census-place")).Write("places.geojson", TempBoundaries.Collection(TempBoundaries.Square(
            "\"STATEFP\":\"08\",\"PLACEFP\":\"77777\",\"GEOID\":\"0877777\",\"NAME\":\"Testville\",\"NAMELSAD\":\"Testville CDP\",\"LSAD\":\"57\",\"CLASSFP\":\"U1\",\"FUNCSTAT\":\"S\",\"INTPTLAT\":\"+39.0512345\",\"INTPTLON\":\"-104.9512345\"", -105, 39)));
        using var atlas = new TempAtlas();
        var file = Path.Combine(_folder.Root, "snapshot");
        SnapshotCompiler.Compile(atlas.Read().Content!, Ensure().Country, TempAtlas.Today, file).IsOk.ShouldBeTrue();

        var testville = SnapshotReader.Open(file).Value.Divisions.Single(static d => d.Geoid == "0877777");

        testville.Name.ShouldBe("Testville");
        testville.Functioning.ShouldBe(FunctionalStatus.Statistical);
        testville.InternalPoint.ShouldBe(new GeoPoint(39.0512345, -104.9512345));
    }

    [Fact]
    public void Ensure_Stopped_LeavesWhatWasThere()
    {
        _folder.WithWards();
        using var stop = new CancellationTokenSource();
        var watch = new StopAt(CountryStage.Building, stop);

        Should.Throw<OperationCanceledException>(() => CountryCompiler.Ensure(Sources, _folder.CountryPath, TempAtlas.Today, watch, stop.Token));

        Directory.GetFiles(_folder.Root).ShouldBeEmpty();
        Ensure().IsNew.ShouldBeTrue();
    }

    [Fact]
    public async Task Ensure_TwoAtATime_BothGetTheCountry()
    {
        _folder.WithWards();

        var both = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(Ensure, TestContext.Current.CancellationToken)));

        both.ShouldAllBe(static o => o.Country.BoundarySets.Count == 3);
        Directory.GetFiles(_folder.Root).ShouldBe([_folder.CountryPath]);
    }

    [Fact]
    public void IsFreshFor_OtherBoundaries_IsFalse()
    {
        using var atlas = new TempAtlas();
        var file = Path.Combine(_folder.Root, "snapshot");
        SnapshotCompiler.Compile(atlas.Read().Content!, Ensure().Country, TempAtlas.Today, file).IsOk.ShouldBeTrue();

        CountryFile.IsFreshFor(file, _folder.CountryPath, Sources).ShouldBeTrue();
        _folder.WithWards();
        CountryFile.IsFreshFor(file, _folder.CountryPath, Sources).ShouldBeFalse();
        Ensure();
        CountryFile.IsFreshFor(file, _folder.CountryPath, Sources).ShouldBeFalse();
    }

    private static string Card(string scheme) =>
        WardCard.Text.Split("idScheme", StringSplitOptions.None)[0].Replace("kind: ward", "kind: place", StringComparison.Ordinal) + $"idScheme: {scheme}\n";

    private Result<CountryOutcome> Try() => CountryCompiler.Ensure(Sources, _folder.CountryPath, TempAtlas.Today, null, TestContext.Current.CancellationToken);

    private CountryOutcome Ensure() => Try().Value;

    private sealed class StopAt(CountryStage stage, CancellationTokenSource stop) : IProgress<CountryProgress>
    {
        public void Report(CountryProgress value)
        {
            if (value.Stage == stage)
                stop.Cancel();
        }
    }
}
