using HomeRule.Civics.Agreements;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>
/// Typed dates under "agrees to be bound thereto to the fullest extent allowed by law". The block has two columns; whose is whose is told by "For the
/// LEA" and "For ICE", else by where the agency's federal name stands. A misread date is kept out by the date in the file name.
/// </summary>
internal static class SignatureBlock
{
    private const int MostDaysFromFile = 200;

    public static IReadOnlyList<SignatureDate> Find(List<ReadPage> pages, DateOnly? fileDate)
    {
        var page = pages.Find(static p => p.Find("By signing this MOA each party represents it is fully authorized") is not null);
        if (page is null)
            return [];
        var block = Block(page);
        if (Columns(block) is not var (agency, ice))
            return [];
        var found = new List<SignatureDate>();
        foreach (var stretch in block.SelectMany(static l => l))
        {
            if (RevisionStamp.IsIn(stretch.Words) || TypedDate.Find(stretch.Words) is not { } date || fileDate is { } near && Math.Abs(date.Date.DayNumber - near.DayNumber) > MostDaysFromFile)
                continue;
            var party = Math.Abs(stretch.Left - ice) < Math.Abs(stretch.Left - agency) ? AgreementParty.Ice : AgreementParty.Agency;
            if (!found.Exists(f => f.Party == party))
                found.Add(new SignatureDate(party, date.Date, new Evidence(page.Page.Number, Quote(stretch.Words, date.Start, date.End))));
        }

        return found;
    }

    /// <summary>The lines below the last words of the clause, to the end of the page or the next heading.</summary>
    private static List<IReadOnlyList<TextStretch>> Block(ReadPage page)
    {
        var lines = page.Page.Lines;
        var first = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (new FuzzyText(Line(lines[i])).Find("fullest extent allowed by law", errors: 2) is not null)
                first = i + 1;
        }

        return first == 0 ? [] : [.. lines.Skip(first).TakeWhile(static l => !Line(l).StartsWith("APPENDIX", StringComparison.Ordinal))];
    }

    private static (double Agency, double Ice)? Columns(List<IReadOnlyList<TextStretch>> block)
    {
        var agency = Left(block, static w => Has(w, "For the LEA"));
        var ice = Left(block, static w => Has(w, "For ICE")) ?? Left(block, static w => Has(w, "Immigration and Customs") || Has(w, "Immigration Customs"));
        if (ice is not { } at)
            return null;
        return (agency ?? (at < 0.35 ? 0.6 : 0.1), at);
    }

    private static double? Left(List<IReadOnlyList<TextStretch>> block, Func<string, bool> says)
    {
        foreach (var stretch in block.SelectMany(static l => l))
        {
            if (says(stretch.Words))
                return stretch.Left;
        }

        return null;
    }

    private static bool Has(string words, string phrase) => new FuzzyText(words).Find(phrase, errors: 1) is not null;

    private static string Line(IReadOnlyList<TextStretch> line) => string.Join(' ', line.Select(static s => s.Words));

    /// <summary>The date with "Date:" before it, where they stand together.</summary>
    private static string Quote(string words, int start, int end)
    {
        var label = words.LastIndexOf("Date", start, StringComparison.Ordinal);
        return string.Join(' ', words[(label >= 0 ? label : start)..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
