using HomeRule.Documents.Images;

namespace HomeRule.Site.Cards;

/// <summary>Collects the shapes of a picture, with text of our fonts. Not thread-safe.</summary>
internal sealed class Sketch(TypeCase letters)
{
    private readonly List<PictureShape> _shapes = [];

    public IReadOnlyList<PictureShape> Shapes => _shapes;

    public TypeCase Letters { get; } = letters;

    public void Add(PictureShape shape) => _shapes.Add(shape);

    public void Add(IEnumerable<PictureShape> shapes) => _shapes.AddRange(shapes);

    /// <summary>A line of text from <paramref name="x"/>, on the line of writing <paramref name="y"/>.</summary>
    /// <returns>Where the text ends.</returns>
    public double Text(Typeface face, string text, double size, double x, double y, Ink ink)
    {
        _shapes.Add(new PictureShape(face.Write(text, size, x, y)) { Fill = ink });
        return x + face.Width(text, size);
    }

    /// <summary>Lines of text below each other.</summary>
    /// <returns>The line of writing after the last.</returns>
    public double Lines(Typeface face, IEnumerable<string> lines, double size, double leading, double x, double y, Ink ink)
    {
        foreach (var line in lines)
        {
            Text(face, line, size, x, y, ink);
            y += leading;
        }

        return y;
    }

    /// <summary>The mark of the product and its name.</summary>
    /// <param name="y">Line of writing.</param>
    public double Brand(double x, double y, double size)
    {
        var unit = size * 1.35 / 32;
        var (left, top) = (x, y - (size * 1.02));
        Add(new PictureShape(VectorPath.Rounded(left + (2.5 * unit), top + (2.5 * unit), 27 * unit, 27 * unit, 5 * unit)) { Line = CardInks.Link, LineWidth = 3 * unit });
        Add(new PictureShape(VectorPath.Circle(left + (16 * unit), top + (16 * unit), 8 * unit)) { Line = CardInks.Link, LineWidth = 2.6 * unit });
        Add(new PictureShape(VectorPath.Circle(left + (16 * unit), top + (16 * unit), 3.4 * unit)) { Fill = CardInks.Link });
        return Text(Letters.Title, "HomeRule", size, x + (size * 1.35) + (size * .42), y, CardInks.Text);
    }
}
