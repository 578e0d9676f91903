using HomeRule.Atlas.Importing;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Civics;

namespace HomeRule.Atlas.Tests.Importing;

public sealed class AtlasImportTests : IDisposable
{
    private const string Official = "officials/co/denver-co-mayor.yaml";

    private readonly TempAtlas _atlas = new();

    public void Dispose() => _atlas.Dispose();

    [Fact]
    public void PlanAndWrite_NewRow_MakesAnAtlasThatPassesItsCheck()
    {
        var plan = AtlasImport.Plan(Request(Row(3, ("role", "sheriff"))), TestContext.Current.CancellationToken).Value;

        plan.Faults.ShouldBeEmpty();
        plan.Added.ShouldBe([KeyValuePair.Create(3, "denver-co-sheriff")]);
        AtlasImport.Write(plan, _atlas.Folder).Value.ShouldBe([Path.Combine(_atlas.Folder, "officials/co/denver-co-sheriff.yaml")]);
        _atlas.Check().Errors.ShouldBeEmpty();
        _atlas.Format().ShouldBeEmpty();
        var again = AtlasImport.Plan(Request(Row(3, ("role", "sheriff"))), TestContext.Current.CancellationToken).Value;
        (again.Files.Count, again.Present.Count).ShouldBe((0, 1));
    }

    [Fact]
    public void Plan_AtLargeSeatsOfABody_AreToldApartByName()
    {
        var plan = AtlasImport.Plan(Request(
            Row(2, ("role", "city_council"), ("seat", "At large"), ("name", "Ana Peña")), Row(3, ("role", "Council member"), ("seat", "At large"), ("name", "Bo Li")), Row(4, ("role", "city_council"), ("seat", "District 3"))),
            TestContext.Current.CancellationToken).Value;

        plan.Added.Select(static a => a.Value).ShouldBe(["denver-co-city-council-at-large-ana-pena", "denver-co-city-council-at-large-bo-li", "denver-co-city-council-district-3"]);
    }

    [Fact]
    public void Plan_SeatThatIsThereOtherwise_IsAFaultAndTheFileStays()
    {
        var before = _atlas.Text(Official);

        var plan = AtlasImport.Plan(Request(Row(2)), TestContext.Current.CancellationToken).Value;

        plan.Files.ShouldBeEmpty();
        plan.Faults.ShouldHaveSingleItem().ToString().ShouldStartWith($"row 2: {Official} is there and says something else");
        _atlas.Text(Official).ShouldBe(before);
    }

    [Fact]
    public void Plan_BrokenAtlas_IsRefused()
    {
        _atlas.Edit("levers/detainer_holds.yaml", "family: cooperation", "family: none");

        AtlasImport.Plan(Request(Row(2)), TestContext.Current.CancellationToken).Problem.Message.ShouldContain("detainer_holds.yaml:2:9");
    }

    [Fact]
    public void Plan_PlaceInAnotherState_WouldNotPassTheCheck()
    {
        var request = Request(Row(2)) with { Kind = ImportKind.Policies, Rows = [Policy(2)], Resolve = static _ => new ImportPlace { Division = DivisionId.Parse("ocd-division/country:us/state:tx/place:x"), Id = "x-co", Name = "X", State = "co", Kind = "city" } };

        var problem = AtlasImport.Plan(request, TestContext.Current.CancellationToken).Problem;

        problem.Code.ShouldBe("import.refused");
        problem.Message.ShouldContain("places/co/x-co.yaml");
        Directory.Exists(Path.Combine(_atlas.Folder, "places/co/x-co.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void Plan_IdOfAnotherPlace_IsAFault()
    {
        var request = Request() with { Kind = ImportKind.Policies, Rows = [Policy(2)], Resolve = static _ => new ImportPlace { Division = DivisionId.Parse("ocd-division/country:us/state:co/place:other"), Id = "denver-co", Name = "Other", State = "co", Kind = "city" } };

        var plan = AtlasImport.Plan(request, TestContext.Current.CancellationToken).Value;

        plan.Files.ShouldBeEmpty();
        plan.Faults.ShouldHaveSingleItem().Message.ShouldContain("The file denver-co is of another place");
    }

    [Fact]
    public void Plan_PlaceOfTheAtlasUnderAnotherId_IsAddedTo()
    {
        var request = Request() with { Kind = ImportKind.Policies, Rows = [Policy(2)], Resolve = static _ => new ImportPlace { Division = DivisionId.Parse("ocd-division/country:us/state:co/place:denver"), Id = "denver-city-co", Name = "Denver", State = "co", Kind = "consolidated-city-county" } };

        var plan = AtlasImport.Plan(request, TestContext.Current.CancellationToken).Value;

        plan.Faults.ShouldBeEmpty();
        plan.Files.ShouldHaveSingleItem().Key.ShouldBe("places/co/denver-co.yaml");
    }

    [Fact]
    public void Write_OneFileCannotBeRenamed_PutsTheOthersBack()
    {
        var before = _atlas.Text(Official);
        Directory.CreateDirectory(Path.Combine(_atlas.Folder, "officials/tx/z.yaml"));

        var written = AtlasImport.Write(Plan((Official, "changed"), ("officials/nm/new.yaml", "new"), ("officials/tx/z.yaml", "z")), _atlas.Folder);

        written.Problem.Code.ShouldBe("import.write");
        _atlas.Text(Official).ShouldBe(before);
        Directory.Exists(Path.Combine(_atlas.Folder, "officials/nm")).ShouldBeFalse();
        Directory.EnumerateFiles(_atlas.Folder, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void Plan_Stopped_Throws() => Should.Throw<OperationCanceledException>(() => AtlasImport.Plan(Request(Row(2)), new CancellationToken(canceled: true)));

    private static ImportPlan Plan(params (string Path, string Text)[] files) => new()
    {
        Files = [.. files.Select(static f => KeyValuePair.Create(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text)))],
        Added = [],
        Present = [],
        Faults = [],
        Warnings = [],
    };

    private ImportRequest Request(params ImportRow[] rows) => new()
    {
        Kind = ImportKind.Officials,
        Rows = rows,
        Atlas = _atlas.Folder,
        Target = _atlas.Folder,
        Today = TempAtlas.Today,
        Resolve = static _ => new ImportPlace { Division = DivisionId.Parse("ocd-division/country:us/state:co/place:denver"), Id = "denver-co", Name = "Denver", State = "co", Kind = "consolidated-city-county" },
    };

    private static ImportRow Row(int number, params (string Column, string Text)[] cells)
    {
        var all = new Dictionary<string, string> { ["place"] = "co/denver", ["role"] = "mayor", ["name"] = "A Person", ["source_1"] = "https://example.gov/a", ["reviewed"] = "2026-11-02" };
        foreach (var (column, text) in cells)
            all[column] = text;
        return new ImportRow(number, all);
    }

    private static ImportRow Policy(int number) => new(number, new Dictionary<string, string>
    {
        ["place"] = "co/x", ["play"] = "detainer-decline", ["instrument"] = "ordinance", ["citation"] = "Code 1", ["status"] = "in-force", ["status_as_of"] = "2026-11-02",
        ["source_1"] = "https://example.gov/a", ["reviewed"] = "2026-11-02",
    });
}
