using System.Globalization;
using Spectre.Console;

namespace HomeRule.Cli.Output;

/// <summary>
/// What is being done and how far it is, on the error stream: bars at a terminal, a line now and then elsewhere. Nothing is written before the first
/// report. Reports may come from any thread.
/// </summary>
internal abstract class ProgressBoard
{
    private readonly Lock _lock = new();

    /// <param name="label">Says what is done; the same words are the same line.</param>
    /// <param name="done">Part that is done.</param>
    /// <param name="total">The whole; null when not known.</param>
    /// <param name="isBytes">Whether both are bytes, to be shown with their rate.</param>
    public void Report(string label, long done, long? total, bool isBytes)
    {
        lock (_lock)
            Show(label, done, total, isBytes);
    }

    public static T Run<T>(CliSetting setting, Func<ProgressBoard, T> work) =>
        setting.ErrorWidth is { } width ? AtTerminal(setting, width).Start(context => work(new Bars(context))) : work(new Lines(setting));

    public static Task<T> RunAsync<T>(CliSetting setting, Func<ProgressBoard, Task<T>> work) =>
        setting.ErrorWidth is { } width ? AtTerminal(setting, width).StartAsync(context => work(new Bars(context))) : work(new Lines(setting));

    protected abstract void Show(string label, long done, long? total, bool isBytes);

    private static Progress AtTerminal(CliSetting setting, int width) => Console(setting, width).Progress().AutoClear(true).HideCompleted(false)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new BytesColumn(), new RemainingTimeColumn());

    /// <summary>The error stream as a terminal on which bars move.</summary>
    internal static IAnsiConsole Console(CliSetting setting, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = setting.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(setting.Error),
        });
        console.Profile.Width = width;
        return console;
    }

    private sealed class Bars(ProgressContext context) : ProgressBoard
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        protected override void Show(string label, long done, long? total, bool isBytes)
        {
            if (!_tasks.TryGetValue(label, out var task))
            {
                foreach (var earlier in _tasks.Values)
                    earlier.StopTask();
                _tasks.Add(label, task = context.AddTask(Markup.Escape(label)));
                task.State.Update<bool>(BytesColumn.IsBytes, _ => isBytes);
            }

            task.IsIndeterminate = total is null;
            task.MaxValue = Math.Max(1, total ?? done + 1);
            task.Value = done;
        }
    }

    private sealed class Lines(CliSetting setting) : ProgressBoard
    {
        private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

        private string? _label;
        private long _begun;
        private long _first;
        private long _last;

        protected override void Show(string label, long done, long? total, bool isBytes)
        {
            var now = setting.Clock.GetTimestamp();
            if (label != _label)
            {
                (_label, _begun, _first, _last) = (label, now, done, now);
                setting.Error.WriteLine($"{label} …");
            }
            else if (setting.Clock.GetElapsedTime(_last, now) >= Between)
            {
                _last = now;
                setting.Error.WriteLine($"{label}: {HowFar(done, total, isBytes, setting.Clock.GetElapsedTime(_begun, now))}");
            }
        }

        private string HowFar(long done, long? total, bool isBytes, TimeSpan elapsed)
        {
            var rate = (done - _first) / elapsed.TotalSeconds;
            var amount = !isBytes ? Invariant($"{100.0 * done / (total ?? done):0} %")
                : total is null ? Invariant($"{done / 1e6:0.0} MB, {rate / 1e6:0.0} MB/s")
                : Invariant($"{done / 1e6:0.0} of {total / 1e6:0.0} MB, {rate / 1e6:0.0} MB/s");
            return total > done && rate > 0 ? Invariant($"{amount}, {(total.Value - done) / rate:0} s left") : amount;
        }

        private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
