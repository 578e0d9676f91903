namespace HomeRule.Documents.Comparing;

/// <summary>Passages and wording with what they share marked. Pure; thread-safe.</summary>
internal static class PassageWriter
{
    private const int MostPassages = 3;
    private const int Longest = 900;
    private const int Context = 160;

    /// <summary>Paragraphs that hold most of the aligned weight, best first.</summary>
    public static List<MatchedPassage> Of(PaperIndex text, WordingIndex wording, Alignment alignment)
    {
        var byParagraph = alignment.Pairs.Select(p => (Token: text.Tokens[p.Text], text.Sentences[text.SentenceOf[p.Text]].Paragraph, Weight: wording.Weight(text.Terms[p.Text])))
            .GroupBy(static p => p.Paragraph).Select(static g => (g.Key, Weight: g.Sum(static p => p.Weight), Tokens: g.Select(static p => p.Token).ToList())).OrderByDescending(static g => g.Weight).ToList();
        var all = byParagraph.Sum(static g => g.Weight);
        return [.. byParagraph.Where((g, i) => i == 0 || g.Weight > all * 0.15).Take(MostPassages).OrderBy(static g => g.Key).Select(g => One(text, g.Key, g.Tokens))];
    }

    public static MatchedPassage Of(PaperIndex text, FrameHit hit) => One(text, hit.Sentence.Paragraph, hit.Marks, hit.Sentence);

    public static MatchedPassage One(PaperIndex text, int paragraph, IReadOnlyList<TextToken> marks, TextSentence? sentence = null)
    {
        var source = text.Paper.Paragraphs[paragraph];
        return new MatchedPassage { Paragraph = source.Number, Section = source.Section, Page = source.Page, Runs = Runs(source.Text, marks, sentence) };
    }

    public static IReadOnlyList<TextRun> Model(ModelUnit unit, Alignment? alignment) =>
        Runs(unit.Text, alignment is null ? [] : [.. alignment.Pairs.Select(p => unit.Tokens[p.Model])], null);

    public static IReadOnlyList<TextRun> Model(ModelUnit unit, IReadOnlyList<TextToken> marks) => Runs(unit.Text, marks, null);

    private static List<TextRun> Runs(string text, IReadOnlyList<TextToken> marks, TextSentence? sentence)
    {
        var (from, to) = Stretch(text, marks, sentence);
        var runs = new List<TextRun>();
        if (from > 0)
            runs.Add(new TextRun("… ", false));
        var at = from;
        foreach (var mark in marks.OrderBy(static m => m.Start))
        {
            var (start, end) = (Math.Max(mark.Start, at), mark.Start + mark.Length);
            if (mark.Start < at || end > to)
                continue;

            // Two marks with nothing but small words between them are one.
            if (runs.Count > 0 && runs[^1].IsShared && start - at < 14 && IsSmall(text.AsSpan(at, start - at)))
                runs[^1] = new TextRun(runs[^1].Words + text[at..end], true);
            else
            {
                if (start > at)
                    runs.Add(new TextRun(text[at..start], false));
                runs.Add(new TextRun(text[start..end], true));
            }

            at = end;
        }

        if (at < to)
            runs.Add(new TextRun(text[at..to], false));
        if (to < text.Length)
            runs.Add(new TextRun(" …", false));
        return runs;
    }

    /// <summary>The whole paragraph, or what stands around the marks of a long one.</summary>
    private static (int From, int To) Stretch(string text, IReadOnlyList<TextToken> marks, TextSentence? sentence)
    {
        if (text.Length <= Longest)
            return (0, text.Length);
        var first = marks.Count > 0 ? marks.Min(static m => m.Start) : sentence?.Start ?? 0;
        var last = marks.Count > 0 ? marks.Max(static m => m.Start + m.Length) : (sentence?.Start + sentence?.Length) ?? 0;
        if (sentence is not null)
            (first, last) = (Math.Min(first, sentence.Start), Math.Max(last, sentence.Start + sentence.Length));
        first = Math.Max(0, first - (sentence is null ? Context : 0));
        last = Math.Min(text.Length, Math.Min(last + (sentence is null ? Context : 0), first + 2 * Longest));
        while (first > 0 && text[first - 1] != ' ')
            first--;
        while (last < text.Length && text[last] != ' ')
            last++;
        return (first, last);
    }

    private static bool IsSmall(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!char.IsLetter(c) && c is not (' ' or ',' or '’' or '\'' or '"' or '“' or '”' or '-'))
                return false;
        }

        return true;
    }
}
