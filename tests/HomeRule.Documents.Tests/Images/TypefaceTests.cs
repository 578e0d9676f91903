using HomeRule.Documents.Images;
using HomeRule.Documents.Tests.Testing;

namespace HomeRule.Documents.Tests.Images;

public sealed class TypefaceTests
{
    private const string Long = "Louisville/Jefferson County metro government (balance)";

    [Theory]
    [InlineData("Doña Ana County")]
    [InlineData("Prince George's County")]
    [InlineData("¿Quién decide aquí? § 7 – “Sí”…")]
    [InlineData("Kauaʻi")]
    public void Letters_OfNamesHere_AreAllThere(string text)
    {
        foreach (var face in new[] { BuiltLetters.All.Plain, BuiltLetters.All.Bold, BuiltLetters.All.Title })
        {
            var drawn = text.Where(static c => !char.IsWhiteSpace(c)).Select(c => face.Write(c.ToString(), 100, 0, 0)).ToList();
            drawn.ShouldAllBe(static p => !p.IsEmpty);
            drawn.ShouldNotContain(p => p.Rings().Count == 2 && p.Rings()[0].Count == 4 && p.Rings()[0][0].X == 8, "the box of a missing letter");
        }
    }

    [Fact]
    public void Letters_Missing_BecomeABoxOrTheirBase()
    {
        var face = BuiltLetters.All.Title;

        face.Write("漢", 100, 0, 0).Rings().Count.ShouldBe(2);
        face.Width("ạ", 100).ShouldBe(face.Width("a", 100));
        face.Write("\u202E\u200B\u0001\u0301", 100, 0, 0).IsEmpty.ShouldBeTrue();
        face.Width("\uD83C\uDFF3", 10).ShouldBeGreaterThan(0);
        face.Width("'", 10).ShouldBe(face.Width("’", 10));
    }

    [Fact]
    public void Pairs_AreKerned() => BuiltLetters.All.Plain.Width("AV", 100).ShouldBeLessThan(BuiltLetters.All.Plain.Width("A", 100) + BuiltLetters.All.Plain.Width("V", 100) - 5);

    [Fact]
    public void Lines_OfALongName_BreakAtTheSlash()
    {
        var (size, lines) = TextLines.Fit(BuiltLetters.All.Title, Long, 640, (72, 1), (60, 2), (50, 2), (42, 3));

        size.ShouldBe(42);
        lines[0].ShouldBe("Louisville/Jefferson County");
        lines.Count.ShouldBeLessThanOrEqualTo(3);
        lines.ShouldAllBe(l => BuiltLetters.All.Title.Width(l, size) <= 640);
        string.Join(' ', lines).ShouldBe(Long);
    }

    [Theory]
    [InlineData(80, 1)]
    [InlineData(80, 3)]
    [InlineData(9, 5)]
    public void Lines_Never_AreWiderOrMoreThanAsked(double width, int most)
    {
        var face = BuiltLetters.All.Plain;
        foreach (var text in new[] { Long, new string('W', 300), "a", "", "🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈", "x " + new string('i', 90) })
        {
            var lines = TextLines.Break(face, text, 10, width, most);
            lines.Count.ShouldBeLessThanOrEqualTo(most);
            lines.Where(l => l.EnumerateRunes().Count() > 2).ShouldAllBe(l => face.Width(l, 10) <= width + .01);
        }
    }
}
