using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>
/// From the words of a signed memorandum to what it says, each fact with the words that show it. What the words do not show stays null. Pure;
/// thread-safe.
/// </summary>
public static class MemorandumReader
{
    private const string Scan = "It is a scan without a text layer, so nothing in it was read.";

    public static Memorandum Read(MemorandumText text, string? url = null)
    {
        var pages = text.Pages.Select(static p => new ReadPage(p)).ToList();
        var name = MemorandumName.Parse(text.File);
        var memorandum = new Memorandum
        {
            File = text.File,
            Url = url,
            Sha256 = text.Sha256,
            Pages = pages.Count,
            HasText = pages.Exists(static p => p.HasText),
            IsRecognised = text.IsRecognised,
            Model = name.Model,
            FileDate = name.Date,
            Note = text.Note,
        };
        return memorandum.HasText ? Fill(memorandum, pages) : memorandum with { Note = text.Note ?? Scan };
    }

    private static Memorandum Fill(Memorandum memorandum, List<ReadPage> pages)
    {
        var party = PartyClause.Find(pages);
        var model = ModelClause.Find(pages, memorandum.Model);
        var revision = RevisionStamp.Find(pages);
        return memorandum with
        {
            Party = party?.Name,
            PartyEvidence = party?.Evidence,
            Model = model.Model,
            ModelEvidence = model.Evidence,
            Signatures = SignatureBlock.Find(pages, memorandum.FileDate),
            Notices = NoticeClauses.Find(pages),
            Duration = NoticeClauses.Duration(pages),
            Cost = CostClause.Find(pages),
            Revision = revision?.Date,
            RevisionEvidence = revision?.Evidence,
            Note = memorandum.Note ?? model.Note ?? Gaps(pages),
        };
    }

    /// <summary>Appendices are often nearly empty; more than half of the pages without words means a scan with one readable page.</summary>
    private static string? Gaps(List<ReadPage> pages)
    {
        var read = pages.Count(static p => p.HasText);
        return read * 2 >= pages.Count ? null : $"Words were found on {read} of {pages.Count} pages; the others are scans and were not read.";
    }
}
