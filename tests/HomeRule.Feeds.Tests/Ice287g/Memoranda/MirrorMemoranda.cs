using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Papers.Pdf;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

/// <summary>The memoranda of the mirror, read once for all tests that need them.</summary>
public sealed class MirrorMemoranda : IAsyncLifetime
{
    public const string Notice = "HOMERULE_MIRROR names no mirror with signed memoranda.";

    private static readonly Lazy<Task<(IReadOnlyList<Memorandum>, Dictionary<string, IReadOnlyList<TextPage>>)>> Once = new(ReadAsync);

    public static string? Folder => Repository.Mirror is { } mirror && Path.Combine(mirror, "ice-287g", "memoranda") is var folder && Directory.Exists(folder) ? folder : null;

    public IReadOnlyList<Memorandum> All { get; private set; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<TextPage>> Pages { get; private set; } = new Dictionary<string, IReadOnlyList<TextPage>>();

    public async ValueTask InitializeAsync()
    {
        if (Folder is not null)
            (All, Pages) = await Once.Value;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<(IReadOnlyList<Memorandum>, Dictionary<string, IReadOnlyList<TextPage>>)> ReadAsync()
    {
        var all = await new MemorandumFolder(new PdfLimits()).ReadAsync(Folder!, [], CancellationToken.None);
        var paths = Directory.GetFiles(Folder!, "*.pdf");
        var read = await new PdfText(new PdfLimits()).ReadAsync(paths, CancellationToken.None);
        return (all.Value.Facts, paths.Zip(read.Value).ToDictionary(static p => Path.GetFileName(p.First), static p => p.Second.Pages));
    }
}
