using System.Text;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Feeds.Elections;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Elections;

public sealed class OcdElectionsTests : IDisposable
{
    private const string Election = """{"id":"ocd-election/1","name":"2026 GENERAL","date":"2026-11-03","division_id":"ocd-division/country:us/state:co/","updated_at":"2026-09-14T07:17:58.874Z","sources":[{"note":"seen","url":"https://www.example.gov/list"}]}""";
    private const string Contest = """{"id":"ocd-contest/1","name":"STATE SENATE 01","division_id":"ocd-division/country:us/state:co/sldu:1","election_id":"ocd-election/1","posts":[{"id":"ocd-post/1","sort_order":0}],"is_unexpired_term":true,"number_elected":1,"party_id":null}""";
    private const string Party = """{"id":"ocd-party/1","name":"Unaffiliated","abbreviation":"U"}""";
    private const string Candidacy = """{"id":"ocd-candidacy/1","ballot_name":"EXAMPLE, JANE","contest_id":"ocd-contest/1","person_id":"ocd-person/1","filed_date":"2026-03-10","is_incumbent":false,"party_id":"ocd-party/1","registration_status":"qualified","extras":{"birth_date":"1970-01-02","email":"a@secret.example"}}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData($"[{Election},{Contest},{Party},{Candidacy}]")]
    [InlineData($$"""{"elections":[{{Election}}],"contests":[{{Contest}}],"parties":[{{Party}}],"candidacies":[{{Candidacy}}]}""")]
    [InlineData($"{Election}\n{Contest}\n\n{Party}\r\n{Candidacy}\n")]
    public void Read_ObjectsSideBySide_AreOneElection(string text)
    {
        var reading = Read(text).Value;

        (reading.AsOf, reading.Url).ShouldBe((new DateOnly(2026, 9, 14), "https://www.example.gov/list"));
        var election = reading.Elections.ShouldHaveSingleItem();
        (election.Kind, election.State).ShouldBe((ElectionKind.General, "co"));
        var contest = election.Contests.ShouldHaveSingleItem();
        (contest.Division, contest.Seats, contest.IsUnexpiredTerm, contest.Party).ShouldBe(("ocd-division/country:us/state:co/sldu:1", 1, true, null));
        contest.Candidates.ShouldHaveSingleItem().ShouldBe(new Candidacy { Name = "EXAMPLE, JANE", Party = "Unaffiliated", IsIncumbent = false, FiledOn = new DateOnly(2026, 3, 10), Status = CandidacyStatus.Qualified });
        System.Text.Json.JsonSerializer.Serialize(reading).ShouldNotContain("1970");
    }

    [Fact]
    public void Read_ObjectsInsideEachOther_BelongToWhatTheyStandIn()
    {
        var inner = Candidacy.Replace("\"contest_id\":\"ocd-contest/1\",", "", StringComparison.Ordinal).Replace("\"party_id\":\"ocd-party/1\"", $"\"party\":{Party}", StringComparison.Ordinal);
        var contest = Contest.Replace("\"election_id\":\"ocd-election/1\",", $"\"candidacies\":[{inner}],", StringComparison.Ordinal);

        var read = Read(Election.Replace("\"name\"", $"\"contests\":[{contest}],\"name\"", StringComparison.Ordinal)).Value.Elections.ShouldHaveSingleItem().Contests.ShouldHaveSingleItem();

        read.Candidates.ShouldHaveSingleItem().Party.ShouldBe("Unaffiliated");
    }

    [Fact]
    public void Read_ContestWithAnEmptyList_HasNobody_AndOneWithoutAListIsLeftOut()
    {
        var empty = Contest.Replace("\"name\"", "\"candidacies\":[],\"name\"", StringComparison.Ordinal);

        Read($"[{Election},{empty}]").Value.Elections[0].Contests.ShouldHaveSingleItem().Candidates.ShouldBeEmpty();
        var silent = Read($"[{Election},{Contest}]").Value;
        silent.Elections[0].Contests.ShouldBeEmpty();
        silent.LeftOut.ShouldHaveSingleItem().Code.ShouldBe("contest.no-candidacies");
    }

    [Theory]
    [InlineData("\"contest_id\":\"ocd-contest/1\"", "\"contest_id\":\"ocd-contest/9\"", "list.json, ocd-candidacy/1: It names no contest of the file")]
    [InlineData("\"party_id\":\"ocd-party/1\"", "\"party_id\":\"ocd-party/9\"", "party_id names ocd-party/9")]
    [InlineData("2026-03-10", "2026-02-30", "filed_date '2026-02-30' is no day of the calendar")]
    [InlineData("\"qualified\"", "\"elected\"", "registration_status 'elected' is none of filed")]
    [InlineData("\"EXAMPLE, JANE\"", "null", "It has no ballot_name")]
    [InlineData("\"EXAMPLE, JANE\"", "\"\\ud800\"", "It has no ballot_name")]
    [InlineData("\"number_elected\":1", "\"number_elected\":1e400", "ocd-contest/1: number_elected is no number of seats")]
    [InlineData("\"election_id\":\"ocd-election/1\"", "\"election_id\":\"ocd-election/9\"", "ocd-contest/1: It names no election of the file")]
    public void Read_OneThingWrong_IsAFaultWithItsId(string part, string by, string sentence)
    {
        var text = $"[{Election},{Contest},{Party},{Candidacy}]";
        text.ShouldContain(part);

        var reading = Read(text.Replace(part, by, StringComparison.Ordinal)).Value;

        reading.Faults.ShouldContain(f => f.ToString().Contains(sentence, StringComparison.Ordinal), string.Join('\n', reading.Faults));
        reading.Elections.SelectMany(static e => e.Contests).SelectMany(static c => c.Candidates).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "ocd.json")]
    [InlineData("[" + Election, "ocd.json")]
    [InlineData("<html></html>", "ocd.json")]
    [InlineData($"[{Election},{Election}]", "ocd.duplicate")]
    [InlineData("[]", "ocd.election")]
    [InlineData("""{"id":"ocd-election/1","id":"ocd-election/2","name":"a","date":"2026-11-03"}""", "ocd.json")]
    [InlineData("""{"id":"ocd-election/1","name":"a","date":"2026-02-30"}""", "ocd.election")]
    public void Read_FileThatCannotBeUsed_IsRefused(string text, string code) => Read(text).Problem.Code.ShouldBe(code);

    [Fact]
    public void Read_TooDeepOrInAnotherEncoding_IsRefused()
    {
        Read(new string('[', 100_000)).Problem.Code.ShouldBe("ocd.json");
        CandidateFiles.Read(_folder.Write("list.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"[{Election}]")]), CandidateFormat.Ocd, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("ocd.encoding");
    }

    private Result<CandidateReading> Read(string text) => CandidateFiles.Read(_folder.Write("list.json", text), CandidateFormat.Ocd, TestContext.Current.CancellationToken);
}
