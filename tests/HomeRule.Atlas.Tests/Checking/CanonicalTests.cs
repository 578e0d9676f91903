using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Checking;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("a:b", "a:b")]
    [InlineData("ends with:", "'ends with:'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData("a#b", "a#b")]
    [InlineData("# a", "'# a'")]
    [InlineData("it's", "it's")]
    [InlineData("'quoted'", "'''quoted'''")]
    [InlineData("\"quoted\"", "'\"quoted\"'")]
    [InlineData("- dash", "'- dash'")]
    [InlineData("-dash", "'-dash'")]
    [InlineData("[x]", "'[x]'")]
    [InlineData("{x}", "'{x}'")]
    [InlineData("*a", "'*a'")]
    [InlineData("&a", "'&a'")]
    [InlineData("!a", "'!a'")]
    [InlineData("%a", "'%a'")]
    [InlineData("@a", "'@a'")]
    [InlineData("`a", "'`a'")]
    [InlineData("=a", "'=a'")]
    [InlineData("| a", "'| a'")]
    [InlineData("> a", "'> a'")]
    [InlineData("? a", "'? a'")]
    [InlineData(", a", "', a'")]
    [InlineData("yes", "'yes'")]
    [InlineData("No", "'No'")]
    [InlineData("ON", "'ON'")]
    [InlineData("n", "'n'")]
    [InlineData("null", "'null'")]
    [InlineData("~", "'~'")]
    [InlineData(".nan", "'.nan'")]
    [InlineData("true", "'true'")]
    [InlineData("12", "'12'")]
    [InlineData("08", "'08'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("1_000", "'1_000'")]
    [InlineData("+1", "'+1'")]
    [InlineData("0x1F", "'0x1F'")]
    [InlineData("0xyz", "'0xyz'")]
    [InlineData("...", "'...'")]
    [InlineData("12 people", "12 people")]
    [InlineData("2026", "2026")]
    [InlineData("2026-11", "2026-11")]
    [InlineData("2026-11-21", "2026-11-21")]
    [InlineData("2026-1-2", "2026-1-2")]
    [InlineData("§ 1 (a), “b”", "§ 1 (a), “b”")]
    [InlineData("https://a.org/b?c=d#e", "https://a.org/b?c=d#e")]
    public void Write_Text_IsQuotedOnlyWhereItMust(string text, string written) =>
        Canonical.Write(new AtlasMap([new AtlasEntry("k", new AtlasScalar(text))])).ShouldBe($"k: {written}\n");

    [Fact]
    public void Write_Nested_IsBlockStyle()
    {
        var root = new AtlasMap(
        [
            new AtlasEntry("a", new AtlasMap([new AtlasEntry("b", new AtlasScalar("4", AtlasScalarKind.Number))])),
            new AtlasEntry("c", new AtlasList([])),
            new AtlasEntry("d", new AtlasList([new AtlasScalar("x"), new AtlasScalar("true", AtlasScalarKind.Bool)])),
            new AtlasEntry("e", new AtlasList([new AtlasMap([new AtlasEntry("f", new AtlasList([new AtlasScalar("g")])), new AtlasEntry("h", new AtlasScalar("i"))])])),
        ]);
        Canonical.Write(root).ShouldBe("a:\n  b: 4\nc: []\nd:\n  - x\n  - true\ne:\n  - f:\n      - g\n    h: i\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" padded")]
    [InlineData("two\n\nlines")]
    public void Write_TextThatNoFileMayHold_Throws(string text) =>
        Should.Throw<ArgumentException>(() => Canonical.Write(new AtlasMap([new AtlasEntry("k", new AtlasScalar(text))])));

    [Fact]
    public void Format_RealAtlas_ChangesNothing()
    {
        using var copy = new TempAtlas();
        foreach (var file in Directory.EnumerateFiles(Repository.Atlas, "*.yaml", SearchOption.AllDirectories))
            copy.Write(Path.GetRelativePath(Repository.Atlas, file), File.ReadAllBytes(file));
        copy.Format().ShouldBeEmpty();
    }

    [Fact]
    public void Format_MessyFile_BecomesCanonicalAndKeepsItsContent()
    {
        using var atlas = new TempAtlas();
        var canonical = atlas.Text("levers/detainer_holds.yaml");
        atlas.Write("levers/detainer_holds.yaml", "\uFEFF" + """
            family:   "cooperation"
            summary: { es: 'Si una cárcel mantiene a una persona después de su hora de salida porque ICE lo pide.',
              en: Whether a jail keeps a person past the release time because ICE asks. }
            id: detainer_holds
            title:
                es: >-
                  Retener a personas por órdenes de
                  retención migratoria (detainers)
                en: "Holding people on  immigration detainers"
            """.Replace("\n", "\r\n", StringComparison.Ordinal));

        atlas.Format().ShouldBe(["levers/detainer_holds.yaml"]);

        atlas.Text("levers/detainer_holds.yaml").ShouldBe(canonical);
        atlas.Format().ShouldBeEmpty();
        Directory.GetFiles(atlas.Folder, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("id: a\nid: b\n")]
    [InlineData("id: [\n")]
    [InlineData("id: a # keep me\n")]
    [InlineData("id:\n")]
    public void Format_FileThatDoesNotParseOrWouldLoseSomething_IsLeftAlone(string text)
    {
        using var atlas = new TempAtlas();
        atlas.Write("levers/a.yaml", text);
        atlas.Format().ShouldBeEmpty();
        atlas.Text("levers/a.yaml").ShouldBe(text);
    }
}
