using HomeRule.Benchmarks;
using HomeRule.Benchmarks.Answers;
using HomeRule.Benchmarks.Figures;
using HomeRule.Benchmarks.Places;
using HomeRule.Benchmarks.Whole;

const string usage = """
    dotnet run -c Release --project bench/HomeRule.Benchmarks -- [VERB…] [--seconds N] [--connections N] [--rows N]

      all        the first seven groups below, one after the other; so without a verb
      report     the report of every place, in process
      windows    filing windows and their national list, in process
      compare    a text beside the wording of every play, in process
      search     place search, against a linear scan
      locate     point to divisions over every boundary of the mirror (HOMERULE_MIRROR), against NetTopologySuite and, where installed, PostGIS
      snapshot   compile, open, memory
      http       the running site under wrk
      cli        whole processes
      csv        a table of ten million points through the command, file to file (3 GB of disk)
      same       whether any answer changed since the first run over this snapshot (--accept takes the new answers)
      micro      single operations under BenchmarkDotNet
      alloc      what the reports allocate, by type

    Figures are printed and kept under artifacts/bench; nothing passes or fails by time.
    """;

string[] groups = ["snapshot", "report", "windows", "search", "locate", "cli", "http"];
var verbs = args.TakeWhile(static a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
var bench = new Bench(args);
switch (verbs)
{
    case ["host", var urls]:
        await SiteServer.HostAsync(bench, urls);
        return 0;
    case ["mapped", var file]:
        MappedIndex.Report(file);
        return 0;
    case ["built"]:
        LocateGroup.Built(bench);
        return 0;
    case ["open"]:
        SnapshotGroup.Open(bench);
        return 0;
    case [] or ["all"]:
        verbs = [.. groups];
        break;
}

if (verbs.Exists(v => !groups.Contains(v) && v is not ("compare" or "csv" or "same" or "micro" or "alloc")))
{
    Console.Error.WriteLine(usage);
    return 2;
}

var machine = Machine.Now();
Console.WriteLine($"{machine.Day}, {machine.Cores} cores, {machine.Processor}, {machine.Runtime}, load {machine.Load}");
if (verbs[0] != "snapshot")
    bench.Compile();
var code = 0;
foreach (var verb in verbs)
{
    Group? group = verb switch
    {
        "report" => ReportGroup.Run(bench),
        "windows" => WindowGroup.Run(bench),
        "compare" => CompareGroup.Run(bench),
        "search" => SearchGroup.Run(bench),
        "locate" => LocateGroup.Run(bench),
        "snapshot" => SnapshotGroup.Run(bench),
        "http" => HttpGroup.Run(bench),
        "cli" => CommandGroup.Run(bench),
        "csv" => CsvGroup.Run(bench),
        _ => null,
    };
    if (group is not null)
        Reports.Put(group, machine, bench.Folder);
    else if (verb == "same")
        code |= SameGroup.Run(bench, args.Contains("--accept"));
    else if (verb == "micro")
        MicroGroup.Run(bench);
    else
        AllocationGroup.Run(bench);
}

return code;
