using HomeRule.Papers.Documents;

namespace HomeRule.Documents.Comparing;

/// <summary>A text cut into sentences and tokens, with where each term stands. Made for one comparison; immutable.</summary>
internal sealed class PaperIndex
{
    private readonly List<int>?[] _places;
    private readonly Dictionary<string, List<TextSentence>> _byConcept = new(StringComparer.Ordinal);

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public PaperIndex(Paper paper, WordingIndex wording, CancellationToken stop)
    {
        Paper = paper;
        Sentences = SentenceReader.Read([.. paper.Paragraphs.Select(static p => p.Text)], stop);
        var count = Sentences.Sum(static s => s.Tokens.Length);
        (Tokens, Terms, SentenceOf) = (new TextToken[count], new int[count], new int[count]);
        _places = new List<int>?[wording.Terms];
        var at = 0;
        for (var s = 0; s < Sentences.Count; s++)
        {
            foreach (var token in Sentences[s].Tokens)
            {
                var term = wording.Number(token.Term);
                (Tokens[at], Terms[at], SentenceOf[at]) = (token, term, s);
                if (term >= 0)
                    (_places[term] ??= []).Add(at);
                at++;
            }

            foreach (var concept in Sentences[s].All.Select(static t => t.Term).Where(Lexicon.Shared.Kinds.ContainsKey).Distinct(StringComparer.Ordinal))
            {
                if (!_byConcept.TryGetValue(concept, out var list))
                    _byConcept[concept] = list = [];
                list.Add(Sentences[s]);
            }
        }
    }

    public Paper Paper { get; }

    public List<TextSentence> Sentences { get; }

    public TextToken[] Tokens { get; }

    /// <summary>Number of each token's term; -1 for one that no wording holds.</summary>
    public int[] Terms { get; }

    public int[] SentenceOf { get; }

    public IReadOnlyList<int> Places(int term) => _places[term] is { } places ? places : [];

    /// <summary>Sentences that hold a concept, themselves or in the sentence before their list, in order.</summary>
    public IReadOnlyList<TextSentence> With(string concept) => _byConcept.TryGetValue(concept, out var list) ? list : [];

    public bool Holds(string concept) => _byConcept.ContainsKey(concept);
}
