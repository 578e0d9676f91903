using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Store;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Ice287g;

/// <summary>
/// The dated lists of agreements under 8 U.S.C. 1357(g) and the signed memoranda that they link to. The page offers the newest lists alone, so those seen
/// once are kept for good. Source: https://www.ice.gov/identify-and-arrest/287g.
/// </summary>
/// <param name="recognise">Whether words of scanned memoranda are recognised.</param>
internal sealed class IceFeed(bool recognise = false) : Feed<IceFacts>
{
    public const string Id = "ice-287g";

    public override FeedCard Card { get; } = new(
        Id,
        new LocalizedText("287(g) agreements and memoranda", "Acuerdos 287(g) y memorandos"),
        "U.S. Immigration and Customs Enforcement",
        "https://www.ice.gov/identify-and-arrest/287g",
        "Public domain");

    public override Uri Address { get; } = new("https://www.ice.gov/identify-and-arrest/287g");

    public override Feed Recognising => new IceFeed(recognise: true);

    internal override int Reader => 1;

    internal override bool IsHistory => true;

    private protected override JsonTypeInfo<IceFacts> Json => FactsJson.Default.IceFacts;

    /// <summary>Memoranda that could not be read because a program is missing are tried again; so are scans, once they are to be recognised.</summary>
    internal override bool IsWhole(FeedEdition edition) => !recognise && !edition.Rejects.Any(static r => r.Code.StartsWith("memoranda.no_", StringComparison.Ordinal));

    internal override IReadOnlyList<WantedFile> InMirror(string folder) =>
    [
        .. Files(folder, "sheets", "*.xlsx").Select(static n => new WantedFile("sheets/" + n, n)),
        .. Files(folder, "memoranda", "*.pdf").Select(static n => new WantedFile("memoranda/" + n, n)),
    ];

    internal override async Task<Result<IReadOnlyList<WantedFile>>> OnWebAsync(FeedOrigin origin, string work, CancellationToken stop)
    {
        var page = Path.Combine(work, "page.html");
        if (!(await origin.Fetcher.FetchAsync(new FetchRequest { Source = origin.Address!.AbsoluteUri, Target = page }, null, stop)).TryGet(out _, out var problem))
            return problem;
        var lists = IcePage.Lists(await File.ReadAllTextAsync(page, stop), origin.Address);
        File.Delete(page);
        return lists.Count > 0
            ? Result<IReadOnlyList<WantedFile>>.Ok([.. lists.Select(static l => new WantedFile(l.Address.AbsoluteUri, l.File))])
            : new Problem("ice.page", $"{origin.Address.AbsoluteUri} links to no list of agencies. The page has changed: look for participatingAgencies….xlsx there, and give a folder with the lists with --mirror.");
    }

    internal override FurtherFiles Further(FeedOrigin origin, IReadOnlyList<string> files, DateOnly today, CancellationToken stop) => MemorandumLinks.Missing(origin, files, today, stop);

    private protected override async Task<Result<FeedReading<IceFacts>>> ReadFactsAsync(IReadOnlyList<string> files, Func<IceFacts>? before, CancellationToken stop)
    {
        var known = before?.Invoke();
        var (sheets, rows, good, rejects) = (new List<AgreementSheet>(), 0L, 0L, new List<FeedReject>());
        foreach (var path in files.Where(static f => f.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)))
        {
            stop.ThrowIfCancellationRequested();
            if (!SheetReader.Read(path).TryGet(out var sheet, out var problem))
                return problem;
            sheets.Add(sheet.Facts);
            (rows, good) = (rows + sheet.Rows, good + sheet.Good);
            rejects.AddRange(sheet.Rejects);
        }

        if (known is not null && Shrunk(known.Sheets, sheets) is { } shrunk)
            return shrunk;
        var pdfs = files.Where(static f => f.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)).ToList();
        var memoranda = await MemorandaAsync(pdfs, known?.Memoranda ?? [], rejects, stop);
        sheets.Sort(static (a, b) => string.CompareOrdinal(a.File, b.File) is not 0 and var byFile ? byFile : string.CompareOrdinal(a.Sha256, b.Sha256));
        return new FeedReading<IceFacts>(new IceFacts(sheets, memoranda), rows + pdfs.Count, good + memoranda.Count, RejectSum.Of(rejects))
        {
            DataDate = sheets.Count == 0 ? null : sheets.Max(static s => s.Date),
        };
    }

    /// <summary>None: what happens to an agreement is told by the dated lists themselves.</summary>
    private protected override IEnumerable<FeedDifference> Compare(IceFacts before, IceFacts after) => [];

    private protected override FeedFacts With(FeedFacts facts, IceFacts own) => facts with { Sheets = own.Sheets, Memoranda = own.Memoranda };

    /// <summary>A new list that holds less than half of what the one before it held is not taken.</summary>
    private static Problem? Shrunk(IReadOnlyList<AgreementSheet> known, List<AgreementSheet> sheets)
    {
        var seen = known.Select(static k => k.Sha256).ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in sheets.Where(s => !seen.Contains(s.Sha256)))
        {
            if (known.Where(k => k.IsPending == sheet.IsPending && (k.Date, k.Half).CompareTo((sheet.Date, sheet.Half)) <= 0).MaxBy(static k => (k.Date, k.Half)) is { } last && sheet.Rows.Count * 2 < last.Rows.Count)
                return new Problem("pull.shrunk", string.Create(CultureInfo.InvariantCulture, $"The new list {sheet.File} holds {sheet.Rows.Count} rows and {last.File} before it held {last.Rows.Count}."));
        }

        return null;
    }

    /// <summary>Where what reads PDF files is not installed, those not read before are rejects and the lists go on.</summary>
    private async Task<IReadOnlyList<Civics.Agreements.Memorandum>> MemorandaAsync(
        List<string> pdfs, IReadOnlyList<Civics.Agreements.Memorandum> known, List<FeedReject> rejects, CancellationToken stop)
    {
        if (pdfs.Count == 0)
            return [];
        using var folder = ReadingFolder.Of(pdfs);
        if ((await new MemorandumFolder(new PdfLimits(), recognise).ReadAsync(folder.Path, known, stop)).TryGet(out var reading, out var problem))
        {
            rejects.AddRange(reading.Rejects);
            if (pdfs.Count > reading.Facts.Count)
                rejects.Add(new FeedReject("memorandum.version", "Another version of the same file counts.", pdfs.Count - reading.Facts.Count, []));
            return reading.Facts;
        }

        var here = pdfs.Select(static p => Path.GetFileName(p)).ToHashSet(StringComparer.Ordinal);
        var left = known.Where(m => here.Contains(m.File)).ToList();
        rejects.Add(new FeedReject(problem.Code, problem.Message, pdfs.Count - left.Count, [.. here.Except(left.Select(static m => m.File)).Order(StringComparer.Ordinal).Take(5)]));
        return left;
    }

    private static IEnumerable<string> Files(string folder, string below, string pattern) =>
        Directory.Exists(Path.Combine(folder, below)) ? Directory.GetFiles(Path.Combine(folder, below), pattern).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal) : [];
}
