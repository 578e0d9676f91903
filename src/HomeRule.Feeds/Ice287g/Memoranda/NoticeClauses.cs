using System.Globalization;
using System.Text.RegularExpressions;
using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The clauses on how long a memorandum lasts and how each party ends it. The periods are read from the text, never assumed.</summary>
internal static partial class NoticeClauses
{
    /// <summary>A period stands right before the words that follow it.</summary>
    private const int PeriodLength = 16;

    /// <summary>"… until either party, upon 90-day written notice …": one period for both. Or "… until either party terminates …", with a way of its own for each.</summary>
    public static IReadOnlyList<NoticeTerm> Find(List<ReadPage> pages)
    {
        if (pages.Select(Either).FirstOrDefault(static t => t is not null) is { } either)
            return [either];
        return [.. new[] { pages.Select(Agency).FirstOrDefault(static t => t is not null), pages.Select(Ice).FirstOrDefault(static t => t is not null) }.OfType<NoticeTerm>()];
    }

    public static Evidence? Duration(List<ReadPage> pages)
    {
        foreach (var page in pages)
        {
            if (page.Find("This MOA becomes effective upon signature of both parties") is { } start && page.Find("will remain in effect", start.Start) is { } remain)
                return page.Quote(start.Start, page.SentenceEnd(remain.End));
        }

        return null;
    }

    private static NoticeTerm? Either(ReadPage page)
    {
        if (page.Find("day written notice to the other party") is not { } at || Period(page, at.Start) is not { } days
            || page.FindLast("until either party upon", Math.Max(0, at.Start - 60), at.Start) is null)
            return null;
        var start = page.Find("This MOA becomes effective upon signature", 0) is { } opening && opening.Start < at.Start ? opening.Start : page.SentenceStart(at.Start);

        // The clause goes on with how the notice is given and with its exception, where the page holds them.
        var most = Math.Min(page.Words.Length, start + 1000);
        var end = page.FindLast("public safety dictate otherwise", at.End, most)?.End ?? page.FindLast("unless exigent circumstances", at.End, most)?.End;
        return new NoticeTerm(AgreementParty.Either, days, InWriting: true, page.Quote(start, end is { } last ? WithStop(page, last) : page.SentenceEnd(at.End)));
    }

    private static NoticeTerm? Agency(ReadPage page)
    {
        if (page.Find("shall be provided in writing to", 0) is not { } at || page.FindLast("Termination by the", Math.Max(0, at.Start - 90), at.Start) is not { } start)
            return null;
        var end = page.SentenceEnd(at.End);
        var period = Days().Match(page.Words[start.Start..end]);
        return new NoticeTerm(AgreementParty.Agency, period.Success ? Number(period) ?? 0 : 0, InWriting: true, page.Quote(start.Start, end));
    }

    private static NoticeTerm? Ice(ReadPage page)
    {
        if (page.Find("day notice in advance of the partnership being terminated") is not { } at || Period(page, at.Start) is not { } days)
            return null;
        return new NoticeTerm(AgreementParty.Ice, days, InWriting: false, page.Quote(page.SentenceStart(at.Start), page.SentenceEnd(at.End)));
    }

    /// <summary>The number before "day"; null where it cannot be read.</summary>
    private static int? Period(ReadPage page, int before)
    {
        var match = Ending().Match(page.Words[Math.Max(0, before - PeriodLength)..before]);
        return match.Success ? Number(match) : null;
    }

    private static int? Number(Match match)
    {
        var digits = match.Groups["days"].Value.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1').Replace('S', '5');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 366 ? days : null;
    }

    private static int WithStop(ReadPage page, int end) => end < page.Words.Length && page.Words[end] is '.' or ',' ? end + 1 : end;

    [GeneratedRegex(@"(?<days>[1-9][0-9OolIS]{0,2})\s*[-–—]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?<days>[1-9][0-9OolIS]{0,2})\s*[-–—]?\s*day", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
