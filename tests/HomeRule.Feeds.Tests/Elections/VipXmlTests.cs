using System.Text;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Feeds.Elections;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Elections;

public sealed class VipXmlTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("5.1")]
    [InlineData("6.0")]
    public void Read_GoodFeed_HasContestsAndNothingOfPeopleButTheBallot(string version)
    {
        var reading = Good(TinyVip.Edit("schemaVersion=\"5.1\"", $"schemaVersion=\"{version}\""));

        reading.AsOf.ShouldBe(new DateOnly(2026, 9, 14));
        var election = reading.Elections.ShouldHaveSingleItem();
        (election.Name, election.Date, election.Kind, election.State).ShouldBe(("2026 General Election", new DateOnly(2026, 11, 3), ElectionKind.General, "co"));
        election.Contests.Count.ShouldBe(2);
        var sheriff = election.Contests[0];
        sheriff.Offices.ShouldBe(["Sheriff"]);
        (sheriff.Division, sheriff.Seats, sheriff.IsUnexpiredTerm).ShouldBe(("ocd-division/country:us/state:co/county:mesa", 1, false));
        sheriff.Candidates.ShouldBe(
        [
            new Candidacy { Name = "Jane Example", Party = "Unaffiliated", IsIncumbent = true, FiledOn = new DateOnly(2026, 3, 10), Status = CandidacyStatus.Qualified },
            new Candidacy { Name = "John Roe", IsIncumbent = false, Status = CandidacyStatus.Filed },
        ]);
        election.Contests[1].IsUnexpiredTerm.ShouldBeTrue();
        election.Contests[1].Candidates.ShouldBeEmpty();
        reading.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe([("contest.no-selections", 1), ("contest.other", 1)]);
        System.Text.Json.JsonSerializer.Serialize(reading).ShouldNotContain("ecret");
    }

    [Fact]
    public void Read_Ticket_IsOneCandidacy() =>
        Good(TinyVip.Edit("<CandidateIds>can1</CandidateIds>", "<CandidateIds>can1 can2</CandidateIds>")).Elections[0].Contests[0].Candidates[0].Name.ShouldBe("Jane Example and John Roe");

    [Theory]
    [InlineData("<PreElectionStatus>qualified</PreElectionStatus>", "<PreElectionStatus>withdrawn</PreElectionStatus>", CandidacyStatus.Withdrawn)]
    [InlineData("<PreElectionStatus>qualified</PreElectionStatus>", "<PreElectionStatus>write-in</PreElectionStatus>", CandidacyStatus.WriteIn)]
    [InlineData("<PreElectionStatus>qualified</PreElectionStatus>", "<PostElectionStatus>withdrawn</PostElectionStatus>", CandidacyStatus.Withdrawn)]
    [InlineData("<PreElectionStatus>qualified</PreElectionStatus>", "", CandidacyStatus.Filed)]
    public void Read_Status_IsThatOfTheFeed(string part, string by, CandidacyStatus status) => Good(TinyVip.Edit(part, by)).Elections[0].Contests[0].Candidates[0].Status.ShouldBe(status);

    /// <summary>One contest is bad, and the others stay.</summary>
    [Theory]
    [InlineData("<OfficeIds>off1</OfficeIds>", "<OfficeIds>off9</OfficeIds>", "CandidateContest cc1 (line 17): OfficeIds names off9, and the feed has no Office of that id")]
    [InlineData("<BallotSelectionIds>cs1 cs2", "<BallotSelectionIds>cs1 cs9", "CandidateContest cc1 (line 17): BallotSelectionIds names cs9")]
    [InlineData("<BallotSelectionIds>cs1 cs2", "<BallotSelectionIds>cs1 can2", "no CandidateSelection of that id")]
    [InlineData("<CandidateIds>can1<", "<CandidateIds>can9<", "CandidateSelection cs1 (line 14): CandidateIds names can9")]
    [InlineData("<PartyId>par1<", "<PartyId>par9<", "Candidate can1 (line 12): PartyId names par9")]
    [InlineData("<FileDate>2026-03-10<", "<FileDate>2026-02-30<", "Candidate can1 (line 12): FileDate '2026-02-30' is no day of the calendar")]
    [InlineData("<PreElectionStatus>qualified<", "<PreElectionStatus>elected<", "PreElectionStatus 'elected' is none of filed")]
    [InlineData("<NumberElected>1<", "<NumberElected>-1<", "NumberElected '-1' is no number of seats")]
    [InlineData("<PersonId>per1<", "<PersonId>per9<", "Candidate can2 (line 13): It has neither a BallotName nor a Person with a name")]
    public void Read_OneThingWrongInAContest_IsAFaultOfIt(string part, string by, string sentence)
    {
        var reading = Good(TinyVip.Edit(part, by));

        reading.Faults.ShouldHaveSingleItem().ToString().ShouldContain("feed.xml, ");
        reading.Faults[0].ToString().ShouldContain(sentence);
        reading.Elections[0].Contests.ShouldHaveSingleItem().Name.ShouldBe("Mayor of Denver");
    }

    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "<VipObject xmlns", "<!DOCTYPE VipObject [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<VipObject xmlns", "vip.dtd", "document type" },
        { "<VipObject xmlns", $"<!DOCTYPE a [<!ENTITY a0 \"ha\">{string.Concat(Enumerable.Range(1, 9).Select(static i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"))}]>\n<VipObject xmlns", "vip.dtd", "never read" },
        { "<Name>Mesa County Sheriff</Name>", "<Name>&x;</Name>", "vip.xml", "CandidateContest cc1" },
        { "</VipObject>", "", "vip.xml", "cut short" },
        { "<Candidate id=\"can2\">", "<Candidate id=\"can1\">", "vip.duplicate", "feed.xml, Candidate can1 (line 13): the id is also that of feed.xml, Candidate can1 (line 12)" },
        { "<Party id=\"par1\">", "<Party id=\"can1\">", "vip.duplicate", "Candidate can1 (line 12): the id is also that of feed.xml, Party can1" },
        { "<Party id=\"par1\">", "<Party>", "vip.id", "line 10: Party has no id" },
        { "<Name>Mesa County Sheriff</Name>", "<Name>Mesa \0 Sheriff</Name>", "vip.xml", "feed.xml, line 17, in or after CandidateContest cc1" },
        { "<Name>Mesa County Sheriff</Name>", "<Name>Mesa &#0; Sheriff</Name>", "vip.xml", "feed.xml, line 17" },
        { "<Date>2026-11-03</Date>", "<Date>2026-02-30</Date>", "vip.election", "Election ele1 (line 4): Date '2026-02-30' is no day" },
        { "<Date>2026-11-03</Date>", "", "vip.election", "it has no Date" },
        { "VipObject", "vip_object", "vip.root", "version 3 or older" },
        { "VipObject", "html", "vip.root", "its first element is html" },
        { "<VipId>08</VipId>", "<VipId>08</VipId><IsTest>true</IsTest>", "vip.test", "it is a test" },
        { "<Party id", "<Election id=\"ele2\"><Date>2026-11-03</Date></Election><Party id", "vip.elections", "second election" },
        { "encoding=\"utf-8\"", "encoding=\"windows-1252\"", "vip.encoding", "Save it as UTF-8" },
        { "encoding=\"utf-8\"", "encoding=\"utf-16\"", "vip.encoding", "Save it as UTF-8" },
    };

    /// <summary>A workbook read before in the same process brings code pages with it; the answer is the same.</summary>
    [Fact]
    public void Read_CodePageThatTheProcessKnows_IsRefusedAllTheSame()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Bad(Encoding.UTF8.GetBytes(TinyVip.Edit("encoding=\"utf-8\"", "encoding=\"windows-1252\""))).Code.ShouldBe("vip.encoding");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_FeedThatCannotBeUsed_IsRefusedInOneSentence(string part, string by, string code, string sentence)
    {
        var problem = Bad(Encoding.UTF8.GetBytes(TinyVip.Edit(part, by)));

        problem.Code.ShouldBe(code, problem.Message);
        problem.Message.ShouldContain(sentence);
        problem.Message.ShouldNotContain("\n");
        problem.Message.ShouldNotContain("root:");
    }

    [Fact]
    public void Read_Utf16WithItsMark_IsRead() => Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TinyVip.Edit("utf-8", "utf-16"))]).IsOk.ShouldBeTrue();

    [Fact]
    public void Read_Utf8WithItsMark_IsRead() => Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(TinyVip.Xml)]).IsOk.ShouldBeTrue();

    [Fact]
    public void Read_Windows1252CalledUtf8_NamesThePlace()
    {
        var problem = Bad(Encoding.Latin1.GetBytes(TinyVip.Edit("Jane Example", "José Example")));

        problem.Code.ShouldBe("vip.encoding", problem.Message);
        problem.Message.ShouldStartWith("feed.xml, line 12, in or after");
    }

    [Fact]
    public void Read_CutAnywhere_IsRefusedAndNeverHalfRead()
    {
        var bytes = Encoding.UTF8.GetBytes(TinyVip.Xml.TrimEnd());
        for (var length = 0; length < bytes.Length; length += 37)
            Bad(bytes[..length]).Message.ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_TooDeep_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 10_000)) + string.Concat(Enumerable.Repeat("</x>", 10_000));

        Bad(Encoding.UTF8.GetBytes(TinyVip.Edit("<City>Denver</City>", deep))).Code.ShouldBe("vip.depth");
        Bad(Encoding.UTF8.GetBytes(TinyVip.Edit("<BallotName/>", $"<BallotName>{deep}</BallotName>"))).Code.ShouldBe("vip.depth");
    }

    [Fact]
    public void Read_ValueTooLong_IsRefusedWithItsElement() =>
        Bad(Encoding.UTF8.GetBytes(TinyVip.Edit("Jane Example", new string('x', 200_000)))).Message.ShouldContain("Candidate can1 (line 12): BallotName has more than 100000 characters");

    [Fact]
    public void Read_LongTextThatIsPassedOver_TakesNoMemory()
    {
        var path = _folder.Write("feed.xml", TinyVip.Edit("<City>Denver</City>", $"<City>{new string('x', 64 << 20)}</City>"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        CandidateFiles.Read(path, CandidateFormat.Vip, TestContext.Current.CancellationToken).IsOk.ShouldBeTrue();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8 << 20);
    }

    [Fact]
    public void Read_WithoutCandidates_IsRefused_SinceItSaysNothingOfWhoFiles()
    {
        var start = TinyVip.Xml.IndexOf("  <Candidate id", StringComparison.Ordinal);
        var end = TinyVip.Xml.IndexOf("  <CandidateContest id=\"cc3\"", StringComparison.Ordinal);

        Bad(Encoding.UTF8.GetBytes(TinyVip.Xml.Remove(start, end - start))).Code.ShouldBe("vip.candidates");
    }

    [Fact]
    public void Read_OutOfAZipArchive_IsTheSame()
    {
        var path = _folder.Write("feed.zip", TinyFiles.Zip("vipFeed-08.xml", TinyVip.Xml));

        CandidateFiles.FormatOf(path).Value.ShouldBe(CandidateFormat.Vip);
        CandidateFiles.Read(path, CandidateFormat.Vip, TestContext.Current.CancellationToken).Value.Elections[0].Contests.Count.ShouldBe(2);
    }

    [Fact]
    public void Read_ZipBomb_IsRefused()
    {
        var path = _folder.Write("feed.zip", TinyFiles.Zip("feed.xml", TinyVip.Edit("<City>Denver</City>", $"<City>{new string('x', 64 << 20)}</City>")));

        CandidateFiles.Read(path, CandidateFormat.Vip, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("zip.bomb");
    }

    [Fact]
    public void Read_ZipThatLiesAboutItsLength_IsRefused()
    {
        var zip = TinyFiles.Zip("feed.xml", TinyVip.Xml);
        foreach (var (signature, at) in new[] { ("PK\u0001\u0002", 24), ("PK\u0003\u0004", 22) })
        {
            // A length of 1 GB where the archive tells it.
            var start = zip.AsSpan().IndexOf(Encoding.Latin1.GetBytes(signature));
            if (start >= 0)
                BitConverter.TryWriteBytes(zip.AsSpan(start + at), 1 << 30).ShouldBeTrue();
        }

        var problem = CandidateFiles.Read(_folder.Write("feed.zip", zip), CandidateFormat.Vip, TestContext.Current.CancellationToken).Problem;

        problem.Code.ShouldBe("zip.damaged");
    }

    [Fact]
    public void Read_Stopped_Stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => CandidateFiles.Read(_folder.Write("feed.xml", TinyVip.Xml), CandidateFormat.Vip, stop.Token));
    }

    private CandidateReading Good(string text) => Read(Encoding.UTF8.GetBytes(text)).Value;

    private Problem Bad(byte[] bytes) => Read(bytes).Problem;

    private Result<CandidateReading> Read(byte[] bytes) => CandidateFiles.Read(_folder.Write("feed.xml", bytes), CandidateFormat.Vip, TestContext.Current.CancellationToken);
}
