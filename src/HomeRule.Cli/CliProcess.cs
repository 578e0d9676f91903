using System.Runtime.InteropServices;
using System.Text;

namespace HomeRule.Cli;

/// <summary>The command as a process: streams, terminal, signals.</summary>
internal static class CliProcess
{
    public static int Run(string[] args)
    {
        using var stop = new CancellationTokenSource();
        var signal = 0;
        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            Interlocked.CompareExchange(ref signal, context.Signal == PosixSignal.SIGINT ? 130 : 143, 0);
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var output = Writer(Console.OpenStandardOutput(), 16 * 1024);
        using var error = Writer(Console.OpenStandardError(), 256);
        error.AutoFlush = true;
        var setting = new CliSetting
        {
            Output = output,
            Error = error,
            Width = Console.IsOutputRedirected ? null : Width(),
            ErrorWidth = Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") is "dumb" ? null : Width(),
            Colour = Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") is not "dumb",
            Stop = stop.Token,
        };
        var code = CliApp.Run(args, setting);
        return code == CliApp.Stopped && signal != 0 ? signal : code;
    }

    private static StreamWriter Writer(Stream stream, int buffer) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), buffer);

    /// <summary>Columns of the terminal, at most 120: longer lines are hard to read.</summary>
    private static int Width()
    {
        var columns = Console.WindowWidth;
        return columns <= 0 ? 80 : Math.Clamp(columns, 40, 120);
    }
}
