using HomeRule.Feeds.Ice287g;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>The dated lists of the mirror, each read once.</summary>
internal static class ListFiles
{
    public const string Notice = "HOMERULE_MIRROR names no folder with ice-287g/sheets; this test needs the dated lists.";

    private static readonly Lazy<IReadOnlyList<AgreementSheet>> LazySheets = new(static () => [.. Paths!.Select(static p => SheetReader.Read(p).Value.Facts)]);

    public static IReadOnlyList<string> Paths { get; } = Folder is { } folder ? [.. Directory.GetFiles(folder, "*.xlsx").Order(StringComparer.Ordinal)] : [];

    public static bool AreHere => Paths.Count > 0;

    public static IReadOnlyList<AgreementSheet> Sheets => LazySheets.Value;

    private static string? Folder => Repository.Mirror is { } mirror && Path.Combine(mirror, "ice-287g", "sheets") is var path && Directory.Exists(path) ? path : null;
}
