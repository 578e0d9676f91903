using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using HomeRule.Answers;
using HomeRule.Answers.Exports;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Documents.Exports;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Exports;

public sealed class ElectionExportTests
{
    private static readonly Lazy<AnswerBook> Book = new(static () => new AnswerBook(RealAtlas.Snapshot));
    private static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>Children of each element in the order of the schema of VIP 5.2 (vip_spec.xsd), those that we write.</summary>
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["State"] = ["ElectionAdministrationId", "ExternalIdentifiers", "Name", "PollingLocationIds"],
        ["ElectoralDistrict"] = ["ExternalIdentifiers", "Name", "Number", "Type", "OtherType"],
        ["Office"] = ["ContactInformation", "Description", "ElectoralDistrictId", "ExternalIdentifiers", "FilingDeadline", "IsPartisan", "Name", "OfficeHolderPersonIds", "Term"],
        ["CandidateContest"] = ["Abbreviation", "BallotSelectionIds", "BallotSubTitle", "BallotTitle", "ElectoralDistrictId", "ElectorateSpecification", "ExternalIdentifiers", "HasRotation", "Name", "SequenceOrder", "VoteVariation", "OtherVoteVariation", "NumberElected", "OfficeIds", "PrimaryPartyIds", "VotesAllowed"],
        ["ExternalIdentifier"] = ["Type", "OtherType", "Value"],
    };

    public static TheoryData<string> States { get; } = [.. Book.Value.Places.States.Where(static s => s.State != "pr" && Book.Value.ElectionExport(s, null, Today).IsOk).Select(static s => s.Slug)];

    [Fact]
    public void States_HaveAnElectionWithinFourYears() => States.Count.ShouldBe(51);

    [Theory]
    [MemberData(nameof(States))]
    public void Vip_OfAState_KeepsToTheSchema(string state)
    {
        var export = Export(state);
        var document = Parse(VipXml.Write(export, "https://homerule.example"));

        document.Root!.Name.LocalName.ShouldBe("VipObject");
        document.Root.Attribute("schemaVersion")!.Value.ShouldBe("5.2");
        document.Root.Elements("Source").Count().ShouldBe(1);
        document.Root.Elements("Election").Count().ShouldBe(1);
        var ids = document.Descendants().Attributes("id").Select(static a => a.Value).ToList();
        ids.Distinct().Count().ShouldBe(ids.Count);
        ids.ShouldAllBe(static id => XmlConvert.VerifyNCName(id) == id);
        document.Descendants().Where(static e => e.Name.LocalName.EndsWith("Id", StringComparison.Ordinal) && e.Name.LocalName != "VipId").ShouldAllBe(e => ids.Contains(e.Value));
        document.Descendants("OfficeIds").ShouldAllBe(e => ids.Contains(e.Value));
        foreach (var (name, order) in Order)
        {
            foreach (var element in document.Descendants(name))
            {
                var places = element.Elements().Select(e => Array.IndexOf(order, e.Name.LocalName)).ToList();
                places.ShouldNotContain(-1, element.ToString());
                places.ShouldBe([.. places.Order()], element.ToString());
            }
        }

        document.Descendants("Office").Count().ShouldBe(export.Seats.Count);
        document.Descendants("CandidateContest").Count().ShouldBe(export.Seats.Count);
    }

    [Fact]
    public void Vip_Deadline_IsTheCloseThatTheRulesGive()
    {
        var document = Parse(VipXml.Write(Export("ms", new DateOnly(2027, 11, 2))));

        var sheriffs = document.Descendants("Office").Where(static o => Identifier(o, "homerule-office") == "sheriff").ToList();
        sheriffs.Count.ShouldBe(82);
        sheriffs.ShouldAllBe(static o => o.Element("FilingDeadline")!.Value == "2027-02-01");
        sheriffs.ShouldAllBe(static o => Identifier(o, "homerule-filing-opens") == "2027-01-04");
        sheriffs.ShouldAllBe(static o => Identifier(o, "homerule-filing-statute") == "Miss. Code 23-15-299");
        sheriffs.ShouldAllBe(static o => o.Element("IsPartisan")!.Value == "true");
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Ocd_OfAState_IsOneElectionWithItsContests(string state)
    {
        var export = Export(state);
        using var document = JsonDocument.Parse(OcdElectionsJson.Write(export), new JsonDocumentOptions { AllowDuplicateProperties = false });
        var root = document.RootElement;

        var election = root.GetProperty("elections").EnumerateArray().Single();
        election.GetProperty("date").GetString().ShouldBe(export.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var contests = root.GetProperty("candidate_contests").EnumerateArray().ToList();
        contests.Count.ShouldBe(export.Seats.Count);
        contests.Select(static c => c.GetProperty("id").GetString()).Distinct().Count().ShouldBe(contests.Count);
        contests.ShouldAllBe(c => c.GetProperty("election_id").GetString() == election.GetProperty("id").GetString());
        contests.ShouldAllBe(static c => c.GetProperty("sources").GetArrayLength() > 0);
        var rules = root.GetProperty("filing_rules").EnumerateArray().ToDictionary(static r => r.GetProperty("id").GetString()!, StringComparer.Ordinal);
        foreach (var window in contests.SelectMany(static c => c.GetProperty("extras").GetProperty("filing_windows").EnumerateArray()))
            rules.ShouldContainKey(window.GetProperty("rule").GetString()!);
        rules.Values.ShouldAllBe(static r => DateRule.Parse(r.GetProperty("closes").GetProperty("date").GetString()!) != null);
    }

    [Fact]
    public void Files_OfTheSameDay_HaveTheSameBytes()
    {
        VipXml.Write(Export("wa")).ShouldBe(VipXml.Write(Export("wa")));
        OcdElectionsJson.Write(Export("wa")).ShouldBe(OcdElectionsJson.Write(Export("wa")));
    }

    [Fact]
    public void Ids_StayTheSameInEveryEdition() =>
        Encoding.UTF8.GetString(OcdElectionsJson.Write(Export("ms", new DateOnly(2027, 11, 2)))).ShouldContain($"ocd-election/{StableUuid.Of("ms/2027-11-02")}");

    [Theory]
    [InlineData("ms", "2027-07-04", "election.day", "2027-11-02")]
    [InlineData("pr", null, "election.none", "No regular election")]
    public void Export_DayWithoutSeats_SaysWhichHaveSome(string place, string? day, string code, string words)
    {
        Book.Value.Places.TryGetSlug(place, out var government).ShouldBeTrue();
        var problem = Book.Value.ElectionExport(government, day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Today).Problem;

        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(words);
    }

    [Fact]
    public void Candidates_OfAnImportedList_StandInBothForms()
    {
        var export = Export("ms", new DateOnly(2027, 11, 2));
        var seat = export.Seats.First(static s => s is { Office: "sheriff", GovernmentName: "Hinds County" });
        Candidacy[] names =
        [
            new() { Name = "Ana <Sample>", Party = "Green & Gold", IsIncumbent = false, FiledOn = new DateOnly(2027, 1, 5), Status = CandidacyStatus.Qualified },
            new() { Name = "Bo Sample", Party = "Green & Gold", Status = CandidacyStatus.WriteIn },
            new() { Name = "Cy Sample", Status = CandidacyStatus.Disqualified },
        ];
        var contest = new CandidateContest { Id = "hinds-sheriff", Name = "Sheriff, Hinds County", Office = "sheriff", Government = seat.Government, Seats = 1, Candidates = names };
        var filled = export with { Seats = [.. export.Seats.Select(s => s == seat ? s with { Contests = [new ExportedContest("ms-2027/hinds-sheriff", contest, new DateOnly(2027, 2, 3), [])] } : s)] };

        var vip = Parse(VipXml.Write(filled));
        vip.Descendants("CandidateContest").Count().ShouldBe(export.Seats.Count);
        vip.Descendants("BallotName").Select(static b => b.Element("Text")!.Value).ShouldBe(["Ana <Sample>", "Bo Sample"]);
        vip.Descendants("Party").Single().Descendants("Text").Single().Value.ShouldBe("Green & Gold");
        vip.Descendants("BallotSelectionIds").Single().Value.Split(' ').ShouldBe([.. vip.Descendants("CandidateSelection").Select(static s => s.Attribute("id")!.Value)]);
        vip.Descendants("PreElectionStatus").Select(static s => s.Value).ShouldBe(["qualified", "write-in"]);
        vip.Descendants("FileDate").Single().Value.ShouldBe("2027-01-05");

        using var ocd = JsonDocument.Parse(OcdElectionsJson.Write(filled));
        var candidacies = ocd.RootElement.GetProperty("candidacies").EnumerateArray().ToList();
        candidacies.Select(static c => c.GetProperty("registration_status").GetString()).ShouldBe(["qualified", "write_in", "disqualified"]);
        ocd.RootElement.GetProperty("candidate_contests").EnumerateArray().ShouldContain(c => c.GetProperty("id").GetString() == candidacies[0].GetProperty("contest_id").GetString());
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Windows_OfAnExport_CloseBeforeTheElection(string state)
    {
        var export = Export(state);

        export.Seats.SelectMany(static s => s.Filing).ShouldAllBe(w => w.Closes.Date < export.Date);
    }

    private static ElectionExport Export(string slug, DateOnly? day = null)
    {
        Book.Value.Places.TryGetSlug(slug, out var place).ShouldBeTrue();
        return Book.Value.ElectionExport(place, day, Today).Value;
    }

    private static XDocument Parse(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }

    private static string? Identifier(XElement element, string name) =>
        element.Descendants("ExternalIdentifier").FirstOrDefault(i => i.Element("OtherType")?.Value == name)?.Element("Value")?.Value;
}
