using System.Text;
using HomeRule.Feeds.Elections;

namespace HomeRule.Cli.Tests.Importing;

public sealed class ImportCandidatesTests : IDisposable
{
    private const string Header = "state,election,date,contest,office,government,district,seats,party_contest,candidate,party,incumbent,filed_on,status,cancelled";
    private const string Jane = "co,2026 General Election,2026-11-03,Mesa County Sheriff,sheriff,\"Mesa County, CO\",,1,,Jane Example,Unaffiliated,no,2026-03-10,qualified,";
    private const string John = "co,2026 General Election,2026-11-03,Mesa County Sheriff,sheriff,\"Mesa County, CO\",,1,,John Roe,Democratic,yes,2026-03-09,withdrawn,";
    private const string Nobody = "co,2026 General Election,2026-11-03,Denver Mayor,mayor,co/denver,,1,,,,,,,";
    private const string File = "candidates/co/co-2026-11-03-general.yaml";

    private readonly string _root = Directory.CreateTempSubdirectory("homerule-candidates-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Import_GoodTable_IsACanonicalFile()
    {
        var run = await Import(Lines(Header, Jane, John, Nobody));

        run.Code.ShouldBe(0, run.Output + run.Error);
        Files().ShouldBe([File]);
        Text(File).ShouldBe("""
            id: co-2026-11-03-general
            state: co
            name: 2026 General Election
            date: 2026-11-03
            kind: general
            asOf: 2026-09-15
            contests:
              - id: denver-co-mayor
                name: Denver Mayor
                office: mayor
                government: ocd-division/country:us/state:co/place:denver
                seats: 1
                candidates: []
              - id: mesa-county-co-sheriff
                name: Mesa County Sheriff
                office: sheriff
                government: ocd-division/country:us/state:co/county:mesa
                seats: 1
                incumbentRuns: false
                candidates:
                  - name: Jane Example
                    party: Unaffiliated
                    incumbent: false
                    filedOn: 2026-03-10
                    status: qualified
                  - name: John Roe
                    party: Democratic
                    incumbent: true
                    filedOn: 2026-03-09
                    status: withdrawn
            confidence: high
            sources:
              - kind: official-list
                url: https://www.example.gov/list
                checked: 2026-09-15
                confidence: high

            """);
        run.Output.ShouldContain("read: 3 entries, 2 contests");
        run.Output.ShouldContain("mapped: 2 contests, 2 candidates, in 1 list");
        run.Output.ShouldContain("1 list added");
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await Import(Lines(Header, Jane));
        var first = System.IO.File.GetLastWriteTimeUtc(Path.Combine(Out, File));

        var again = await Import(Lines(Header, Jane));

        again.Code.ShouldBe(0, again.Error);
        again.Output.ShouldContain("already there: co-2026-11-03-general");
        again.Output.ShouldContain("0 lists added, 0 took the place of an older one, 1 already there");
        System.IO.File.GetLastWriteTimeUtc(Path.Combine(Out, File)).ShouldBe(first);
    }

    [Fact]
    public async Task Import_LaterList_TakesThePlaceOfTheOlder_AndNothingElseDoes()
    {
        await Import(Lines(Header, Jane, Nobody));

        var same = await Import(Lines(Header, Jane, John, Nobody));
        same.Code.ShouldBe(CliApp.BadInput);
        same.Error.ShouldContain("has co-2026-11-03-general as of 2026-09-15");
        var fewer = await Import(Lines(Header, Jane), day: "2026-09-20");
        fewer.Code.ShouldBe(CliApp.BadInput);
        fewer.Error.ShouldContain("has 1 contest that this list lacks, such as denver-co-mayor");
        Text(File).ShouldNotContain("John Roe");
        var later = await Import(Lines(Header, Jane, John, Nobody), day: "2026-09-20");

        later.Code.ShouldBe(0, later.Error);
        later.Output.ShouldContain("0 lists added, 1 took the place of an older one");
        Text(File).ShouldContain("John Roe");
        Text(File).ShouldContain("asOf: 2026-09-20");
    }

    [Fact]
    public async Task Import_OtherListOfTheSameElection_StandsBesideItUnderAnIdOfItsOwn()
    {
        await Import(Lines(Header, Jane));

        var run = await Import(Lines(Header, Nobody), more: ["--id", "co-2026-11-03-denver"]);

        run.Code.ShouldBe(0, run.Error);
        Files().ShouldBe(["candidates/co/co-2026-11-03-denver.yaml", File]);
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        var run = await Import(Lines(Header, Jane), more: ["--dry-run"]);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("would write: ");
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_BadRows_AreEachNamedAndNothingIsWritten()
    {
        (string Row, string Where, string Sentence)[] rows =
        [
            (Nobody.Replace("2026-11-03", "2026-02-30", StringComparison.Ordinal), ", date", "'2026-02-30' is no day of the calendar"),
            (Nobody.Replace("2026-11-03", "11/3/2026", StringComparison.Ordinal), ", date", "Write YYYY-MM-DD"),
            (Nobody.Replace("co,2026 G", "zz,2026 G", StringComparison.Ordinal), ", state", "no postal code"),
            (Nobody.Replace("Denver Mayor", "", StringComparison.Ordinal), ", contest", "The cell is empty"),
            (Nobody.Replace(",,1,,", ",,one,,", StringComparison.Ordinal), ", seats", "no number of seats"),
            (Nobody.Replace("Denver Mayor", "=HYPERLINK(1)", StringComparison.Ordinal), ", contest", "runs as a formula"),
            (Nobody.Replace("Denver Mayor", "@SUM(1)", StringComparison.Ordinal), ", contest", "runs as a formula"),
            (Jane.Replace("2026-03-10", "2026-02-30", StringComparison.Ordinal).Replace("Sheriff,", "Sheriff A,", StringComparison.Ordinal), ", filed_on", "'2026-02-30'"),
            (Jane.Replace("qualified", "elected", StringComparison.Ordinal).Replace("Sheriff,", "Sheriff B,", StringComparison.Ordinal), ", status", "none of filed"),
            (Jane.Replace(",no,", ",maybe,", StringComparison.Ordinal).Replace("Sheriff,", "Sheriff C,", StringComparison.Ordinal), ", incumbent", "neither yes nor no"),
            (Jane.Replace("Jane", "J\0ane", StringComparison.Ordinal), "", "U+0000"),
            (Jane.Replace("Jane Example", "Jane \"J\" Example", StringComparison.Ordinal), "", "A quote stands inside a cell"),
            (Nobody + ",x", "", "16 cells and the first row names 15"),
        ];

        var run = await Import(Lines([Header, .. rows.Select(static r => r.Row), Jane]));

        run.Code.ShouldBe(CliApp.BadInput, run.Output + run.Error);
        var errors = run.Output.Split('\n').Where(static l => l.StartsWith("error: ", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < rows.Length; i++)
            errors.ShouldContain(e => e.StartsWith($"error: row {i + 2}{rows[i].Where}:", StringComparison.Ordinal) && e.Contains(rows[i].Sentence, StringComparison.Ordinal), run.Output);
        errors.Count.ShouldBe(rows.Length, run.Output);
        run.Error.ShouldContain("Nothing was written");
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_OneBadRow_LeavesOutItsWholeContest()
    {
        var run = await Import(Lines(Header, Jane, John.Replace("withdrawn", "gone", StringComparison.Ordinal), Nobody), more: ["--only-good"]);

        run.Code.ShouldBe(0, run.Output + run.Error);
        run.Output.ShouldContain("error: row 3, status");
        Text(File).ShouldContain("Denver Mayor");
        Text(File).ShouldNotContain("Mesa");
    }

    [Theory]
    [InlineData("co/denver,,1", "\"Denvr, CO\",,1", "row 2, government: No place named")]
    [InlineData("co/denver,,1", "\"Travis County, TX\",,1", "row 2, government: ocd-division/country:us/state:tx/county:travis is no government of co")]
    public async Task Import_GovernmentThatIsNotThere_IsAProblemOfItsRow(string part, string by, string sentence)
    {
        var run = await Import(Lines(Header, Nobody.Replace(part, by, StringComparison.Ordinal)));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Output.ShouldContain("error: " + sentence);
        Files().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("state,election", "names no column date")]
    [InlineData("state,election,date,contest,office,government", "names no column candidate")]
    [InlineData(Header + ",home_address", "which tables of candidates do not have")]
    [InlineData(Header + ",date", "names the column date twice")]
    public async Task Import_ColumnsWrong_IsRefused(string header, string sentence)
    {
        var run = await Import(Lines(header, Jane));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Error.ShouldContain(sentence);
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_OfficeThatIsNotMapped_IsCountedAndLeftOut()
    {
        var run = await Import(Lines(Header, Nobody, Nobody.Replace("Denver Mayor,mayor", "Denver Auditor,City Auditor", StringComparison.Ordinal)));

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("left out: 1 contest. The office is none of those");
        Text(File).ShouldNotContain("Auditor");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public async Task Import_TableWithAMark_IsRead(string encoding)
    {
        var form = Encoding.GetEncoding(encoding);

        var run = await Import([.. form.GetPreamble(), .. form.GetBytes(Lines(Header, Jane.Replace("Jane", "José", StringComparison.Ordinal)))]);

        run.Code.ShouldBe(0, run.Error);
        Text(File).ShouldContain("José Example");
    }

    [Fact]
    public async Task Import_Windows1252_IsRefused()
    {
        var run = await Import(Encoding.Latin1.GetBytes(Lines(Header, Jane.Replace("Jane", "José", StringComparison.Ordinal))));

        run.ShouldBeRefused().ShouldContain("Line 2 holds bytes that are not text");
    }

    [Fact]
    public async Task Import_Vip_SaysWhatItReadMappedAndLeftOut()
    {
        const string feed = """
            <?xml version="1.0"?>
            <VipObject schemaVersion="5.1">
              <Source id="s"><DateTime>2026-09-10T00:00:00</DateTime><VipId>08</VipId></Source>
              <Election id="e"><Date>2026-11-03</Date><Name><Text language="en">General Election</Text></Name><StateId>st</StateId></Election>
              <State id="st"><Name>Colorado</Name></State>
              <ElectoralDistrict id="d"><Name>Mesa</Name><Type>county</Type></ElectoralDistrict>
              <Office id="o"><ElectoralDistrictId>d</ElectoralDistrictId><Name><Text language="en">Sheriff</Text></Name></Office>
              <Candidate id="c"><BallotName><Text language="en">Jane Example</Text></BallotName></Candidate>
              <CandidateSelection id="cs"><CandidateIds>c</CandidateIds></CandidateSelection>
              <CandidateContest id="cc"><BallotSelectionIds>cs</BallotSelectionIds><ElectoralDistrictId>d</ElectoralDistrictId><Name>Sheriff</Name><OfficeIds>o</OfficeIds></CandidateContest>
              <CandidateContest id="cc2"><BallotSelectionIds>cs</BallotSelectionIds><ElectoralDistrictId>d</ElectoralDistrictId><Name>Coroner</Name></CandidateContest>
              <RetentionContest id="r"><Name>Judge</Name></RetentionContest>
            </VipObject>
            """;

        var run = await Import(Encoding.UTF8.GetBytes(feed), name: "feed.xml");

        run.Code.ShouldBe(0, run.Output + run.Error);
        run.Output.ShouldContain("read: 10 entries, 2 contests");
        run.Output.ShouldContain("mapped: 1 contest, 1 candidate, in 1 list");
        run.Output.ShouldContain("left out: 1 contest. A contest of parties");
        run.Output.ShouldContain("left out: 1 contest. The office is none of those");
        Text(File).ShouldContain("government: ocd-division/country:us/state:co/county:mesa");
        Text(File).ShouldContain("asOf: 2026-09-10");
    }

    [Theory]
    [InlineData("--source", "", "Say where the list was published")]
    [InlineData("--source", "www.example.gov", "not one address")]
    [InlineData("--source", "javascript:alert(1)", "not one address")]
    [InlineData("--checked", "", "Say on which day")]
    [InlineData("--checked", "2026-02-30", "no day of the calendar")]
    [InlineData("--checked", "2027-01-01", "later than today")]
    [InlineData("--format", "xlsx", "--format is one of")]
    [InlineData("--state", "colorado", "two letters")]
    [InlineData("--final", "maybe", "yes or no")]
    [InlineData("--id", "../../etc", "lower-case letters")]
    public async Task Import_OptionWrong_IsOneSentence(string option, string value, string sentence)
    {
        var table = Path.Combine(_root, "c.csv");
        await System.IO.File.WriteAllTextAsync(table, Lines(Header, Jane), TestContext.Current.CancellationToken);
        var options = new Dictionary<string, string> { ["--source"] = "https://www.example.gov/list", ["--checked"] = "2026-09-15" };
        options[option] = value;

        var run = await CliRun.Of(["atlas", "import-candidates", table, "--out", Out, .. options.Where(static o => o.Value.Length > 0).SelectMany(static o => new[] { o.Key, o.Value })]);

        run.ShouldBeRefused().ShouldContain(sentence);
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Template_IsATableThatIsPassedOver()
    {
        var template = await CliRun.Of("atlas", "import-candidates", "--template");

        template.Output.Split("\r\n")[0].ShouldBe(string.Join(',', CandidateColumns.All.Select(static c => c.Name)));
        (await Import(Encoding.UTF8.GetBytes(template.Output))).ShouldBeRefused().ShouldContain("no rows below");
        (await Import(Encoding.UTF8.GetBytes(template.Output.Replace("# ", "", StringComparison.Ordinal)))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Import_WithoutAFile_SaysWhatToGive() => (await CliRun.Of("atlas", "import-candidates")).ShouldBeRefused().ShouldContain("--template");

    [Fact]
    public async Task Import_FolderThatCannotBeWritten_ChangesNothing()
    {
        await System.IO.File.WriteAllTextAsync(Out, "a file where the folder should be", TestContext.Current.CancellationToken);

        var run = await Import(Lines(Header, Jane));

        run.Code.ShouldBe(CliApp.BadInput);
        run.Error.ShouldContain("cannot be written");
        Directory.EnumerateFiles(_root).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["list.csv", "out"]);
    }

    private string Out => Path.Combine(_root, "out");

    private async Task<CliRun> Import(string text, string day = "2026-09-15", params string[] more) => await Import(Encoding.UTF8.GetBytes(text), "list.csv", day, more);

    private async Task<CliRun> Import(byte[] bytes, string name = "list.csv", string day = "2026-09-15", params string[] more)
    {
        var path = Path.Combine(_root, name);
        await System.IO.File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        return await CliRun.Of(["atlas", "import-candidates", path, "--source", "https://www.example.gov/list", "--checked", day, "--out", Out, .. more]);
    }

    private static string Lines(params string[] lines) => string.Join("\r\n", lines) + "\r\n";

    private IReadOnlyList<string> Files() => !Directory.Exists(Out) ? [] :
        [.. Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string Text(string path) => System.IO.File.ReadAllText(Path.Combine(Out, path));
}
