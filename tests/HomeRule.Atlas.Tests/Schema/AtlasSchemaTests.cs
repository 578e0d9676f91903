using System.Text.Json;
using System.Text.RegularExpressions;
using HomeRule.Atlas.Schema;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Schema;

public sealed class AtlasSchemaTests
{
    public static TheoryData<string> Kinds => [.. AtlasSchema.Kinds.Select(static k => k.Folder)];

    [Fact]
    public void Examples_Together_AreAWholeAtlas()
    {
        using var atlas = new TempAtlas();

        var reading = atlas.Read();

        reading.Report.Errors.ShouldBeEmpty();
        reading.Report.Warnings.ShouldAllBe(w => w.Code == "status.review");
        reading.Content!.Levers.Single().Id.ShouldBe("detainer_holds");
        reading.Content.Places.Single().Adoptions.Single().Sources.Single().Kind.ShouldBe(Civics.SourceKind.Ordinance);
        reading.Report.Counts.ShouldAllBe(c => c.Value == 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fields_AreNamedOnceAndDocumented(string folder)
    {
        var kind = AtlasSchema.Of(folder);
        kind.Fields[0].Name.ShouldBe("id");
        Each(kind.Root, field =>
        {
            field.Doc.ShouldMatch(@"^[A-Z].*[.]$|^none, unsettled");
            field.Fields.Select(static f => f.Name).ShouldBeUnique();
            field.Name.ShouldMatch("^[a-z][A-Za-z0-9 ]*$");
            if (field.References is not null)
                AtlasSchema.Kinds.ShouldContain(k => k.Folder == field.References);
            if (field.Type == AtlasFieldType.Enum)
                field.Values.ShouldNotBeEmpty();
            if (field.Type is AtlasFieldType.List or AtlasFieldType.Sources)
                field.Item.ShouldNotBeNull();
        });
    }

    /// <summary>The atlas never holds a person's immigration status, an officer's identity, a plate or where somebody is.</summary>
    [Fact]
    public void Fields_NoneIsForWhatTheAtlasNeverHolds()
    {
        var never = new Regex("immigration.?status|citizenship|nationality|alien|badge|officer.?(name|id)|agent.?(name|id)|plate|licen[cs]e.?number|gps|track(ing|er)|whereabouts|sighting|live|current.?location|home.?address|phone|birth",
            RegexOptions.IgnoreCase);
        foreach (var kind in AtlasSchema.Kinds)
        {
            Each(kind.Root, field =>
            {
                if (kind.Folder is "officials" or "organisations" or "oversight" && field is { Name: "phone", Doc: "Telephone of the office." })
                    return;
                never.IsMatch(field.Name).ShouldBeFalse($"{kind.Folder}: {field.Name}");
                never.IsMatch(field.Doc).ShouldBeFalse($"{kind.Folder}: {field.Name}: {field.Doc}");
                field.Values.ShouldAllBe(v => !never.IsMatch(v));
            });
        }
    }

    [Fact]
    public void CommittedFiles_AreThoseOfTheTable()
    {
        var folder = Path.Combine(Repository.Atlas, "schema");
        if (Environment.GetEnvironmentVariable("HOMERULE_WRITE_SCHEMA") == "1")
            AtlasSchemaDocs.Write(Repository.Atlas);

        var committed = Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        committed.ShouldBe(AtlasSchemaDocs.Files().Keys);
        foreach (var (name, text) in AtlasSchemaDocs.Files())
            File.ReadAllText(Path.Combine(folder, name)).ShouldBe(text, $"atlas/schema/{name} is not what the table says; run this test with HOMERULE_WRITE_SCHEMA=1");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void JsonSchema_NamesEveryField(string folder)
    {
        var kind = AtlasSchema.Of(folder);
        var name = folder.Replace('/', '-') + ".schema.json";
        using var json = JsonDocument.Parse(AtlasSchemaDocs.Files()[name]);
        json.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        json.RootElement.GetProperty("properties").EnumerateObject().Select(static p => p.Name).ShouldBe(kind.Fields.Select(static f => f.Name));
        json.RootElement.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    private static void Each(AtlasField field, Action<AtlasField> visit)
    {
        visit(field);
        foreach (var inner in field.Fields)
            Each(inner, visit);
        if (field.Item is not null)
            Each(field.Item, visit);
    }
}
