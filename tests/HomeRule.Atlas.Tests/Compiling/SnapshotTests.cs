using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Tests.Diffing;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Compiling;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-").FullName;

    private string File => Path.Combine(_folder, "snapshot");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compile_Examples_ReadBackEqual()
    {
        using var atlas = new TempAtlas();
        var content = atlas.Read().Content!;

        var info = SnapshotCompiler.Compile(content, Country.None, TempAtlas.Today, File).Value;
        var snapshot = SnapshotReader.Open(File).Value;

        snapshot.Info.ShouldBe(info);
        snapshot.Info.Edition.ShouldBe(TempAtlas.Today);
        snapshot.Info.Hash.ShouldMatch("^[0-9a-f]{64}$");
        SnapshotDiffTests.ShouldBeSame(content, snapshot.Content);
        Directory.GetFiles(_folder).ShouldBe([File]);
    }

    [Fact]
    public void Compile_RealAtlas_HoldsEveryPlaceOnceAndFindsThem()
    {
        var reading = AtlasReader.Read(Repository.Atlas, TempAtlas.Today, TestContext.Current.CancellationToken);
        reading.Report.Errors.ShouldBeEmpty();
        SnapshotCompiler.Compile(reading.Content!, Country.Base, TempAtlas.Today, File).IsOk.ShouldBeTrue();

        var snapshot = SnapshotReader.Open(File).Value;

        SnapshotDiffTests.ShouldBeSame(reading.Content!, snapshot.Content);
        snapshot.Divisions.Count.ShouldBeGreaterThan(3_200);
        snapshot.Divisions.Select(static d => d.Id.Value).ShouldBe(snapshot.Divisions.Select(static d => d.Id.Value).Distinct().Order(StringComparer.Ordinal));
        var ids = snapshot.Divisions.Select(static d => d.Id).ToHashSet();
        snapshot.Content.Places.Where(static p => p.Kind is not ("state-agency" or "county-group")).ShouldAllBe(p => ids.Contains(p.Division));
        snapshot.Content.Governments.ShouldAllBe(g => ids.Contains(g.Division) || snapshot.Divisions.Any(d => d.SameAs.Contains(g.Division)));
        var denver = snapshot.Divisions.Single(static d => d.Id.Value == "ocd-division/country:us/state:co/place:denver");
        denver.SameAs.ShouldContain(DivisionId.Parse("ocd-division/country:us/state:co/county:denver"));
        snapshot.Index.Locate(new GeoPoint(39.74, -104.99)).Select(static d => d.Value)
            .ShouldBe(["ocd-division/country:us/state:co", "ocd-division/country:us/state:co/county:denver"]);
    }

    [Fact]
    public void Compile_AnotherDayAndOrder_SameHash()
    {
        using var atlas = new TempAtlas();
        var content = atlas.Read().Content!;
        var first = SnapshotCompiler.Build(content, Country.None, TempAtlas.Today);
        var second = SnapshotCompiler.Build(atlas.Read().Content!, Country.None, TempAtlas.Today.AddDays(40));
        second.Info.Hash.ShouldBe(first.Info.Hash);
        second.Info.Edition.ShouldNotBe(first.Info.Edition);

        atlas.Edit("levers/detainer_holds.yaml", "en: Holding people", "en: Keeping people");
        SnapshotCompiler.Build(atlas.Read().Content!, Country.None, TempAtlas.Today).Info.Hash.ShouldNotBe(first.Info.Hash);
    }

    [Fact]
    public void Compile_FolderThatCannotBeWritten_IsOneSentence()
    {
        using var atlas = new TempAtlas();
        System.IO.File.WriteAllText(Path.Combine(_folder, "file"), "");
        var result = SnapshotCompiler.Compile(atlas.Read().Content!, Country.None, TempAtlas.Today, Path.Combine(_folder, "file", "snapshot"));
        result.Problem.Code.ShouldBe("snapshot.write");
    }

    [Fact]
    public void Open_MissingFile_SaysWhatToRun()
    {
        var problem = SnapshotReader.Open(File).Problem;
        problem.Code.ShouldBe("snapshot.missing");
        problem.Message.ShouldContain("homerule atlas compile");
        SnapshotReader.Open(_folder).Problem.Code.ShouldBe("snapshot.unreadable");
    }

    [Theory]
    [InlineData(0, "is not a snapshot")]
    [InlineData(7, "is not a snapshot")]
    [InlineData(8, "is cut short")]
    [InlineData(23, "is cut short")]
    [InlineData(100, "is cut short")]
    [InlineData(-1, "is cut short")]
    [InlineData(-2000, "is cut short")]
    public void Open_TruncatedFile_IsOneSentence(int length, string sentence)
    {
        var bytes = Example();
        System.IO.File.WriteAllBytes(File, length >= 0 ? bytes[..length] : bytes[..(bytes.Length + length)]);
        var problem = SnapshotReader.Open(File).Problem;
        problem.Code.ShouldBe("snapshot.damaged");
        problem.Message.ShouldContain(sentence);
    }

    [Theory]
    [InlineData(0, "is not a snapshot")]
    [InlineData(8, "has format")]
    [InlineData(12, "")]
    [InlineData(16, "is damaged")]
    [InlineData(24, "is damaged")]
    [InlineData(40, "is damaged")]
    [InlineData(48, "is damaged")]
    [InlineData(60, "is damaged")]
    [InlineData(220, "is damaged")]
    public void Open_OneByteOfTheTableChanged_IsOneSentence(int at, string sentence)
    {
        var bytes = Example();
        bytes[at] ^= 0x5A;
        System.IO.File.WriteAllBytes(File, bytes);
        var problem = SnapshotReader.Open(File).Problem;
        problem.Code.ShouldBe("snapshot.damaged");
        problem.Message.ShouldContain(sentence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Open_BytesOfTheContentChanged_NeverCrashes(bool verify)
    {
        var bytes = Example();
        var random = new Random(7);
        var opened = 0;
        for (var i = 0; i < 1_500; i++)
        {
            var copy = (byte[])bytes.Clone();
            for (var n = random.Next(1, 4); n > 0; n--)
                copy[random.Next(256, copy.Length)] ^= (byte)random.Next(1, 256);
            System.IO.File.WriteAllBytes(File, copy);
            var result = SnapshotReader.Open(File, verify);
            if (result.IsOk)
                opened++;
            else
                result.Problem.Code.ShouldBe("snapshot.damaged");
        }

        // With verification only the few zero bytes between sections can change unseen.
        if (verify)
            opened.ShouldBeLessThan(75);
    }

    [Fact]
    public void Members_MatchTheEnumerations()
    {
        var table = typeof(SnapshotCompiler).Assembly.GetType("HomeRule.Atlas.Compiling.Format.Members")!;
        foreach (var field in table.GetFields())
        {
            var type = typeof(Law).Assembly.GetTypes().Single(t => t.IsEnum && t.Name == field.Name);
            Enum.GetValuesAsUnderlyingType(type).Cast<int>().ShouldBe(Enumerable.Range(0, (int)field.GetRawConstantValue()!), field.Name);
        }

        // Numbers of members are in the files: changing this list means raising the format version.
        Enum.GetNames<RecordStatusValue>().ShouldBe(["InForce", "Ended", "Repealed", "Superseded", "Suspended", "Pending", "Proposed", "Advisory", "Disputed", "Historical", "Unverified"]);
        Enum.GetNames<LawStatusValue>().ShouldBe(["None", "InForce", "Pending", "Failed"]);
        Enum.GetNames<InForce>().ShouldBe(["Yes", "Enjoined", "Disputed", "Unverified"]);
        Enum.GetNames<CooperationRule>().ShouldBe(["Required", "Prohibited", "Limited", "Permitted"]);
        Enum.GetNames<LawRule>().ShouldBe(["Required", "Prohibited", "Limited", "Allowed"]);
        Enum.GetNames<LimitsRule>().ShouldBe(["Allowed", "Forbidden"]);
        Enum.GetNames<LawKind>().ShouldBe(["None", "Mandates", "Limits", "Protects", "Permits"]);
        Enum.GetNames<Control>().ShouldBe(["None", "Influences", "Shares", "Decides"]);
        Enum.GetNames<Confidence>().ShouldBe(["Unverified", "Low", "Medium", "High"]);
        Enum.GetNames<LeverFamily>().ShouldBe(["Cooperation", "Spaces", "Conduct", "Services"]);
        Enum.GetNames<PlayDirection>().ShouldBe(["Limits", "Extends", "Serves"]);
        Enum.GetNames<ContactKind>().ShouldBe(["Phone", "Fax", "Email", "Form", "Address"]);
        Enum.GetNames<AgencyKind>().ShouldBe(["Other", "City", "Sheriff", "County", "State", "StatePolice", "University", "Tribal", "Federal", "Corrections", "Constable"]);
        Enum.GetNames<AgreementModel>().ShouldBe(["Unknown", "JailEnforcement", "WarrantService", "TaskForce", "TribalTaskForce"]);
        Enum.GetNames<ListedStatus>().ShouldBe(["Pending", "Listed", "Missing", "Removed", "Superseded", "Withdrawn"]);
        Enum.GetNames<AgreementEventKind>().ShouldBe(["Pending", "Signed", "FirstSeen", "Renamed", "Corrected", "LinkChanged", "Addendum", "Missing", "Returned", "Removed", "Superseded", "Withdrawn"]);
        Enum.GetNames<AgreementParty>().ShouldBe(["Either", "Agency", "Ice"]);
        Enum.GetNames<CorrectionState>().ShouldBe(["Applied", "Expired", "Unmatched", "NotChecked"]);
        Enum.GetNames<HolidayKind>().ShouldBe(["Closed", "LegalListOnly", "Partial", "Optional", "Local", "Courts"]);
        Enum.GetNames<WeekendRule>().ShouldBe(["None", "PreviousFriday", "NextMonday"]);
        Enum.GetNames<YearRule>().ShouldBe(["Every", "Even", "Odd", "Presidential", "NotPresidential", "Midterm", "BeforePresidential", "AfterPresidential", "AfterCensus"]);
        Enum.GetNames<RollRule>().ShouldBe(["None", "NextWorkingDay", "PreviousWorkingDay", "NextWeekday"]);
        Enum.GetNames<FilingCondition>().ShouldBe(["Always", "IncumbentDidNotFile", "NobodyFiled"]);
        Enum.GetNames<FilingReceipt>().ShouldBe(["Unknown", "Received", "Postmarked"]);
        Enum.GetNames<SourceKind>().ShouldBe(["Statute", "Ordinance", "Court", "Official", "OfficialList", "Legislature", "Press", "Research", "Advocacy", "Mirror", "Seed", "Memory"]);
    }

    [Fact]
    public void Compile_WithLivingFacts_ReadsBackTheSame()
    {
        using var atlas = new TempAtlas();
        var country = Country.None.With(static (_, _) => SampleLiving.Facts);
        var info = SnapshotCompiler.Compile(atlas.Read().Content!, country, TempAtlas.Today, File).Value;

        var read = SnapshotReader.Open(File).Value;

        read.Info.ShouldBe(info);
        System.Text.Json.JsonSerializer.Serialize(read.Living).ShouldBe(System.Text.Json.JsonSerializer.Serialize(SampleLiving.Facts));
        info.Hash.ShouldNotBe(SnapshotCompiler.Build(atlas.Read().Content!, Country.None, TempAtlas.Today).Info.Hash);
    }

    private byte[] Example()
    {
        using var atlas = new TempAtlas();
        SnapshotCompiler.Compile(atlas.Read().Content!, Country.None, TempAtlas.Today, File).IsOk.ShouldBeTrue();
        return System.IO.File.ReadAllBytes(File);
    }
}
