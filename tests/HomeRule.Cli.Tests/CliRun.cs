using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

/// <summary>One command line run in process over the real atlas, with the clock and the snapshot fixed.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>A folder that is not there: what somebody pulled into this repository plays no part.</summary>
    private static readonly string Nothing = Path.Combine(Repository.Root, "artifacts", "nothing-pulled");

    public static async Task<CliRun> Of(params string[] args) => await With(null, args);

    /// <summary>The same over another snapshot file.</summary>
    public static async Task<CliRun> Over(string snapshot, params string[] args) => await With(null, args, snapshot);

    public static async Task<CliRun> AtTerminal(int width, params string[] args) => await With(width, args);

    private static async Task<CliRun> With(int? width, string[] args, string? snapshot = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Task.Run(() => CliApp.Run(args, new CliSetting
        {
            Output = output,
            Error = error,
            Width = width,
            Clock = new FixedClock(RealAtlas.Today),
            Variable = name => name switch
            {
                "HOMERULE_SNAPSHOT" => snapshot ?? RealAtlas.SnapshotFile,
                "HOMERULE_BOUNDARIES" or "HOMERULE_FEEDS" => Nothing,
                _ => null,
            },
            Stop = TestContext.Current.CancellationToken,
        }));
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Code 2, nothing on the output, one line of error without a trace.</summary>
    public string ShouldBeRefused()
    {
        Code.ShouldBe(CliApp.BadInput, Error);
        Output.ShouldBeEmpty();
        Error.TrimEnd('\n').ShouldNotContain("\n");
        Error.ShouldNotContain("   at HomeRule");
        Error.Length.ShouldBeLessThan(700);
        return Error;
    }

    internal sealed class FixedClock(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(18, 0)), TimeSpan.Zero);
    }
}
