using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Reading;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>A folder of signed memoranda, read whole. Every PDF file becomes a memorandum, a damaged one with a note. Thread-safe.</summary>
/// <param name="limits">What one file may cost.</param>
/// <param name="recognise">Whether memoranda without a clause on ending them in their text layer, scans mostly, are recognised page by page, with the programs of <see cref="Recognition"/>.</param>
public sealed class MemorandumFolder(PdfLimits limits, bool recognise = false)
{
    private readonly PdfText _text = new(limits);

    /// <param name="folder">PDF files directly in it are read.</param>
    /// <param name="known">Memoranda of an earlier reading: a file of the same name and hash is not read again.</param>
    /// <param name="stop">Ends it; nothing is kept.</param>
    /// <returns>Memoranda by file name (ordinal). A problem when the folder, Node or what <c>npm ci</c> brings is missing, or the programs that recognise.</returns>
    public async Task<Result<FeedReading<IReadOnlyList<Memorandum>>>> ReadAsync(string folder, IReadOnlyList<Memorandum> known, CancellationToken stop)
    {
        if (!Directory.Exists(folder))
            return new Problem("memoranda.no_folder", "There is no folder of memoranda; pull ice-287g first, or name a mirror that has one.");
        var paths = Directory.EnumerateFiles(folder).Where(static f => f.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        var read = new Memorandum?[paths.Count];
        var hashes = new string[paths.Count];
        for (var i = 0; i < paths.Count; i++)
        {
            hashes[i] = await FileHash.OfAsync(paths[i], stop);
            read[i] = known.FirstOrDefault(m => m.File == Path.GetFileName(paths[i]) && m.Sha256 == hashes[i] && (m.Notices.Count > 0 || m.IsRecognised || !recognise));
        }

        var fresh = Enumerable.Range(0, paths.Count).Where(i => read[i] is null).ToList();
        if (!(await _text.ReadAsync([.. fresh.Select(i => paths[i])], stop)).TryGet(out var readings, out var problem))
            return problem;
        for (var i = 0; i < fresh.Count; i++)
            read[fresh[i]] = MemorandumReader.Read(Text(paths[fresh[i]], hashes[fresh[i]], readings[i]));
        if (recognise && await RecogniseAsync(paths, hashes, read, stop) is { } missing)
            return missing;
        return new FeedReading<IReadOnlyList<Memorandum>>([.. read.OfType<Memorandum>()], paths.Count, paths.Count, []);
    }

    private async Task<Problem?> RecogniseAsync(List<string> paths, string[] hashes, Memorandum?[] read, CancellationToken stop)
    {
        var recognition = new Recognition(limits);
        for (var i = 0; i < paths.Count; i++)
        {
            if (read[i] is not { Notices.Count: 0, Pages: > 0, IsRecognised: false } scan)
                continue;
            if (!(await recognition.ReadAsync(paths[i], scan.Pages, stop)).TryGet(out var reading, out var problem))
                return problem;
            read[i] = MemorandumReader.Read(Text(paths[i], hashes[i], reading) with { IsRecognised = true });
        }

        return null;
    }

    private static MemorandumText Text(string path, string sha256, PdfReading reading) => new()
    {
        File = Path.GetFileName(path),
        Sha256 = sha256,
        Pages = reading.Pages,
        Note = reading.Fault switch
        {
            null => null,
            PdfFault.Password => "The file asks for a password, so nothing in it was read.",
            PdfFault.Large => "The file has more bytes, pages or words than a memorandum has, so it was not read.",
            PdfFault.Slow => "The file took longer to read than its time, so it was given up.",
            PdfFault.Memory => "The file asked for more memory than it may have, so it was given up.",
            _ => "The file is damaged or not a PDF file, so nothing in it was read.",
        },
    };
}
