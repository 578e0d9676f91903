using System.IO.Compression;
using System.Text;
using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Feeds.Elections;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Elections;

public sealed class VipTablesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Folder_IsTheSameAsTheXml()
    {
        var tables = Read(TinyVip.Tables).Value;
        var xml = CandidateFiles.Read(_folder.Write("feed.xml", TinyVip.Xml), CandidateFormat.Vip, TestContext.Current.CancellationToken).Value;

        Told(tables).ShouldBe(Told(xml));
        tables.AsOf.ShouldBe(xml.AsOf);
        tables.LeftOut.Select(static r => (r.Code, r.Count)).ShouldBe(xml.LeftOut.Select(static r => (r.Code, r.Count)));
        JsonSerializer.Serialize(tables).ShouldNotContain("1970");
    }

    [Fact]
    public void Read_ZipArchive_IsTheSameAsTheFolder()
    {
        var path = _folder.Write("feed.zip", Zip(TinyVip.Tables.Select(static t => ("vip/" + t.Key, t.Value))));

        CandidateFiles.FormatOf(path).Value.ShouldBe(CandidateFormat.VipCsv);
        Told(CandidateFiles.Read(path, CandidateFormat.VipCsv, TestContext.Current.CancellationToken).Value).ShouldBe(Told(Read(TinyVip.Tables).Value));
    }

    [Fact]
    public void Read_ZipWithTwoTablesOfOneName_IsRefused()
    {
        var path = _folder.Write("feed.zip", Zip([("a/election.txt", "id\n"), ("b/election.txt", "id\n"), ("../election2.txt", "id\n")]));

        CandidateFiles.Read(path, CandidateFormat.VipCsv, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("zip.entry");
    }

    [Fact]
    public void Read_ZipWithTooManyFiles_IsRefused()
    {
        var path = _folder.Write("feed.zip", Zip(Enumerable.Range(0, 1_001).Select(static i => ($"{i}.txt", ""))));

        CandidateFiles.Read(path, CandidateFormat.VipCsv, TestContext.Current.CancellationToken).Problem.Code.ShouldBe("zip.bomb");
    }

    public static TheoryData<string, string, string, string, string> Refused => new()
    {
        { "candidate.txt", "can2,", "can1,", "vip.duplicate", "candidate.txt, Candidate can1 (row 3): the id is also that of candidate.txt, Candidate can1 (row 2)" },
        { "candidate.txt", "can2,", ",", "vip.id", "candidate.txt, row 3: Candidate has no id" },
        { "candidate.txt", "can2,,,false,,per1,", "can2,,,false,,per1", "vip.table", "candidate.txt, row 3: it has 6 cells and the first row names 7" },
        { "candidate.txt", "Jane Example", "\"Jane Example", "vip.table", "a quote is never closed" },
        { "candidate.txt", "Jane Example", "Jane\0Example", "vip.table", "candidate.txt, line 2: it holds a NUL character" },
        { "candidate.txt", "id,ballot_name", "id,id", "vip.columns", "name each column once" },
        { "candidate.txt", "id,ballot_name", "di,ballot_name", "vip.columns", "one of them id" },
        { "election.txt", "2026-11-03", "2026-02-30", "vip.election", "election.txt, Election ele1 (row 2): Date '2026-02-30'" },
        { "election.txt", "ele1,2026-11-03,2026 General Election,general,true,st08\n", "", "vip.election", "no Election" },
        { "candidate_contest.txt", "cc1,", "=cmd|' /C calc'!A0,", "", "" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_TableWrong_IsRefusedWithItsRow(string table, string part, string by, string code, string sentence)
    {
        TinyVip.Tables[table].ShouldContain(part);
        var read = Read(TinyVip.Tables.ToDictionary(static t => t.Key, t => t.Key == table ? t.Value.Replace(part, by, StringComparison.Ordinal) : t.Value));

        // An id that a spreadsheet would run is an id here; it is never written anywhere.
        if (code.Length == 0)
        {
            read.Value.Faults.ShouldBeEmpty();
            return;
        }

        read.Problem.Code.ShouldBe(code, read.Problem.Message);
        read.Problem.Message.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("utf-16", "written in UTF-16")]
    [InlineData("latin1", "candidate.txt, line 2: it holds bytes that are not UTF-8 text")]
    public void Read_TableInAnotherEncoding_IsRefused(string encoding, string sentence)
    {
        Read(TinyVip.Tables);
        var text = TinyVip.Tables["candidate.txt"].Replace("Jane", "José", StringComparison.Ordinal);
        var form = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(Path.Combine(_folder.Path, "vip", "candidate.txt"), [.. form.GetPreamble(), .. form.GetBytes(text)]);

        var problem = CandidateFiles.Read(Path.Combine(_folder.Path, "vip"), CandidateFormat.VipCsv, TestContext.Current.CancellationToken).Problem;

        problem.Code.ShouldBe("vip.encoding");
        problem.Message.ShouldContain(sentence);
    }

    [Fact]
    public void Read_TableWithItsMark_IsRead()
    {
        var tables = TinyVip.Tables.ToDictionary(static t => t.Key, static t => "\uFEFF" + t.Value);

        Told(Read(tables).Value).ShouldBe(Told(Read(TinyVip.Tables).Value));
    }

    [Fact]
    public void Read_DanglingId_IsAFaultOfTheContest()
    {
        var reading = Read(TinyVip.Tables.ToDictionary(static t => t.Key, static t => t.Key == "party.txt" ? "id,name\n" : t.Value)).Value;

        reading.Faults.ShouldHaveSingleItem().ToString().ShouldBe("candidate.txt, Candidate can1 (row 2): PartyId names par1, and the feed has no Party of that id. Correct the id or add the element.");
        reading.Elections[0].Contests.ShouldHaveSingleItem();
    }

    private Result<CandidateReading> Read(IReadOnlyDictionary<string, string> tables)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "vip")).FullName;
        foreach (var (name, text) in tables)
            File.WriteAllText(Path.Combine(folder, name), text);
        return CandidateFiles.Read(folder, CandidateFormat.VipCsv, TestContext.Current.CancellationToken);
    }

    private static string Told(CandidateReading reading) =>
        JsonSerializer.Serialize(reading.Elections.Select(static e => e with { Contests = [.. e.Contests.Select(static c => c with { Where = "" })] }));

    private static byte[] Zip(IEnumerable<(string Name, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
