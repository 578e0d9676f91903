namespace HomeRule.Documents.Images;

/// <summary>Rings of lines and curves in the units of a picture, x to the right and y down. Immutable; thread-safe.</summary>
public sealed class VectorPath
{
    // How far the control points of a quarter circle lie from its ends, in radii.
    private const double Quarter = 0.5522847498;

    private readonly PathVerb[] _verbs;
    private readonly double[] _numbers;
    private IReadOnlyList<IReadOnlyList<(double X, double Y)>>? _rings;

    internal VectorPath(PathVerb[] verbs, double[] numbers) => (_verbs, _numbers) = (verbs, numbers);

    public static VectorPath Empty { get; } = new([], []);

    public bool IsEmpty => _verbs.Length == 0;

    internal ReadOnlySpan<PathVerb> Verbs => _verbs;

    /// <summary>x and y of every point in the order of the steps.</summary>
    internal ReadOnlySpan<double> Numbers => _numbers;

    /// <summary>Reads the value of a <c>d</c> attribute: M, L, H, V, Q, C and Z, absolute or relative. Other commands end the reading.</summary>
    public static VectorPath Parse(string data) => PathReader.Read(data);

    public static VectorPath Rectangle(double x, double y, double width, double height) =>
        new PathBuilder().Move(x, y).Line(x + width, y).Line(x + width, y + height).Line(x, y + height).Close().Build();

    /// <summary>A rectangle whose corners are quarter circles.</summary>
    public static VectorPath Rounded(double x, double y, double width, double height, double radius)
    {
        var (right, bottom, bend) = (x + width, y + height, radius * (1 - Quarter));
        return new PathBuilder().Move(x + radius, y).Line(right - radius, y).Cubic(right - bend, y, right, y + bend, right, y + radius)
            .Line(right, bottom - radius).Cubic(right, bottom - bend, right - bend, bottom, right - radius, bottom)
            .Line(x + radius, bottom).Cubic(x + bend, bottom, x, bottom - bend, x, bottom - radius)
            .Line(x, y + radius).Cubic(x, y + bend, x + bend, y, x + radius, y).Close().Build();
    }

    public static VectorPath Circle(double x, double y, double radius) => Arc(x, y, radius, 0, 4, pie: false);

    /// <summary>Quarters of a circle, clockwise from the top, with the middle.</summary>
    public static VectorPath Pie(double x, double y, double radius, int first, int quarters) => Arc(x, y, radius, first, quarters, pie: true);

    public static VectorPath Segment(double x0, double y0, double x1, double y1) => new PathBuilder().Move(x0, y0).Line(x1, y1).Build();

    /// <summary>The corners of every ring, curves as chords; the last corner of a ring is joined to its first.</summary>
    public IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings() => _rings ??= [.. PathEdges.Rings(this).Select(static r => r.Ring)];

    /// <summary>The same path moved and scaled: first scaled about the origin, then moved.</summary>
    public VectorPath Place(double scaleX, double scaleY, double dx, double dy)
    {
        var numbers = new double[_numbers.Length];
        for (var i = 0; i < numbers.Length; i += 2)
            (numbers[i], numbers[i + 1]) = ((_numbers[i] * scaleX) + dx, (_numbers[i + 1] * scaleY) + dy);
        return new VectorPath(_verbs, numbers);
    }

    /// <summary>All paths as one.</summary>
    public static VectorPath Join(IEnumerable<VectorPath> paths)
    {
        var all = paths.ToList();
        return new VectorPath([.. all.SelectMany(static p => p._verbs)], [.. all.SelectMany(static p => p._numbers)]);
    }

    private static VectorPath Arc(double x, double y, double radius, int first, int quarters, bool pie)
    {
        var builder = new PathBuilder();
        var (fromX, fromY) = Turn(first);
        if (pie)
            builder.Move(x, y).Line(x + (fromX * radius), y + (fromY * radius));
        else
            builder.Move(x + (fromX * radius), y + (fromY * radius));
        for (var i = 0; i < quarters; i++)
        {
            var (aX, aY) = Turn(first + i);
            var (bX, bY) = Turn(first + i + 1);
            builder.Cubic(
                x + ((aX + (bX * Quarter)) * radius), y + ((aY + (bY * Quarter)) * radius),
                x + ((bX + (aX * Quarter)) * radius), y + ((bY + (aY * Quarter)) * radius),
                x + (bX * radius), y + (bY * radius));
        }

        return builder.Close().Build();
    }

    /// <summary>Top, right, bottom, left.</summary>
    private static (int X, int Y) Turn(int quarter) => (quarter & 3) switch
    {
        0 => (0, -1),
        1 => (1, 0),
        2 => (0, 1),
        _ => (-1, 0),
    };
}
