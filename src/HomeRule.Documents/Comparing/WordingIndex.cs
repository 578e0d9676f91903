using System.Collections.Frozen;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.Comparing;

/// <summary>The wording of every play, cut into tokens and weighed. Built once for an edition; immutable; thread-safe.</summary>
public sealed class WordingIndex
{
    private const double TopicFactor = 1.4;
    private const double ActorFactor = 0.3;
    private const double NumberWeight = 0.2;

    /// <summary>What stands for the names that each place fills in. Words in square brackets have no weight.</summary>
    private static readonly Dictionary<string, string> Blanks = new(StringComparer.Ordinal)
    {
        [WordingPlaceholders.Government] = "[the government]", [WordingPlaceholders.Body] = "[the governing body]", [WordingPlaceholders.Staff] = "[officers, employees and agents]",
        [WordingPlaceholders.Agency] = "[the agency]", [WordingPlaceholders.Head] = "[head of the agency]", [WordingPlaceholders.Executive] = "[the chief executive]", [WordingPlaceholders.State] = "[the state]",
    };

    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, (Play Play, IReadOnlyList<ModelProvision> Provisions)> _plays;
    private readonly double[] _weights;

    /// <param name="plays">In the order of the atlas.</param>
    /// <param name="sets">Their provisions; plays without any are left out.</param>
    public WordingIndex(IReadOnlyList<Play> plays, IReadOnlyList<ProvisionSet> sets)
    {
        var byId = sets.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        var with = plays.Where(p => byId.ContainsKey(p.Id)).ToList();
        PlayIds = [.. with.Select(static p => p.Id)];
        var raw = with.ToDictionary(static p => p.Id, p => byId[p.Id].Provisions.Select(static b => (Provision: b, Wordings: Wordings(b))).ToList(), StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var unit in raw.Values.SelectMany(static l => l).SelectMany(static b => b.Wordings.Take(1)).SelectMany(static w => w.Units))
        {
            count++;
            foreach (var term in unit.Tokens.Select(static t => t.Term).Distinct(StringComparer.Ordinal))
                seen[term] = seen.GetValueOrDefault(term) + 1;
        }

        foreach (var term in raw.Values.SelectMany(static l => l).SelectMany(static b => b.Wordings).SelectMany(static w => w.Units).SelectMany(static u => u.Tokens).Select(static t => t.Term))
            _vocabulary.TryAdd(term, _vocabulary.Count);
        _weights = new double[_vocabulary.Count];
        foreach (var (term, id) in _vocabulary)
            _weights[id] = Weigh(term, seen.GetValueOrDefault(term, 1), count);
        _plays = with.ToFrozenDictionary(static p => p.Id, p => (p, (IReadOnlyList<ModelProvision>)[.. raw[p.Id].Select(b => Make(p.Id, b.Provision, b.Wordings))]), StringComparer.Ordinal);
        MustNot = sets.SelectMany(static s => s.Provisions.Select(p => (Key: $"{s.Id}/{p.Id}", p.MustNot))).ToFrozenDictionary(static p => p.Key, static p => p.MustNot, StringComparer.Ordinal);
    }

    /// <summary>Plays that can be compared with, in the order of the atlas.</summary>
    public IReadOnlyList<string> PlayIds { get; }

    /// <summary>What wording must not say, by play and provision.</summary>
    internal FrozenDictionary<string, IReadOnlyList<LocalizedText>> MustNot { get; }

    internal int Terms => _weights.Length;

    public bool Has(string play) => _plays.ContainsKey(play);

    internal (Play Play, IReadOnlyList<ModelProvision> Provisions) Of(string play) => _plays[play];

    /// <summary>Number of a term; -1 for one that no wording holds.</summary>
    internal int Number(string term) => _vocabulary.GetValueOrDefault(term, -1);

    internal double Weight(int term) => term < 0 ? 0 : _weights[term];

    private static double Weigh(string term, int seen, int units)
    {
        if (char.IsDigit(term[0]))
            return NumberWeight;
        var rarity = Math.Log(1 + (double)units / seen) / Math.Log(1 + units);
        return rarity * (Lexicon.Shared.Kinds.TryGetValue(term, out var kind) ? kind switch { ConceptKind.Topic => TopicFactor, ConceptKind.Actor => ActorFactor, _ => 1 } : 1);
    }

    private static List<(string? Variant, List<RawUnit> Units)> Wordings(Provision provision) =>
        [(null, Units(provision, provision.Text)), .. provision.Variants.Select(v => ((string?)v.Id, Units(provision, v.Text)))];

    private static List<RawUnit> Units(Provision provision, string text)
    {
        var filled = Wording.Fill(text, Blanks, id => provision.Settings.FirstOrDefault(s => s.Id == id)?.Default);
        return [.. filled.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line =>
        {
            var lettered = Wording.IsLettered(line);
            var letter = lettered ? line[1..line.IndexOf(')', StringComparison.Ordinal)] : "";
            var sentences = SentenceReader.Read([line], CancellationToken.None);
            return new RawUnit(letter, line, sentences, [.. sentences.SelectMany(static s => s.Tokens)]);
        }).Where(static u => u.Tokens.Length > 0)];
    }

    private ModelProvision Make(string play, Provision provision, List<(string? Variant, List<RawUnit> Units)> raw)
    {
        var wordings = raw.Select(w =>
        {
            var units = w.Units.Select(u => Make(provision, w.Variant, u)).ToList();
            return new ModelWording(w.Variant, units, units.Find(u => RuleBook.Shared.Keys.TryGetValue($"{play}/{provision.Id}", out var letter) && u.Letter == letter) ?? units.Find(static u => u.Tokens.Length > 5 && u.Sentences.Any(static s => !s.IsSaving && s.Tokens.Any(static t => t.Polarity != Polarity.None))) ?? units[0]);
        }).ToList();
        var kinds = Lexicon.Shared.Kinds;
        var topics = wordings.Select(static w => w.Key).SelectMany(static u => u.Tokens).Select(static t => t.Term)
            .Where(t => kinds.GetValueOrDefault(t, ConceptKind.Word) == ConceptKind.Topic).ToFrozenSet(StringComparer.Ordinal);
        return new ModelProvision(provision, wordings, [.. RuleBook.Shared.ByProvision[$"{play}/{provision.Id}"]], topics);
    }

    private ModelUnit Make(Provision provision, string? variant, RawUnit raw)
    {
        var terms = raw.Tokens.Select(t => InBrackets(raw.Text, t.Start) ? -1 : _vocabulary[t.Term]).ToArray();
        return new ModelUnit
        {
            Provision = provision, Variant = variant, Letter = raw.Letter, Text = raw.Text, Sentences = raw.Sentences, Tokens = raw.Tokens, Terms = terms,
            Weight = Math.Max(0.1, terms.Sum(Weight)), DistinctWeight = Math.Max(0.1, terms.Distinct().Sum(Weight)),
        };
    }

    private static bool InBrackets(string text, int at) => text.LastIndexOf('[', at) is var open and >= 0 && text.IndexOf(']', open) > at;

    private sealed record RawUnit(string Letter, string Text, List<TextSentence> Sentences, TextToken[] Tokens);
}
