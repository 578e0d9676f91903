using System.Globalization;
using HomeRule.Cli.Output;
using Spectre.Console;

namespace HomeRule.Cli.Csv;

/// <summary>How far a table is, with rows per second, on the error stream: a bar at a terminal, a line now and then elsewhere.</summary>
/// <param name="setting">Streams, terminal and clock.</param>
/// <param name="length">Bytes of the input; null when not known.</param>
/// <param name="tally">What has been written.</param>
internal sealed class CsvProgress(CliSetting setting, long? length, CsvTally tally)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly long _start = setting.Clock.GetTimestamp();
    private long _last = setting.Clock.GetTimestamp();

    public TimeSpan Elapsed => setting.Clock.GetElapsedTime(_start);

    /// <param name="work">The work; it calls its argument after every block.</param>
    public void Show(Action<Action> work)
    {
        if (setting.ErrorWidth is not { } width)
        {
            work(Line);
            return;
        }

        ProgressBoard.Console(setting, width).Progress().AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var task = context.AddTask("rows", maxValue: Math.Max(1, length ?? 1));
                task.IsIndeterminate = length is null;
                work(() =>
                {
                    task.Value = length is null ? 0 : tally.Position;
                    task.Description = Rate();
                });
            });
    }

    /// <summary><c>2,000,000 rows, 1,900,000 rows/s</c>.</summary>
    public string Rate() => string.Create(CultureInfo.InvariantCulture, $"{tally.Rows:N0} {(tally.Rows == 1 ? "row" : "rows")}, {tally.Rows / Math.Max(0.001, Elapsed.TotalSeconds):N0} rows/s");

    private void Line()
    {
        if (setting.Clock.GetElapsedTime(_last) < BetweenLines)
            return;
        _last = setting.Clock.GetTimestamp();
        setting.Error.WriteLine(length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * tally.Position / length:0} %: {Rate()}") : Rate());
    }
}
