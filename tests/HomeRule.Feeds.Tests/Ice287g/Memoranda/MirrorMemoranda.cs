using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

/// <summary>The memoranda of the mirror, read once for all tests.</summary>
public sealed class MirrorMemoranda : IAsyncLifetime
{
    public const string Notice = "HOMERULE_MIRROR names no mirror with signed memoranda.";

    public static string? Folder => Repository.Mirror is { } mirror && Path.Combine(mirror, "ice-287g", "memoranda") is var folder && Directory.Exists(folder) ? folder : null;

    public IReadOnlyList<Memorandum> All { get; private set; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<TextPage>> Pages { get; private set; } = new Dictionary<string, IReadOnlyList<TextPage>>();

    public async ValueTask InitializeAsync()
    {
        if (Folder is not { } folder)
            return;
        All = (await new MemorandumFolder(new PdfLimits()).ReadAsync(folder, [], CancellationToken.None)).Value.Facts;
        var paths = Directory.GetFiles(folder, "*.pdf");
        var read = (await new PdfText(new PdfLimits()).ReadAsync(paths, CancellationToken.None)).Value;
        Pages = paths.Zip(read).ToDictionary(static p => Path.GetFileName(p.First), static p => p.Second.Pages);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
