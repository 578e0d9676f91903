using System.Diagnostics;
using System.Text;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>Work that is stopped, input that breaks off, memory.</summary>
[Collection(nameof(Alone))]
public sealed class CsvStopTests
{
    [Fact]
    public void Stopped_LeavesTheOldAnswerAndNothingElse()
    {
        using var run = new TableRun();
        File.WriteAllText(run.Output, "old");
        using var stop = new CancellationTokenSource();
        using var input = new Rows(long.MaxValue, after: 3 << 20, stop.Cancel);

        run.Go(["--csv", "-", "--out", run.Output], input, stop.Token);

        run.Code.ShouldBe(CliApp.Stopped, run.Error);
        run.Error.ShouldBeEmpty();
        Directory.GetFiles(run.Folder).ShouldBe([run.Output]);
        run.Text.ShouldBe("old");
    }

    [Fact]
    public void Stopped_WhileThePipeIsSilent_Ends()
    {
        using var run = new TableRun();
        using var stop = new CancellationTokenSource();
        using var silent = new ManualResetEventSlim();
        using var input = new Rows(long.MaxValue, after: 1 << 20, () =>
        {
            stop.CancelAfter(50);
            silent.Wait(TimeSpan.FromSeconds(30));
        });

        var start = Stopwatch.GetTimestamp();
        run.Go(["--csv", "-", "--out", run.Output], input, stop.Token);
        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(15));
        silent.Set();

        run.Code.ShouldBe(CliApp.Stopped, run.Error);
        Directory.GetFiles(run.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Input_ThatBreaksOff_IsOneSentenceAndNoAnswer()
    {
        using var run = new TableRun();
        using var input = new Rows(long.MaxValue, after: 2 << 20, static () => throw new IOException("The cable was pulled."));

        run.Go(["--csv", "-", "--out", run.Output], input);

        run.ShouldBeRefused().ShouldContain("The input cannot be read (The cable was pulled).");
    }

    [Fact]
    public void Rows_Many_TakeNoMemoryEach()
    {
        if (!File.Exists("/dev/null"))
            Assert.Skip("There is no /dev/null here.");
        using var run = new TableRun();
        Measure(run, 2 << 20);
        var few = Measure(run, 2 << 20);
        var many = Measure(run, 34 << 20);

        // A million rows more: a byte each would show.
        (many - few).ShouldBeLessThan(1_000_000);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Process_Stopped_LeavesNothing(string signal, int expected)
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Signals are sent with kill, and env sets them back.");
        using var run = new TableRun();
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "homerule.dll"), "locate", "--csv", "-", "--out", run.Output])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOMERULE_SNAPSHOT"] = MappedCountry.SnapshotFile;
        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        await process.StandardInput.WriteAsync(("lat,lng\n" + string.Concat(Enumerable.Repeat("39.15,-108.58\n", 100_000))).AsMemory(), cancel);
        await process.StandardInput.FlushAsync(cancel);
        var patience = Stopwatch.StartNew();
        while (!Directory.GetFiles(run.Folder).Any(static f => new FileInfo(f).Length > 0) && patience.Elapsed < TimeSpan.FromSeconds(60))
            await Task.Delay(20, cancel);
        Directory.GetFiles(run.Folder).ShouldHaveSingleItem().ShouldEndWith(".tmp");

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(cancel).WaitAsync(TimeSpan.FromSeconds(30), cancel);

        process.ExitCode.ShouldBe(expected);
        (await process.StandardError.ReadToEndAsync(cancel)).ShouldBeEmpty();
        Directory.GetFiles(run.Folder).ShouldBeEmpty();
    }

    private static long Measure(TableRun run, long length)
    {
        using var input = new Rows(length, long.MaxValue, static () => { });
        var before = GC.GetTotalAllocatedBytes(precise: true);
        run.Go(["--csv", "-", "--out", "/dev/null"], input);
        run.Code.ShouldBe(0, run.Error);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>A table that goes on; does something once so many bytes have been read.</summary>
    private sealed class Rows(long length, long after, Action then) : Stream
    {
        private static readonly byte[] Header = "lat,lng,name,note_of_mine\n"u8.ToArray();
        private static readonly byte[] Block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 512).Select(static i => $"39.{i:000},-108.{i:000},\"row {i:000}\",abcdef\n")));

        private long _given;
        private bool _acted;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _given; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (!_acted && _given >= after)
            {
                _acted = true;
                then();
            }

            var (source, from) = _given < Header.Length ? (Header, _given) : (Block, (_given - Header.Length) % Block.Length);
            if (source == Block && _given - Header.Length >= length && from == 0)
                return 0;
            var count = (int)Math.Min(buffer.Length, source.Length - from);
            source.AsSpan((int)from, count).CopyTo(buffer);
            _given += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
