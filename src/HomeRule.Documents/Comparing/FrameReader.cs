namespace HomeRule.Documents.Comparing;

/// <summary>Holds sentences against frames. Pure; thread-safe.</summary>
internal static class FrameReader
{
    private const string Refuse = "refuse";
    private const int Reach = 45;

    /// <summary>Null when the sentence is about something else or says nothing of the act.</summary>
    public static FrameHit? Read(Frame frame, TextSentence sentence)
    {
        if (sentence.IsSaving || sentence.IsDefinition)
            return null;
        if (frame.Cues.Count > 0 && !frame.Cues.Any(c => sentence.Words.Contains(c) || sentence.Lead?.Words.Contains(c) == true))
            return null;
        var all = sentence.All.ToArray();
        var own = all.Length - sentence.Tokens.Length;
        if (frame.Not.Count > 0 && all.Any(t => frame.Not.Contains(t.Term)))
            return null;
        var marks = new List<int>();
        foreach (var group in frame.With)
        {
            var at = Array.FindLastIndex(all, t => !t.InException && group.Contains(t.Term));
            if (at < 0)
                return null;
            marks.Add(at);
        }

        (int At, FrameVerdict Verdict)? best = null;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].InException || !(frame.Acts.Contains(all[i].Term) || all[i].Term == Refuse) || marks.TrueForAll(m => Math.Abs(m - i) > Reach) || marks.Contains(i) && frame.With.Count > 1 && frame.Acts[0] != all[i].Term)
                continue;
            if (Verdict(frame, all[i].Polarity) is { } verdict && !(verdict == FrameVerdict.Opposite && all[i].BeforeVerb) && (best is null || verdict < best.Value.Verdict))
                best = (i, verdict);
        }

        if (best is not { } found || (found.Verdict == FrameVerdict.Opposite && (frame.OneWay || Allowed(frame, sentence, all))))
            return null;
        marks.Add(found.At);
        var missing = frame.NeedsException.Count > 0 && !all.Any(t => t.InException && frame.NeedsException.Contains(t.Term));
        return new FrameHit(missing && found.Verdict == FrameVerdict.Same ? FrameVerdict.Weaker : found.Verdict, sentence, [.. marks.Where(m => m >= own).Distinct().Order().Select(m => all[m])], all[found.At].Polarity, missing);
    }

    private static FrameVerdict? Verdict(Frame frame, Polarity said) => (frame.Forbids, said) switch
    {
        (_, Polarity.None) => null,
        (true, Polarity.Forbid) or (false, Polarity.Require) => FrameVerdict.Same,
        (true, Polarity.SoftForbid) or (false, Polarity.Permit or Polarity.Urge) => FrameVerdict.Weaker,
        _ => FrameVerdict.Opposite,
    };

    /// <summary>To act on a judge's paper is not the opposite of a rule that excepts it.</summary>
    private static bool Allowed(Frame frame, TextSentence sentence, TextToken[] all) =>
        frame.Unless && !sentence.IsRegardless && all.Any(static t => t.Term is "judicial_warrant" or "court_order" or "judicial_subpoena") && !all.Any(static t => t.Term == "administrative_warrant" && !t.InException);
}
