using HomeRule.Testing;
using static HomeRule.Cli.Tests.Importing.ImportFolder;

namespace HomeRule.Cli.Tests.Importing;

public sealed class ImportOfficialsTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_GoodRow_IsACanonicalFile()
    {
        var run = await _folder.Import(Lines(OfficialHeader, Mayor));

        run.Code.ShouldBe(0, run.Output + run.Error);
        _folder.Files().ShouldBe(["officials/co/denver-co-mayor.yaml"]);
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldBe("""
            id: denver-co-mayor
            division: ocd-division/country:us/state:co/place:denver
            role: mayor
            name: Jane Example
            phone: 303-555-0100
            email: mayor@example.gov
            officialUrl: https://www.example.gov/mayor
            sources:
              - kind: official
                url: https://www.example.gov/mayor
                checked: 2026-11-02
                confidence: high
              - kind: press
                url: https://news.example.org/a
                checked: 2026-11-02
                confidence: medium

            """);
        run.Output.ShouldContain("1 row added in 1 file");
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await _folder.Import(Lines(OfficialHeader, Mayor));
        var first = _folder.Text("officials/co/denver-co-mayor.yaml");

        var again = await _folder.Import(Lines(OfficialHeader, Mayor));

        again.Code.ShouldBe(0, again.Error);
        again.Output.ShouldContain("already there: denver-co-mayor (row 2)");
        again.Output.ShouldContain("0 rows added in 0 files, 1 already there");
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldBe(first);
    }

    [Fact]
    public async Task Import_OtherHolderOfTheSameSeat_IsRefusedAndNothingChanges()
    {
        await _folder.Import(Lines(OfficialHeader, Mayor));
        var first = _folder.Text("officials/co/denver-co-mayor.yaml");

        var other = await _folder.Import(Lines(OfficialHeader, Mayor.Replace("Jane", "John", StringComparison.Ordinal)));

        other.Code.ShouldBe(CliApp.BadInput);
        other.Output.ShouldContain("row 2: officials/co/denver-co-mayor.yaml is there and says something else");
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldBe(first);
    }

    [Fact]
    public async Task Import_BadRows_AreEachNamedAndNothingIsWritten()
    {
        (string Row, string Where, string Sentence)[] rows =
        [
            (Mayor.Replace("https://news.example.org/a,2026-11-02", ",", StringComparison.Ordinal), ", source_2", "There is one source and no day of review"),
            (Mayor.Replace("https://news.example.org/a", "https://example.gov/b", StringComparison.Ordinal), ", source_2", "Both sources are of example.gov"),
            (Mayor.Replace("303-555-0100", "555-0100", StringComparison.Ordinal), ", phone", "area code"),
            (Mayor.Replace("mayor@example.gov", "mayor(at)example.gov", StringComparison.Ordinal), ", email", "one e-mail address"),
            (Mayor.Replace("2026-11-02,https", "11/2/2026,https", StringComparison.Ordinal), ", source_1_date", "Write YYYY-MM-DD"),
            (Mayor.Replace("2026-11-02,https", "2026-13-01,https", StringComparison.Ordinal), ", source_1_date", "is not a date"),
            (Mayor.Replace("2026-11-02,https", "2027-01-01,https", StringComparison.Ordinal), ", source_1_date", "later than today"),
            (Mayor.Replace("https://www.example.gov/mayor,https", "www.example.gov/mayor,https", StringComparison.Ordinal), ", official_url", "Start it with https://"),
            (Mayor.Replace("Jane Example", "", StringComparison.Ordinal), ", name", "The cell is empty"),
            (Mayor.Replace("Jane Example", "=HYPERLINK(1)", StringComparison.Ordinal), ", name", "runs as a formula"),
            (Mayor.Replace("Jane Example", "-", StringComparison.Ordinal), ", name", "runs as a formula"),
            (Mayor.Replace(",mayor,,", ",mayr,,", StringComparison.Ordinal), ", role", "Did you mean mayor?"),
            (Mayor.Replace("co/denver", "\"Denvr, CO\"", StringComparison.Ordinal), ", place", "did you mean Denver"),
            (Mayor.Replace("co/denver", "ocd-division/country:us/state:co/place:nowhere", StringComparison.Ordinal), ", place", "There is no division ocd-division/country:us/state:co/place:nowhere"),
            (Mayor + ",x", ":", "13 cells and the first row names 12"),
            ("co/denver,mayor", ":", "2 cells and the first row names 12"),
            (Mayor.Replace("Jane", "J\0ane", StringComparison.Ordinal), ":", "U+0000"),
            (Mayor.Replace("Jane Example", "Jane \"J\" Example", StringComparison.Ordinal), ":", "A quote stands inside a cell"),
            (Mayor.Replace("Jane Example", new string('x', 10 << 20), StringComparison.Ordinal), ":", "10,485,760 characters"),
            (Mayor.Replace("Jane Example", "Jane \u202EExample", StringComparison.Ordinal), ":", "U+202E"),
        ];

        var run = await _folder.Import(Lines([OfficialHeader, .. rows.Select(static r => r.Row), Mayor, Mayor, Mayor.Replace("Jane", "John", StringComparison.Ordinal)]));

        run.Code.ShouldBe(CliApp.BadInput, run.Output + run.Error);
        var errors = run.Output.Split('\n').Where(static l => l.StartsWith("error: ", StringComparison.Ordinal)).ToList();
        errors.Count.ShouldBe(rows.Length + 2, run.Output);
        for (var i = 0; i < rows.Length; i++)
        {
            errors[i].ShouldStartWith($"error: row {i + 2}{rows[i].Where}");
            errors[i].ShouldContain(rows[i].Sentence);
        }

        errors[^2].ShouldContain($"row {rows.Length + 3}: It says the same as row {rows.Length + 2}");
        errors[^1].ShouldContain($"row {rows.Length + 4}: Its id denver-co-mayor is that of row {rows.Length + 2}");
        run.Error.ShouldContain("Nothing was written");
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_QuoteNeverClosed_StillListsTheRowsBelow()
    {
        var run = await _folder.Import(Lines(OfficialHeader, Mayor.Replace("Jane", "\"Jane", StringComparison.Ordinal), Mayor, Mayor.Replace("303-555-0100", "1", StringComparison.Ordinal)));

        run.Output.Split('\n').Where(static l => l.StartsWith("error: ", StringComparison.Ordinal)).Select(static l => l.Split(':')[1].Trim().Split(',')[0]).ShouldBe(["row 2", "row 4"]);
    }

    [Fact]
    public async Task Import_SeventyBadRows_ListsFiftyAndCountsTheRest()
    {
        var run = await _folder.Import(Lines([OfficialHeader, .. Enumerable.Repeat("co/denver,,,,,,,,,,,", 70)]));

        var errors = run.Output.Split('\n').Where(static l => l.StartsWith("error: ", StringComparison.Ordinal)).ToList();
        errors.Count.ShouldBe(51);
        errors[^1].ShouldBe("error: and 160 more");
        run.Error.ShouldContain("70 rows of 70");
    }

    [Fact]
    public async Task Import_OnlyGood_WritesTheGoodAndATableOfTheRest()
    {
        var bad = Mayor.Replace(",mayor,", ",sheriff,", StringComparison.Ordinal).Replace("303-555-0100", "'-5", StringComparison.Ordinal);
        var run = await _folder.Import(Lines(OfficialHeader, bad, Mayor), "--only-good");

        run.Code.ShouldBe(0, run.Error);
        _folder.Files().ShouldBe(["officials/co/denver-co-mayor.yaml"]);
        var rejected = await File.ReadAllTextAsync(_folder.Rejects, TestContext.Current.CancellationToken);
        rejected.ShouldContain(",'-5,");
        rejected.ShouldContain("phone: '-5' is not a telephone number");
        await File.WriteAllTextAsync(_folder.Table, rejected.Replace("'-5", "303-555-0199", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var mended = await CliRun.Of("atlas", "import", _folder.Table, "--out", _folder.Out);
        mended.Code.ShouldBe(0, mended.Output + mended.Error);
        _folder.Files().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        var run = await _folder.Import(Lines(OfficialHeader, Mayor), "--dry-run");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("would write: ");
        _folder.Files().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Import_OtherSeparator_IsReadAndTold(string separator)
    {
        var run = await _folder.Import(Lines(OfficialHeader, Mayor).Replace(",", separator, StringComparison.Ordinal));

        run.Code.ShouldBe(0, run.Output + run.Error);
        run.Error.ShouldContain("between the cells");
        _folder.Files().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task Import_ByteOrderMark_IsRead(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        var run = await _folder.Import([.. encoding.GetPreamble(), .. encoding.GetBytes(Lines(OfficialHeader, Mayor.Replace("Jane Example", "José Peña", StringComparison.Ordinal)))]);

        run.Code.ShouldBe(0, run.Output + run.Error);
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldContain("name: José Peña\n");
    }

    [Fact]
    public async Task Import_Latin1_IsOneSentenceWithTheLine()
    {
        var run = await _folder.Import(System.Text.Encoding.Latin1.GetBytes(Lines(OfficialHeader, Mayor.Replace("Jane", "José", StringComparison.Ordinal))));

        run.ShouldBeRefused().ShouldContain("Line 2 holds bytes that are not text");
    }

    [Fact]
    public async Task Import_Utf16WithoutMark_IsOneSentence() =>
        (await _folder.Import(System.Text.Encoding.Unicode.GetBytes(Lines(OfficialHeader, Mayor)))).ShouldBeRefused().ShouldContain("UTF-16 without its mark");

    [Fact]
    public async Task Import_MixedLineEndsEmptyRowsAndComments_KeepTheNumbersOfRows()
    {
        var run = await _folder.Import($"{OfficialHeader}\n# an example, passed over\r\r\n{Mayor.Replace("303-555-0100", "1", StringComparison.Ordinal)}\r");

        run.Output.ShouldContain("error: row 4, phone");
    }

    [Fact]
    public async Task Import_CellOfSeveralLines_IsOneLine()
    {
        var run = await _folder.Import(Lines(OfficialHeader + ",address", Mayor + ",\"1437 Example St\nRoom 350\r\nDenver, CO 80202\""));

        run.Code.ShouldBe(0, run.Output + run.Error);
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldContain("address: 1437 Example St, Room 350, Denver, CO 80202\n");
    }

    [Fact]
    public async Task Import_ApostropheBeforeASign_IsTakenOff()
    {
        var run = await _folder.Import(Lines(OfficialHeader, Mayor.Replace("Jane Example", "'@Jane", StringComparison.Ordinal).Replace("303-555-0100", "+1 303 555 0100", StringComparison.Ordinal)));

        run.Code.ShouldBe(0, run.Output + run.Error);
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldContain("name: '@Jane'\n");
        _folder.Text("officials/co/denver-co-mayor.yaml").ShouldContain("phone: +1 303 555 0100\n");
    }

    [Fact]
    public async Task Import_FreeMail_IsAWarning()
    {
        var run = await _folder.Import(Lines(OfficialHeader, Mayor.Replace("mayor@example.gov", "jane@Gmail.com", StringComparison.Ordinal)));

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("warning: row 2, email: jane@Gmail.com is at a free mail service and may be private");
    }

    [Fact]
    public async Task Import_ReviewedOneSourceAndVacantSeat_AreTaken()
    {
        var run = await _folder.Import(Lines(OfficialHeader + ",reviewer_note",
            "\"Denver, CO\",City Council,District 3,vacant,,,,https://www.example.gov/council,,,,2026-11-02,looked at by A. Person",
            "ocd-division/country:us/state:co/county:adams,office of none,,x,,,,https://www.example.gov,,,,2026-11-02,"), "--only-good");

        run.Code.ShouldBe(0, run.Output + run.Error);
        var text = _folder.Text("officials/co/denver-co-city-council-district-3.yaml");
        text.ShouldContain("reviewed: 2026-11-02\n");
        text.ShouldContain("checked: 2026-11-02\n");
        text.ShouldNotContain("name:");
        text.ShouldNotContain("Person");
        run.Output.ShouldContain("row 3, role");
    }

    [Fact]
    public async Task Template_OfBothKinds_IsATableThatReads()
    {
        foreach (var kind in new[] { "officials", "policies" })
        {
            var template = await CliRun.Of("atlas", "import", "--template", kind);
            template.Code.ShouldBe(0);

            // The example is passed over as it stands, and is a good row without its sign.
            (await _folder.Import(template.Output)).ShouldBeRefused().ShouldContain("no rows");
            var filled = await _folder.Import(template.Output.Replace("# ", "", StringComparison.Ordinal), "--dry-run");
            filled.Code.ShouldBe(0, filled.Output + filled.Error);
        }
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("a,b\n1,2\n", "names neither role")]
    [InlineData("place,role,name,source_1,nme\n", "Did you mean name?")]
    [InlineData("place,role,name\n", "names no column source_1")]
    [InlineData("place,role,role,name,source_1\n", "names the column role twice")]
    [InlineData("place,office,role,name,source_1\n", "names the column role twice")]
    [InlineData("place,\"role\n", "should name the columns")]
    public async Task Import_FirstRowUnusable_IsOneSentence(string table, string sentence) =>
        (await _folder.Import(table)).ShouldBeRefused().ShouldContain(sentence);

    [Fact]
    public async Task Import_NoFile_IsOneSentence() => (await CliRun.Of("atlas", "import", _folder.Table)).ShouldBeRefused().ShouldContain("cannot be read");

    [Fact]
    public async Task Import_IntoAFolderThatIsAFile_ChangesNothing()
    {
        await File.WriteAllTextAsync(_folder.Out, "a file", TestContext.Current.CancellationToken);

        (await _folder.Import(Lines(OfficialHeader, Mayor))).Error.ShouldContain("cannot be written");

        (await File.ReadAllTextAsync(_folder.Out, TestContext.Current.CancellationToken)).ShouldBe("a file");
        File.Delete(_folder.Out);
    }

    [Fact]
    public void Import_IntoTheRealAtlas_NeverHappensHere() => Directory.Exists(Path.Combine(Repository.Atlas, "officials", "co")).ShouldBeFalse();
}
