using HomeRule.Civics;
using HomeRule.Papers.Packages;
using HomeRule.Papers.Pdf;

namespace HomeRule.Papers.Documents;

/// <summary>
/// What somebody uploads or types → paragraphs. What a file is shows in its bytes; a name that says otherwise refuses it. Nothing is written and nothing outside
/// the bytes is looked at. Thread-safe.
/// </summary>
/// <param name="pdf">What one PDF file may cost; its process is ended when that is over or when the reader is stopped.</param>
public sealed class PaperReader(PdfLimits pdf)
{
    private const string Word = ".docx";
    private const string PortableDocument = ".pdf";
    private static readonly string[] Pages = [".html", ".htm", ".xhtml"];
    private static readonly string[] Marked = [".md", ".markdown"];
    private static readonly string[] Plain = [".txt", ".text", ""];

    /// <summary>Templates and pictures outside are common in files of offices; none is ever fetched.</summary>
    private static readonly PackageRules Handed = new() { MostBytes = 80_000_000, RefusesOutside = false };

    private readonly PdfText _pdf = new(pdf);

    /// <summary>Whether Node and the library that reads PDF files seem to be installed; looked at once.</summary>
    public bool ReadsPdf { get; } = PdfText.IsInstalled();

    /// <summary>Codes: <c>paper.empty</c>, <c>paper.long</c>.</summary>
    public static Result<Paper> ReadTyped(string text, CancellationToken stop)
    {
        if (text.Length > PaperLimits.MostLetters)
            return TooLong();
        return Gather(PaperFormat.Text, list => PlainPaper.Read(text, markdown: false, list, stop));
    }

    /// <summary>
    /// Codes: <c>paper.empty</c>, <c>paper.large</c> (bytes), <c>paper.long</c> (text), <c>paper.kind</c> (not a kind that is read), <c>paper.mismatch</c> (the name says another kind),
    /// <c>paper.damaged</c>, <c>paper.bomb</c>, <c>paper.unsafe</c> (a package that holds what it must not), <c>paper.scanned</c>, <c>paper.password</c>, <c>paper.slow</c>, <c>paper.no_pdf</c>.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">Its name as the sender gives it; only its ending is looked at. May be null.</param>
    /// <param name="stop">Ends it within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Result<Paper>> ReadAsync(byte[] bytes, string? name, CancellationToken stop)
    {
        if (bytes.Length == 0)
            return Empty();
        if (bytes.Length > PaperLimits.MostBytes)
            return new Problem("paper.large", $"The file is larger than {PaperLimits.MostBytes / 1_000_000} MB. Give a smaller one, or paste the part that matters.");
        var ending = Ending(name);
        var isPdf = bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0;
        var isPackage = bytes.AsSpan().StartsWith("PK"u8);
        if (isPdf ? ending is not (PortableDocument or "") : isPackage ? ending is not (Word or "") : ending is PortableDocument or Word)
            return new Problem("paper.mismatch", "What is in the file is not what its name says. Open it, save it again as docx, html, txt, md or pdf, and give that file.");
        if (isPdf)
            return await PdfAsync(bytes, stop);
        if (isPackage)
            return FromWord(bytes, stop);
        if (!Pages.Contains(ending) && !Marked.Contains(ending) && !Plain.Contains(ending) || IsOther(bytes) || PaperText.Decode(bytes) is not { } decoded)
            return new Problem("paper.kind", "Files of this kind are not read. Give a docx, html, txt, md or pdf file, or paste the text.");
        var isPage = Pages.Contains(ending) || LooksLikePage(decoded.Text);
        var format = isPage ? PaperFormat.Html : Marked.Contains(ending) ? PaperFormat.Markdown : PaperFormat.Text;
        if (!isPage && decoded.Text.Length > PaperLimits.MostLetters + PaperLimits.MostLetters / 4)
            return TooLong();
        return Gather(format, list =>
        {
            if (isPage)
                HtmlPaper.Read(decoded.Text, list, stop);
            else
                PlainPaper.Read(decoded.Text, format == PaperFormat.Markdown, list, stop);
        }).Map(paper => paper with { GuessedEncoding = decoded.Guessed });
    }

    private static Result<Paper> FromWord(byte[] bytes, CancellationToken stop)
    {
        if (PackageCheck.Fault(bytes, "The file", Handed, stop) is { } fault)
        {
            return fault.Code switch
            {
                "package.bomb" => new Problem("paper.bomb", "The file unpacks to far more than its size, so it was not read. Save it again as docx without pictures, or paste the text."),
                "package.damaged" or "package.xml" => Damaged(),
                _ => new Problem("paper.unsafe", "The file holds something that a text does not need (another archive, a document type or an odd name), so it was not read. Save it again as docx, or paste the text."),
            };
        }

        bool? deletions = null;
        var read = Gather(PaperFormat.Word, list => deletions = WordPaper.Read(bytes, list, stop));
        return deletions is { } left ? read.Map(paper => paper with { LeftOutDeletions = left }) : Damaged();
    }

    private async Task<Result<Paper>> PdfAsync(byte[] bytes, CancellationToken stop)
    {
        if (!(await _pdf.ReadAsync(bytes, stop)).TryGet(out var reading, out _))
            return new Problem("paper.no_pdf", "PDF files cannot be read here, because the program that reads them is not installed. Paste the text, or give a docx, html, txt or md file.");
        switch (reading.Fault)
        {
            case null:
                break;
            case PdfFault.Password:
                return new Problem("paper.password", "The file asks for a password. Save it without one, or paste the text.");
            case PdfFault.Large:
                return TooLong();
            case PdfFault.Slow or PdfFault.Memory:
                return new Problem("paper.slow", "The file took too much time or memory to read, so it was given up. Paste the text, or give a docx, html, txt or md file.");
            default:
                return Damaged();
        }

        var empty = reading.Pages.Count(static p => p.Words.Length < 3);
        if (empty == reading.Pages.Count || reading.Pages.Sum(static p => p.Words.Length) < 20 * reading.Pages.Count)
            return new Problem("paper.scanned", "The pages of this PDF file are pictures without text (a scan), so there is nothing to compare. Run text recognition (OCR) on it first, or paste the text.");
        return Gather(PaperFormat.Pdf, list => PdfPaper.Read(reading.Pages, list)).Map(paper => paper with { Pages = reading.Pages.Count, EmptyPages = empty });
    }

    private static Result<Paper> Gather(PaperFormat format, Action<ParagraphList> read)
    {
        var list = new ParagraphList();
        read(list);
        if (list.IsOver)
            return TooLong();
        return list.All.Count == 0 || !list.All.Any(static p => p.Text.Any(char.IsLetter)) ? Empty() : new Paper { Format = format, Paragraphs = list.All, Letters = list.Letters };
    }

    /// <summary>The ending of a name in small letters; whatever else the name holds plays no part.</summary>
    private static string Ending(string? name)
    {
        if (name is null || name.LastIndexOf('.') is var dot && (dot < 0 || name.Length - dot > 10))
            return "";
        return name[dot..].ToLowerInvariant();
    }

    private static bool LooksLikePage(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start[..Math.Min(start.Length, 2_000)].Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Older Word files, RTF, pictures and programs.</summary>
    private static bool IsOther(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || bytes.StartsWith("{\\rtf"u8) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("MZ"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x7F, (byte)'E', (byte)'L', (byte)'F']);

    private static Problem Empty() => new("paper.empty", "There is no text in it. Paste the text, or give a file that holds some.");

    private static Problem TooLong() => new("paper.long", $"The text is longer than {PaperLimits.MostLetters / 1_000_000} million characters. Give the part that matters.");

    private static Problem Damaged() => new("paper.damaged", "The file is damaged or cut short and was not read. Save it again, or paste the text.");
}
