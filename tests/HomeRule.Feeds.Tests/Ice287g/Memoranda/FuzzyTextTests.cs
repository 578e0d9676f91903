using HomeRule.Feeds.Ice287g.Memoranda;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

public sealed class FuzzyTextTests
{
    [Theory]
    [InlineData("x tennination of T m s MOA", "termination of this MOA", "tennination of T m s MOA")]
    [InlineData("the oflCE Fonn 70-006 issued", "ICE Form 70-006", "lCE Fonn 70-006")]
    [InlineData("shal l be re lied upon", "shall be relied upon", "shal l be re lied upon")]
    public void Phrase_ReadFromAnImage_IsFound(string text, string phrase, string found)
    {
        var at = new FuzzyText(text).Find(phrase, errors: 3).ShouldNotBeNull();

        text[at.Start..at.End].ShouldBe(found);
    }

    [Fact]
    public void Phrase_ThatIsNotThere_IsNotFound()
    {
        new FuzzyText("the quick brown fox").Find("jumps over the lazy dog").ShouldBeNull();
        new FuzzyText("").Find("a").ShouldBeNull();
        Should.Throw<ArgumentException>(() => new FuzzyText("a").Find(new string('a', 65)));
    }

    [Fact]
    public void Find_OnRandomTexts_IsAsGoodAsTheTableOfDistances()
    {
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = Letters(random, random.Next(0, 40));
            var phrase = Letters(random, random.Next(1, 12));
            const double errors = 3;
            var most = (int)(phrase.Length * errors / 10);

            var at = new FuzzyText(text).Find(phrase, errors: errors);

            var best = Best(phrase, text);
            (at is not null).ShouldBe(best <= most, $"{phrase} in {text}");
            if (at is { } span)
                Distance(phrase, text[span.Start..span.End]).ShouldBe(best, $"{phrase} in {text}");
        }
    }

    [Fact]
    public void FindLast_GivesTheLastBeforeAnIndex()
    {
        var text = new FuzzyText("one two one two one");

        text.FindLast("one", 0, 17)!.Value.Start.ShouldBe(8);
        text.FindLast("one", 0, 2).ShouldBeNull();
    }

    private static string Letters(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(3)))]);

    private static int Best(string phrase, string text)
    {
        var best = phrase.Length;
        for (var from = 0; from < text.Length; from++)
        {
            for (var to = from; to <= text.Length; to++)
                best = Math.Min(best, Distance(phrase, text[from..to]));
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
