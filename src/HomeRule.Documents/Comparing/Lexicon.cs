using System.Collections.Frozen;
using System.Text.Json;

namespace HomeRule.Documents.Comparing;

/// <summary>
/// Which words mean the same in such texts: phrases of <c>Rules/lexicon.json</c> by their first word, longest first. A phrase may hold <c>[left out]</c> and
/// <c>this/that</c>. Loaded once; immutable; thread-safe.
/// </summary>
internal sealed class Lexicon
{
    private const string Resource = "HomeRule.Documents.Comparing.Rules.lexicon.json";

    private readonly Dictionary<string, List<(string[] Words, string Concept)>> _byFirst = new(StringComparer.Ordinal);

    private Lexicon(JsonElement root)
    {
        var kinds = new Dictionary<string, ConceptKind>(StringComparer.Ordinal);
        foreach (var concept in root.GetProperty("concepts").EnumerateObject())
        {
            kinds[concept.Name] = Enum.Parse<ConceptKind>(concept.Value.GetProperty("kind").GetString()!, ignoreCase: true);
            foreach (var phrase in concept.Value.GetProperty("phrases").EnumerateArray().SelectMany(static p => Expand(p.GetString()!)))
            {
                var words = WordStems.Split(phrase);
                if (!_byFirst.TryGetValue(words[0], out var list))
                    _byFirst[words[0]] = list = [];
                list.Add((words, concept.Name));
            }
        }

        foreach (var list in _byFirst.Values)
            list.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        Kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        Stops = root.GetProperty("stop").EnumerateArray().Select(static s => s.GetString()!).ToFrozenSet(StringComparer.Ordinal);
    }

    public static Lexicon Shared { get; } = Load();

    /// <summary>Concepts by name.</summary>
    public FrozenDictionary<string, ConceptKind> Kinds { get; }

    /// <summary>Words, unstemmed, that carry no meaning of their own.</summary>
    public FrozenSet<string> Stops { get; }

    /// <summary>The longest phrase that begins here; null where none does.</summary>
    /// <param name="stems">Stems of the words of a sentence.</param>
    /// <param name="at">Where to look.</param>
    public (string Concept, int Words)? At(IReadOnlyList<string> stems, int at)
    {
        if (!_byFirst.TryGetValue(stems[at], out var phrases))
            return null;
        foreach (var (words, concept) in phrases)
        {
            if (at + words.Length > stems.Count)
                continue;
            var same = true;
            for (var i = 1; i < words.Length && same; i++)
                same = stems[at + i] == words[i];
            if (same)
                return (concept, words.Length);
        }

        return null;
    }

    private static Lexicon Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is missing from the program.");
        using var json = JsonDocument.Parse(stream);
        return new Lexicon(json.RootElement);
    }

    /// <summary>Every phrase that a written one stands for.</summary>
    private static IEnumerable<string> Expand(string written)
    {
        IEnumerable<string> phrases = [""];
        foreach (var (options, optional) in Parts(written))
        {
            IReadOnlyList<string> choices = optional ? ["", .. options] : options;
            phrases = phrases.SelectMany(p => choices.Select(c => c.Length == 0 ? p : p.Length == 0 ? c : $"{p} {c}")).ToList();
        }

        return phrases.Where(static p => p.Length > 0).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<(IReadOnlyList<string> Options, bool Optional)> Parts(string written)
    {
        for (var at = 0; at < written.Length;)
        {
            if (written[at] == ' ')
            {
                at++;
                continue;
            }

            var optional = written[at] == '[';
            var end = optional ? written.IndexOf(']', at) : written.IndexOf(' ', at);
            end = end < 0 ? written.Length : end;
            var part = optional ? written[(at + 1)..end] : written[at..end];

            // "[citizenship or]" is one choice of two words; "[a/the]" are two choices of one.
            yield return (part.Split('/'), optional);
            at = optional ? end + 1 : end;
        }
    }
}
