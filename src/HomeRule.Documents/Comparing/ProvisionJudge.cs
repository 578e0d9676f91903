using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>Decides for one provision: by aligned words where the text uses the model's, by frames where it uses its own. One for each comparison; not thread-safe.</summary>
internal sealed class ProvisionJudge(PaperIndex text, WordingIndex wording)
{
    private const double Verbatim = 0.72;
    private const double Close = 0.5;
    private const double Likely = 0.4;
    private const int LeastPairs = 6;
    private const int MostHits = 300;
    private const double PartFound = 0.5;

    private readonly Aligner _aligner = new(wording, text);

    public ProvisionMatch Judge(ModelProvision model)
    {
        var (best, parts) = BestWording(model);
        var hits = Hits(model);
        var strength = best?.Aligned ?? 0;
        if (strength >= Verbatim)
            return FromWords(model, best!, parts, hits, strength >= 0.82 ? Sureness.High : Sureness.Medium, strength >= 0.82 ? DifferenceWords.NearlySame : DifferenceWords.MostSame);
        if (hits.Count > 0)
            return FromFrames(model, best, parts, hits);
        if (strength >= Close && HasTopic(model, best!))
            return FromWords(model, best!, parts, hits, Sureness.Medium, DifferenceWords.MostSame);
        if (best is { Pairs.Count: >= LeastPairs } && Math.Max(strength, best.Shared * 0.8) >= Likely && HasTopic(model, best))
            return FromWords(model, best, parts, hits, Sureness.Low, DifferenceWords.SharedWords);
        if (parts.Values.Where(p => p.Aligned >= Verbatim && HasTopic(model, p)).MaxBy(static p => p.Aligned) is { } part)
            return FromWords(model, part, parts, hits, Sureness.Medium, DifferenceWords.PartsOnly) with { Outcome = MatchOutcome.WeakerOrDifferent, Differences = [DifferenceWords.PartsOnly] };
        return Nothing(model, best);
    }

    /// <summary>The wording whose ruling paragraph comes closest, with every paragraph of it that was found.</summary>
    private (Alignment? Key, Dictionary<string, Alignment> Parts) BestWording(ModelProvision model)
    {
        Alignment? best = null;
        ModelWording? chosen = null;
        foreach (var one in model.Wordings)
        {
            if (_aligner.Find(one.Key) is { } found && (best is null || found.Aligned > best.Aligned + 0.02))
                (best, chosen) = (found, one);
        }

        var parts = new Dictionary<string, Alignment>(StringComparer.Ordinal);
        foreach (var unit in (chosen ?? model.Wordings[0]).Units.Where(u => u != best?.Unit))
        {
            var found = _aligner.Find(unit);
            if (found is not { Aligned: >= PartFound } && best is { Aligned: >= PartFound, Pairs.Count: > 0 })
                found = _aligner.Near(unit, best.Pairs[best.Pairs.Count / 2].Text);
            if (found is { Aligned: >= PartFound })
                parts[unit.Letter] = found;
        }

        return (best, parts);
    }

    private List<FrameHit> Hits(ModelProvision model)
    {
        var hits = new List<FrameHit>();
        foreach (var frame in model.Frames)
        {
            var group = frame.With.MinBy(g => g.Sum(c => text.With(c).Count))!;
            var most = hits.Count + MostHits;
            foreach (var sentence in group.SelectMany(text.With).Distinct())
            {
                if (FrameReader.Read(frame, sentence) is { } hit)
                    hits.Add(hit);
                if (hits.Count == most)
                    break;
            }
        }

        return hits;
    }

    private ProvisionMatch FromWords(ModelProvision model, Alignment best, Dictionary<string, Alignment> parts, List<FrameHit> hits, Sureness sureness, LocalizedText reason)
    {
        var sentences = best.Pairs.Select(p => text.SentenceOf[p.Text]).Distinct().Select(s => text.Sentences[s]).ToList();
        var found = Compared(model, best.Unit, sentences, sureness == Sureness.Low);
        var (outcome, differences) = (sureness == Sureness.Low ? MatchOutcome.WeakerOrDifferent : found.Outcome, found.Differences);
        switch (Said(best, out var said))
        {
            case FrameVerdict.Opposite when sureness > Sureness.Low:
                (outcome, sureness) = (MatchOutcome.Contrary, sureness == Sureness.High ? Sureness.High : Sureness.Medium);
                differences.Insert(0, DifferenceWords.Opposite);
                break;
            case FrameVerdict.Weaker:
                outcome = outcome == MatchOutcome.Found ? MatchOutcome.WeakerOrDifferent : outcome;
                differences.Insert(0, DifferenceWords.Softer(said));
                break;
        }

        if (outcome == MatchOutcome.Found && hits.Find(h => h.Verdict == FrameVerdict.Opposite && !sentences.Contains(h.Sentence)) is { } other && sureness < Sureness.High)
        {
            outcome = MatchOutcome.WeakerOrDifferent;
            differences.Insert(0, DifferenceWords.Both);
            return Match(model, outcome, sureness, reason, best, [.. PassageWriter.Of(text, wording, best), PassageWriter.Of(text, other)], differences, parts);
        }

        return Match(model, outcome, sureness, reason, best, PassageWriter.Of(text, wording, best), differences, parts);
    }

    private ProvisionMatch FromFrames(ModelProvision model, Alignment? best, Dictionary<string, Alignment> parts, List<FrameHit> hits)
    {
        var ordered = hits.OrderBy(static h => h.Verdict).ThenByDescending(h => best is null ? 0 : best.Pairs.Count(p => text.Sentences[text.SentenceOf[p.Text]] == h.Sentence)).DistinctBy(static h => h.Sentence).ToList();
        var (first, last) = (ordered[0], ordered[^1]);
        var sentences = ordered.Where(h => h.Verdict == first.Verdict).Select(static h => h.Sentence).Take(3).ToList();
        var same = best is { Aligned: > 0.3 } && best.Pairs.Any(p => sentences.Contains(text.Sentences[text.SentenceOf[p.Text]]));
        var unit = same ? best!.Unit : model.Wordings[0].Key;
        var (outcome, differences) = Compared(model, unit, sentences, isLoose: true);
        var sureness = Sureness.Medium;
        if (first.Verdict == FrameVerdict.Opposite)
        {
            outcome = MatchOutcome.Contrary;
            differences.Insert(0, DifferenceWords.Opposite);
        }
        else if (last.Verdict == FrameVerdict.Opposite)
        {
            (outcome, sureness) = (MatchOutcome.WeakerOrDifferent, Sureness.Low);
            differences.Insert(0, DifferenceWords.Both);
            ordered = [first, last];
        }
        else if (first.Verdict == FrameVerdict.Weaker)
        {
            outcome = MatchOutcome.WeakerOrDifferent;
            differences.Insert(0, first.Missing ? DifferenceWords.NoExceptionNeeded : DifferenceWords.Softer(first.Said));
        }

        var shared = Shared(unit, ordered);
        var passages = ordered.Take(3).Select(h => PassageWriter.One(text, h.Sentence.Paragraph, [.. h.Marks.Union(h.Sentence.Tokens.Where(t => shared.Contains(t.Term)))], h.Sentence)).DistinctBy(static p => p.Paragraph).ToList();
        return Match(model, outcome, sureness, first.Verdict != FrameVerdict.Same ? DifferenceWords.ByRuleAbout : same ? DifferenceWords.ByRuleAndWords : DifferenceWords.ByRule, same ? best : null, passages, differences, parts) with { Model = PassageWriter.Model(unit, [.. unit.Tokens.Where(t => shared.Contains(t.Term))]) };
    }

    /// <summary>Things and acts that the paragraph and the sentences both name.</summary>
    private static HashSet<string> Shared(ModelUnit unit, IEnumerable<FrameHit> hits)
    {
        var kinds = Lexicon.Shared.Kinds;
        var there = hits.SelectMany(static h => h.Sentence.All).Select(static t => t.Term).Where(t => kinds.GetValueOrDefault(t, ConceptKind.Word) is ConceptKind.Topic or ConceptKind.Act).ToHashSet(StringComparer.Ordinal);
        there.IntersectWith(unit.Tokens.Select(static t => t.Term));
        return there;
    }

    private (MatchOutcome Outcome, List<LocalizedText> Differences) Compared(ModelProvision model, ModelUnit unit, List<TextSentence> sentences, bool isLoose)
    {
        var differences = Differences.Exceptions(text, model, unit, sentences).Distinct().ToList();
        if (Differences.BindsFewer(model, unit, sentences))
            differences.Add(DifferenceWords.PoliceOnly);
        var outcome = differences.Count > 0 ? MatchOutcome.WeakerOrDifferent : MatchOutcome.Found;
        if (isLoose && model.Frames.Count == 0)
            return (outcome, differences);
        foreach (var (words, isChoice) in Differences.Amounts(text, model, unit, sentences).Take(3))
        {
            differences.Add(words);
            if (!isChoice && !isLoose)
                outcome = MatchOutcome.WeakerOrDifferent;
        }

        return (outcome, differences);
    }

    /// <summary>Whether the aligned words are said in the same way on both sides, by their weight.</summary>
    private FrameVerdict Said(Alignment best, out Polarity said)
    {
        var (all, opposite, softer) = (0.0, 0.0, new Dictionary<Polarity, double>());
        foreach (var (m, t) in best.Pairs)
        {
            var (here, there) = (best.Unit.Tokens[m], text.Tokens[t]);
            if (here.InException || there.InException || here.Polarity == Polarity.None)
                continue;
            var weight = wording.Weight(best.Unit.Terms[m]);
            all += weight;
            if (here.Polarity == there.Polarity)
                continue;
            var forbids = here.Polarity is Polarity.Forbid or Polarity.SoftForbid;
            var forbidsThere = there.Polarity is Polarity.Forbid or Polarity.SoftForbid;
            if (there.Polarity != Polarity.None && forbids != forbidsThere)
                opposite += weight;
            else if (there.Polarity is Polarity.Permit or Polarity.Urge or Polarity.SoftForbid && here.Polarity is Polarity.Require or Polarity.Forbid)
                softer[there.Polarity] = softer.GetValueOrDefault(there.Polarity) + weight;
        }

        said = softer.Count == 0 ? Polarity.None : softer.MaxBy(static s => s.Value).Key;
        return all <= 0 ? FrameVerdict.Same : opposite > 0.5 * all ? FrameVerdict.Opposite : softer.Values.Sum() > 0.5 * all ? FrameVerdict.Weaker : FrameVerdict.Same;
    }

    private bool HasTopic(ModelProvision model, Alignment found) =>
        model.Topics.Count == 0 || found.Pairs.Select(p => text.Tokens[p.Text].Term).Where(model.Topics.Contains).Distinct().Count() >= Math.Min(2, model.Topics.Count);

    private ProvisionMatch Nothing(ModelProvision model, Alignment? near)
    {
        var close = near is not null || model.Topics.Any(text.Holds);
        return Match(model, MatchOutcome.NotFound, close ? Sureness.Low : Sureness.Medium, close ? DifferenceWords.SilentNear : DifferenceWords.Silent, null, [], [], []);
    }

    private static ProvisionMatch Match(ModelProvision model, MatchOutcome outcome, Sureness sureness, LocalizedText reason, Alignment? best, IReadOnlyList<MatchedPassage> passages, List<LocalizedText> differences, Dictionary<string, Alignment> parts)
    {
        var chosen = model.Wordings.FirstOrDefault(w => best is not null && w.Units.Contains(best.Unit)) ?? model.Wordings[0];
        var unit = best?.Unit ?? chosen.Key;
        return new ProvisionMatch
        {
            Provision = model.Provision, Outcome = outcome, Sureness = sureness, Reason = reason, Variant = chosen.Variant, Model = PassageWriter.Model(unit, best), Passages = passages, Differences = differences,
            PartsNotFound = outcome == MatchOutcome.NotFound ? [] : [.. chosen.Units.Where(u => u != unit && u.Letter.Length > 0 && !parts.ContainsKey(u.Letter)).Select(static u => u.Letter)],
        };
    }
}
