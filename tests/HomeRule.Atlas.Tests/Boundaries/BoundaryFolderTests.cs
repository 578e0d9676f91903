using HomeRule.Atlas.Boundaries;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Geo.Reading;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Boundaries;

public sealed class BoundaryFolderTests : IDisposable
{
    private readonly TempBoundaries _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_FileWithACard_IsALayer()
    {
        _folder.WithWards();

        var reading = Read();

        reading.Errors.ShouldBeEmpty();
        reading.Warnings.ShouldBeEmpty();
        var layer = reading.Layers.Single();
        layer.Card.Slug.ShouldBe("testville-wards");
        layer.Card.Kind.ShouldBe(DivisionKind.Ward);
        layer.Card.Member.ShouldBe(new LocalizedText("Ward", "Distrito municipal"));
        layer.Card.Provenance.ValidFrom.ShouldBe(PartialDate.Parse("2023-05-15"));
        layer.Card.Provenance.ValidTo.ShouldBeNull();
        layer.DataPath.ShouldEndWith("testville-wards.geojson");
        layer.Scheme.NameTemplate.ShouldBe("Ward {ward}");
        layer.Options.SelfCrossing.ShouldBe(SelfCrossing.Refuse);
        layer.Options.CloseRings.ShouldBeFalse();
    }

    [Fact]
    public void Read_Options_SayHowTheFileIsRead()
    {
        _folder.WithWards().Write("testville-wards.card.yaml", WardCard.Text + "\noptions:\n  layer: wards\n  allowSelfCrossing: true\n");
        var some = Read().Layers.Single().Options;
        _folder.Write("testville-wards.card.yaml", WardCard.Text + "\noptions: { official: true }\n");
        var official = Read().Layers.Single().Options;

        (some.Layer, some.SelfCrossing, some.CloseRings).ShouldBe(("wards", SelfCrossing.Keep, false));
        official.ShouldBe(FeatureReadOptions.Official);
    }

    [Fact]
    public void Read_DataWithoutACard_IsLeftOutWithAHint()
    {
        _folder.WithWards().Write("Old_Wards.geojson", "{}").Write("notes.txt", "").Write(".hidden.geojson", "");

        var reading = Read();

        reading.Layers.Count.ShouldBe(1);
        var warning = reading.Warnings.Single();
        warning.Code.ShouldBe("card.missing");
        warning.ToString().ShouldStartWith("boundaries/Old_Wards.geojson: ");
        warning.Message.ShouldContain("old_wards.card.yaml");
        warning.Message.ShouldContain("sourceUrl");
    }

    [Fact]
    public void Read_CardWithoutData_IsLeftOutWithAHint()
    {
        _folder.Write("testville-wards.card.yaml", WardCard.Text);

        var reading = Read();

        reading.Errors.ShouldBeEmpty();
        reading.Layers.ShouldBeEmpty();
        reading.Warnings.Single().Message.ShouldContain("testville-wards.geojson");
    }

    [Fact]
    public void Read_TwoCardsOfOneFile_AreTwoLayers()
    {
        _folder.Write("all.gpkg", "").Write("a.card.yaml", WardCard.Text + "\nfile: all.gpkg\n").Write("b.card.yaml", WardCard.Text + "\nfile: all.gpkg\n");

        var reading = Read();

        reading.Layers.Select(static l => l.Card.Slug).ShouldBe(["a", "b"]);
        reading.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Read_FolderThatIsNotThere_IsEmpty() => BoundaryFolder.Read(Path.Combine(_folder.Root, "none"), TempAtlas.Today).Layers.ShouldBeEmpty();

    [Theory]
    [InlineData("kind: ward", "kind: wart", "boundaries/testville-wards.card.yaml:4:7: kind: 'wart'", "enum.unknown")]
    [InlineData("domain: Testville, Colorado", "colour: red", "boundaries/testville-wards.card.yaml:5:1:", "field.unknown")]
    [InlineData("licence: Public domain\n", "", "licence is missing", "field.missing")]
    [InlineData("domain: Testville, Colorado", "domain: Testville\ndomain: Colorado", ":6:1: The key domain stands here a second time", "yaml.duplicate-key")]
    [InlineData("domain: Testville, Colorado", "domain: &d Testville", "Anchors", "yaml.anchor")]
    [InlineData("domain: Testville, Colorado", "domain: *d", "", "yaml.")]
    [InlineData("domain: Testville, Colorado", "domain: !!str Testville", "Tags", "yaml.tag")]
    [InlineData("validFrom: 2023-05-15", "validFrom: 2023-05-15\nvalidTo: 2023-05-14", "validTo is before validFrom", "card.dates")]
    [InlineData("validFrom: 2023-05-15", "validFrom: 15 May 2023", "is not a date", "date.malformed")]
    [InlineData("validFrom: 2023-05-15", "validFrom: 2023-05-15\nretrieved: 2026-11-23", "later than today", "date.future")]
    [InlineData("validFrom: 2023-05-15", "validFrom: 2023-05-15\nretrieved: 2026-10", "retrieved is a day", "card.dates")]
    [InlineData("idScheme: template", "idScheme: census-place", "only for the scheme template", "card.template")]
    [InlineData("nameTemplate: Ward {ward}", "", "needs nameTemplate", "card.template")]
    [InlineData("/ward:{ward}", "/ward:1", "needs an attribute in braces", "scheme.template")]
    [InlineData("ocd-division/country:us", "us", "does not make an id", "scheme.template")]
    [InlineData("idScheme: template", "idScheme: fips", "'fips' is not one of its words", "enum.unknown")]
    [InlineData("es: Distrito municipal }", "}", "es is missing", "field.missing")]
    [InlineData("https://example.org/wards", "example.org", "is not an absolute http or https address", "url.malformed")]
    [InlineData("nameTemplate: Ward {ward}", "nameTemplate: Ward {ward}\nfile: ../secret.geojson", "There is no data", "card.data")]
    public void Read_CardWithAFault_NamesFileAndLine(string part, string by, string sentence, string code)
    {
        _folder.WithWards();
        WardCard.Text.ShouldContain(part);
        _folder.Write("testville-wards.card.yaml", WardCard.Text.Replace(part, by, StringComparison.Ordinal));

        var reading = Read();

        reading.Layers.ShouldBeEmpty();
        reading.Errors.Concat(reading.Warnings).ShouldContain(p => p.Code.StartsWith(code, StringComparison.Ordinal) && p.ToString().Contains(sentence, StringComparison.Ordinal), string.Join('\n', reading.Errors.Concat(reading.Warnings)));
    }

    [Theory]
    [InlineData("Wards.card.yaml")]
    [InlineData("my wards.card.yaml")]
    [InlineData("us-states-2017.card.yaml")]
    public void Read_SlugThatCannotBe_IsRefused(string name)
    {
        _folder.Write(name, WardCard.Text);

        Read().Errors.ShouldContain(static p => p.Code == "card.slug");
    }

    [Fact]
    public void Read_TwoDataFilesForOneCard_IsRefused()
    {
        _folder.WithWards().Write("testville-wards.topojson", "{}");

        Read().Errors.Single().Message.ShouldContain("testville-wards.geojson, testville-wards.topojson");
    }

    private BoundaryFolderReading Read() => BoundaryFolder.Read(_folder.Folder, TempAtlas.Today);
}
