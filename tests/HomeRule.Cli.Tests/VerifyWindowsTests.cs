using System.Text;

namespace HomeRule.Cli.Tests;

/// <summary>Published dates of a table against the rules of the real atlas.</summary>
public sealed class VerifyWindowsTests : IDisposable
{
    private const string Head = "state,office_class,statute,rule_in_words,cycle,opens,closes,source,confidence\n";
    private const string Kansas = "KS,legislature; county; township; city/school in odd years,K.S.A. 25-205,noon June 1,";

    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Verify_RowsThatAgreeAndNot_AreCountedAndNamed()
    {
        var run = await Verify(Head + Kansas + "2024,,2024-06-03,x,high\n" + Kansas + "2025,,2025-06-01,x,high\n" + Kansas + "2026,,,x,high\n");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldBe("row 3: KS legislature; county; township; city/school in odd years (K.S.A. 25-205), 2025: computed closes 2025-06-02; published closes 2025-06-01.\n1 of 2 recomputed\n".ReplaceLineEndings());
    }

    /// <summary>A row counts when every date that it gives agrees.</summary>
    [Fact]
    public async Task Verify_OneDateOfTwoWrong_IsNotCounted()
    {
        const string Washington = "wa, all offices ,RCW 29A.24.050,x,";
        var run = await Verify(Head + Washington + "2026,2026-05-04,2026-05-08,x,x\n" + Washington + "2026,2026-05-04,2026-05-09,x,x\n");

        run.Output.ShouldContain("row 3:");
        run.Output.ShouldEndWith("1 of 2 recomputed" + Environment.NewLine);
    }

    /// <summary>The rule that was law in the cycle stands in for the named one of its series.</summary>
    [Fact]
    public async Task Verify_CycleOfAnotherTextOfTheLaw_IsComputedFromThatText()
    {
        var run = await Verify(Head + "WA,all offices,RCW 29A.24.050,x,2019,2019-05-13,2019-05-17,x,x\nAZ,state/county (regime to 2019),A.R.S. 16-311 (former),x,2022,,2022-04-04,x,x\n");

        run.Output.ShouldBe("2 of 2 recomputed" + Environment.NewLine);
    }

    [Fact]
    public async Task Verify_RuleThatNobodyHas_SaysSo()
    {
        var run = await Verify(Head + "CO,dog catcher,C.R.S. 0-0-0,x,2026,,2026-03-17,x,x\nPR,mayor,x,x,2024,,2024-01-02,x,x\n");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("row 2: CO dog catcher (C.R.S. 0-0-0), 2026: not computed: No rule of CO is named 'dog catcher'");
        run.Output.ShouldContain("row 3: PR mayor (x), 2024: not computed: The filing rules of pr are not known.");
        run.Output.ShouldEndWith("0 of 2 recomputed" + Environment.NewLine);
    }

    [Fact]
    public async Task Verify_Explain_PrintsEachStepWithItsLaw()
    {
        var run = await Verify(Head + Kansas + "2024,,2024-06-03,x,high\n", "--explain");

        run.Output.ShouldContain("  closes: June 1: 2024-06-01 (K.S.A. 25-205)" + Environment.NewLine + "  closes: not a working day: moves to the next working day: 2024-06-03 (K.S.A. 25-205)");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("state,cycle\nKS,2024\n", "names no column office_class")]
    [InlineData("state,state,office_class,statute,cycle,opens,closes\n", "twice")]
    [InlineData(Head, "no rows")]
    [InlineData(Head + "KS,a,b,c,20x4,,2024-06-03,x,x\n", "Row 2, cycle: '20x4'")]
    [InlineData(Head + "KS,a,b,c,2024,,06/03/2024,x,x\n", "Row 2, closes: '06/03/2024'")]
    [InlineData(Head + "KS,a,b,c,2024,2023-02-29,,x,x\n", "Row 2, opens: '2023-02-29'")]
    [InlineData(Head + ",a,b,c,2024,,2024-06-03,x,x\n", "Row 2, state")]
    [InlineData(Head + "KS,a,b\n", "Row 2: It has 3 cells")]
    [InlineData(Head + "KS,\"a,b,c,2024,,2024-06-03,x,x\n", "Row 2: A quote is opened")]
    [InlineData("id,ĀĀ\u0001\n\u0002", "names no column")]
    public async Task Verify_BadTable_IsOneSentence(string table, string words) => (await Verify(table)).ShouldBeRefused().ShouldContain(words);

    [Fact]
    public async Task Verify_NoTable_IsOneSentence()
    {
        (await CliRun.Of("atlas", "verify-windows")).ShouldBeRefused().ShouldContain("FILE");
        (await CliRun.Of("atlas", "verify-windows", Path.Combine(_folder, "none.csv"))).ShouldBeRefused().ShouldContain("cannot be read");
        (await CliRun.Of("atlas", "verify-windows", _folder)).ShouldBeRefused().ShouldContain("cannot be read");
        var bytes = Path.Combine(_folder, "bytes.csv");
        await File.WriteAllBytesAsync(bytes, [.. Encoding.ASCII.GetBytes(Head), 0xC3, 0x28, 0xFF], TestContext.Current.CancellationToken);
        (await CliRun.Of("atlas", "verify-windows", bytes)).ShouldBeRefused().ShouldContain("UTF-8");
    }

    private async Task<CliRun> Verify(string table, params string[] more)
    {
        var file = Path.Combine(_folder, "published.csv");
        await File.WriteAllTextAsync(file, table, TestContext.Current.CancellationToken);
        return await CliRun.Of(["atlas", "verify-windows", file, .. more]);
    }
}
