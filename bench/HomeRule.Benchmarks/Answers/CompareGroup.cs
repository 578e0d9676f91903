using System.Text;
using HomeRule.Benchmarks.Figures;
using HomeRule.Documents.Comparing;
using HomeRule.Papers.Documents;

namespace HomeRule.Benchmarks.Answers;

/// <summary>Texts beside the wording of every play. They are made of the wording itself, half of its paragraphs with their words out of order, so that there is much to find.</summary>
internal static class CompareGroup
{
    private const int HundredPages = 300_000;

    public static Group Run(Bench bench)
    {
        var content = bench.Snapshot.Content;
        WordingIndex? wording = null;
        var build = Timing.Once(() => wording = new WordingIndex(content.Plays, content.Provisions));
        var comparer = new TextComparer(wording!);
        var paragraphs = content.Provisions.SelectMany(static s => s.Provisions).SelectMany(static p => p.Text.Replace("{", "").Replace("}", "").Split('\n')).ToList();
        var pages = Read(paragraphs, HundredPages);
        var most = Read(paragraphs, PaperLimits.MostLetters - 5_000);
        var everything = new ComparisonRequest { Plays = wording!.PlayIds };
        var one = new ComparisonRequest { Plays = ["detainer-decline"] };
        for (var i = 0; i < 12; i++)
            comparer.Compare(pages, everything, CancellationToken.None);
        return new Group("compare", $"A text beside the wording of {wording.PlayIds.Count} plays",
        [
            new("index of the wording, once for an edition", build, "ms"),
            new("100 pages, every play", Best(10, () => comparer.Compare(pages, everything, CancellationToken.None)), "ms") { Note = $"{pages.Letters:N0} characters" },
            new("100 pages, one play", Best(10, () => comparer.Compare(pages, one, CancellationToken.None)), "ms"),
            new("largest text, every play", Best(4, () => comparer.Compare(most, everything, CancellationToken.None)), "ms") { Note = $"{most.Letters:N0} characters", Target = Target.AtMost(2_000) },
            new("largest text read from bytes", Best(4, () => Read(paragraphs, PaperLimits.MostLetters - 5_000)), "ms"),
        ]);
    }

    private static double Best(int rounds, Action run) => Enumerable.Range(0, rounds).Min(_ => Timing.Once(run));

    private static Paper Read(List<string> paragraphs, int letters)
    {
        var random = new Random(4);
        var text = new StringBuilder(letters + 4_000);
        while (text.Length < letters)
        {
            var paragraph = paragraphs[random.Next(paragraphs.Count)];
            var words = paragraph.Split(' ');
            if (random.Next(2) == 0)
                random.Shuffle(words);
            text.AppendJoin(' ', words).Append("\n\n");
        }

        return PaperReader.ReadTyped(text.ToString(0, letters), CancellationToken.None).Value;
    }
}
