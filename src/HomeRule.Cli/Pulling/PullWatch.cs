using HomeRule.Cli.Output;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Cli.Pulling;

/// <summary>Shows how far a pull is.</summary>
internal sealed class PullWatch(ProgressBoard board) : IProgress<PullProgress>
{
    public void Report(PullProgress value) => board.Report($"{Word(value.Stage)} {value.File}", value.Done, value.Total, value.Stage == PullStage.Fetching);

    private static string Word(PullStage stage) => stage switch
    {
        PullStage.Fetching => "Fetching",
        PullStage.Unpacking => "Unpacking",
        PullStage.Storing => "Storing",
        _ => "Checking",
    };
}
