using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Benchmarks.Answers;

/// <summary>Single operations under BenchmarkDotNet, in process: means with their error and allocations, to compare two versions of one method.</summary>
[MemoryDiagnoser]
public class MicroGroup
{
    private readonly Bench _bench = new([]);
    private Government _denver = null!;

    internal static void Run(Bench bench) => BenchmarkRunner.Run<MicroGroup>(ManualConfig.Create(DefaultConfig.Instance)
        .WithArtifactsPath(Path.Combine(bench.Folder, "micro"))
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));

    [GlobalSetup]
    public void Open() => _denver = _bench.Book.Places.Resolve("Denver, CO").Value;

    [Benchmark]
    public Report Report() => _bench.Book.Report(_denver, Bench.Today, Language.En);

    [Benchmark]
    public int SearchPrefix() => _bench.Book.Places.Search("san f", 10).Count;

    [Benchmark]
    public int SearchTypo() => _bench.Book.Places.Search("philadelpia", 10).Count;

    [Benchmark]
    public int SearchWithState() => _bench.Book.Places.Search("harris county, tx", 10).Count;

    [Benchmark]
    public int Locate() => _bench.Book.Places.Locate(39.7392, -104.9903).Value.Count;
}
