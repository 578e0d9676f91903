using System.Text;
using HomeRule.Atlas.Tests.Testing;

namespace HomeRule.Atlas.Tests.Reading;

/// <summary>What nobody should write, and the one sentence that each gets.</summary>
[Collection(nameof(Alone))]
public sealed class BadYamlTests
{
    private const string Lever = "levers/detainer_holds.yaml";

    private const string Good = """
        id: detainer_holds
        family: cooperation
        title:
          en: Holding people
          es: Retener a personas
        summary:
          en: Whether a jail keeps a person.
          es: Si una cárcel mantiene a una persona.

        """;

    public static TheoryData<string, string, int, string, string> Cases => new()
    {
        // what is replaced, by what, line, code, part of the sentence
        { "family: cooperation", "family: &f cooperation", 2, "yaml.anchor", "Anchors" },
        { "family: cooperation", "family: *f", 2, "yaml.alias", "Aliases" },
        { "family: cooperation", "family: !!str cooperation", 2, "yaml.tag", "Tags" },
        { "family: cooperation", "family: !System.IO.FileInfo cooperation", 2, "yaml.tag", "Tags" },
        { "title:\n", "title: !!map\n", 3, "yaml.tag", "Tags" },
        { "family: cooperation", "<<: { family: cooperation }", 2, "yaml.merge", "Merge keys" },
        { "family: cooperation", "family: cooperation\nfamily: spaces", 3, "yaml.duplicate-key", "family" },
        { "  es: Retener", "\tes: Retener", 5, "yaml.tab", "tab" },
        { "family: cooperation", "family: cooperation\nfamly: spaces", 3, "field.unknown", "famly" },
        { "family: cooperation", "family: cooperation # a remark", 2, "yaml.comment", "note field" },
        { "  es: Si una", "---\nid: second\n  es: Si una", 8, "yaml.", "" },
        { "family: cooperation", "family: coop\u0000eration", 2, "yaml.control", "U+0000" },
        { "family: cooperation", "family: coop\u001beration", 2, "yaml.control", "U+001B" },
        { "family: cooperation", "family: coop\u2028eration", 2, "yaml.control", "U+2028" },
        { "family: cooperation", "family: [ cooperation", 2, "yaml.syntax", "Check the indentation" },
        { "family: cooperation", "family: 'cooperation", 2, "yaml.syntax", "" },
        { "family: cooperation", "family:", 2, "field.empty", "family is empty" },
        { "family: cooperation", "family: null", 2, "field.empty", "family is empty" },
        { "family: cooperation", "family: ~", 2, "field.empty", "family is empty" },
        { "family: cooperation", "family: [cooperation]", 2, "field.not-a-scalar", "holds a list" },
        { "family: cooperation", "family: no", 2, "enum.unknown", "'no'" },
        { "family: cooperation", "family: cooperations", 2, "enum.unknown", "Did you mean cooperation?" },
        { "family: cooperation\n", "", 1, "field.missing", "family is missing" },
        { "  es: Retener a personas\n", "", 4, "field.missing", "es is missing" },
        { "  en: Holding people\n  es: Retener a personas\n", "  - Holding people\n", 4, "field.not-a-map", "Write its fields" },
        { "en: Holding people", "en: <b>Holding</b> people", 4, "text.markup", "HTML" },
        { "en: Holding people", "en: Holding &amp; people", 4, "text.markup", "HTML" },
        { "en: Holding people", "en: |\n    Holding\n    people", 4, "text.", "" },
        { "en: Holding people", "en: \"Holding \\0 people\"", 4, "text.control", "U+0000" },
        { "en: Holding people", "en: \"Holding \\ud800 people\"", 4, "", "" },
        { "en: Holding people", "en: \"Holding \\x85 people\"", 4, "text.control", "U+0085" },
        { "id: detainer_holds", "id: Detainer Holds", 1, "id.", "" },
        { "id: detainer_holds", "id: other", 1, "id.file", "Make them the same" },
        { "id: detainer_holds", "? { a: b }\n: c\nid: detainer_holds", 1, "yaml.key", "key" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BadFile_SaysWhatAndWhere(string part, string by, int line, string code, string sentence)
    {
        using var atlas = new TempAtlas();
        Good.ShouldContain(part);
        atlas.Write(Lever, Good.Replace(part, by, StringComparison.Ordinal));

        var reading = atlas.Read();

        reading.Content.ShouldBeNull();
        var problem = reading.Report.Errors.First(e => e.Path.EndsWith(Lever, StringComparison.Ordinal));
        problem.Code.ShouldStartWith(code);
        problem.Line.ShouldBe(line);
        problem.Column.ShouldBeGreaterThan(0);
        problem.Message.ShouldContain(sentence);
        problem.Message.ShouldEndWith(".");
        problem.ToString().ShouldStartWith($"atlas/{Lever}:{line}:");
    }

    public static TheoryData<string, string, string> TypedFields => new()
    {
        { "date: 2017-08-31", "date: 2026-13-01", "names no day" },
        { "date: 2017-08-31", "date: 2026-02-30", "names no day" },
        { "date: 2017-08-31", "date: 1e3", "is not a date" },
        { "date: 2017-08-31", "date: 010", "is not a date" },
        { "date: 2017-08-31", "date: no", "is not a date" },
        { "date: 2017-08-31", "date: August 2017", "dateNote" },
        { "lat: 39.76185", "lat: 1e3", "is not a plain number" },
        { "lat: 39.76185", "lat: 010", "is not a plain number" },
        { "lat: 39.76185", "lat: '39.7'", "is not a plain number" },
        { "lat: 39.76185", "lat: -104.88", "outside" },
        { "lat: 39.76185", "lat: .nan", "is not a plain number" },
        { "url: https://library.municode.com/co/denver", "url: library.municode.com", "https://" },
        { "url: https://library.municode.com/co/denver", "url: https://a.org; https://b.org", "second" },
        { "url: https://library.municode.com/co/denver", "url: javascript:alert(1)", "https://" },
        { "division: ocd-division/country:us/state:co/place:denver", "division: Denver", "Open Civic Data" },
        { "asOf: 2026-06-10", "asOf: 2026-12-01", "later than today" },
    };

    [Theory]
    [MemberData(nameof(TypedFields))]
    public void Read_BadTypedValue_GivesTheReason(string part, string by, string reason)
    {
        using var atlas = new TempAtlas();
        atlas.Edit("places/co/denver-co.yaml", part, by);

        atlas.TheError().Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("1e3")]
    [InlineData("010")]
    [InlineData("2026-13-01")]
    [InlineData("true")]
    [InlineData("0x10")]
    [InlineData("null")]
    public void Read_QuotedWordInAText_StaysText(string word)
    {
        using var atlas = new TempAtlas();
        atlas.Edit("places/co/denver-co.yaml", "body: City Council", word == "2026-13-01" ? $"body: {word}" : $"body: '{word}'");

        atlas.Read().Content!.Places[0].Adoptions[0].Body.ShouldBe(word);
    }

    [Fact]
    public void Read_AliasBomb_StopsAtTheFirstAnchorInLittleMemory()
    {
        using var atlas = new TempAtlas();
        var bomb = new StringBuilder("a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol,lol]\n");
        for (var c = 'b'; c <= 'j'; c++)
            bomb.Append(c).Append(": &").Append(c).Append(" [").AppendJoin(',', Enumerable.Repeat("*" + (char)(c - 1), 10)).Append("]\n");
        atlas.Write(Lever, bomb.ToString());
        atlas.Read();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var report = atlas.Check();

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(50_000_000);
        report.Errors.First(e => e.Path.EndsWith(Lever, StringComparison.Ordinal)).Code.ShouldBe("yaml.anchor");
    }

    [Fact]
    public void Read_FileOfFiftyMegabytes_IsRefusedUnread()
    {
        using var atlas = new TempAtlas();
        using (var file = new FileStream(Path.Combine(atlas.Folder, Lever), FileMode.Create))
            file.SetLength(50_000_000);
        atlas.Check();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var report = atlas.Check();

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(10_000_000);
        report.Errors.ShouldContain(e => e.Code == "file.too-large" && e.Line == 0);
    }

    [Fact]
    public void Read_InvalidUtf8_NamesTheLine()
    {
        using var atlas = new TempAtlas();
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[Array.IndexOf(bytes, (byte)'\n') + 3] = 0xC3;
        atlas.Write(Lever, bytes);

        var problem = atlas.Check().Errors.First(e => e.Path.EndsWith(Lever, StringComparison.Ordinal));
        problem.Code.ShouldBe("file.not-utf8");
        problem.Line.ShouldBe(2);
        problem.Column.ShouldBe(3);
    }

    [Fact]
    public void Read_Utf16_IsNotUtf8()
    {
        using var atlas = new TempAtlas();
        atlas.Write(Lever, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)]);
        atlas.Check().Errors.ShouldContain(e => e.Code == "file.not-utf8");
    }

    [Fact]
    public void Read_ByteOrderMarkAndCrlf_AreReadAndNamedByTheCanonicalCheck()
    {
        using var atlas = new TempAtlas();
        atlas.Write(Lever, Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Good)).ToArray());
        atlas.TheError().Code.ShouldBe("canonical.bom");
        atlas.Write(Lever, Good.Replace("\n", "\r\n", StringComparison.Ordinal));
        atlas.TheError().Code.ShouldBe("canonical.crlf");
    }

    [Theory]
    [InlineData("", "yaml.empty")]
    [InlineData("\n\n", "yaml.empty")]
    [InlineData("- a\n- b\n", "yaml.not-a-map")]
    [InlineData("text\n", "yaml.not-a-map")]
    [InlineData("id: a\n---\nid: b\n", "yaml.documents")]
    [InlineData("id: a\n...\n---\nid: b\n", "yaml.documents")]
    [InlineData("%TAG ! tag:example.org,2000:\n---\nid: !x a\n", "yaml.tag")]
    public void Read_NotOneMap_IsRefused(string text, string code)
    {
        using var atlas = new TempAtlas();
        atlas.Write("levers/a.yaml", text);
        atlas.Check().Errors.First(e => e.Path.EndsWith("levers/a.yaml", StringComparison.Ordinal)).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(300)]
    [InlineData(100_000)]
    public void Read_DeepNesting_StopsAtTheLimit(int depth)
    {
        using var atlas = new TempAtlas();
        atlas.Write("levers/a.yaml", "id: " + new string('[', depth));
        atlas.Check().Errors.First(e => e.Path.EndsWith("levers/a.yaml", StringComparison.Ordinal)).Code.ShouldBe("yaml.depth");
    }

    [Fact]
    public void Read_ManyBadFiles_GathersAllProblemsUpToTheCap()
    {
        using var atlas = new TempAtlas();
        for (var i = 0; i < 1_200; i++)
            atlas.Write($"levers/l{i}.yaml", $"id: l{i}\nfamily: nothing\n");

        var report = atlas.Check();

        report.Errors.Count.ShouldBe(1_000);
        report.ErrorCount.ShouldBe(3_600);
        report.Summary.ShouldContain("3600 errors");
    }

    [Fact]
    public void Read_MissingOrEmptyFolder_SaysWhichFolderIsWanted()
    {
        using var atlas = new TempAtlas();
        TempAtlas.CheckFolder(Path.Combine(atlas.Folder, "nowhere")).Errors.Single().Code.ShouldBe("atlas.missing");
        TempAtlas.CheckFolder(Directory.CreateDirectory(Path.Combine(atlas.Folder, "new")).FullName).Errors.Single().Code.ShouldBe("atlas.empty");
    }

    [Theory]
    [InlineData("laws/tx-new.yaml")]
    [InlineData("law/tx/tx-new.yaml")]
    [InlineData("levers/sub/a.yaml")]
    [InlineData("levers/a.yml")]
    public void Read_FileInNoKnownPlace_IsNamed(string path)
    {
        using var atlas = new TempAtlas();
        atlas.Write(path, Good);
        var problem = atlas.TheError();
        problem.Code.ShouldBe("file.misplaced");
        problem.Message.ShouldContain(path);
    }
}
