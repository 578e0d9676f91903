namespace HomeRule.Documents.Images;

/// <summary>Collects the steps of a path. Not thread-safe.</summary>
internal sealed class PathBuilder
{
    private readonly List<PathVerb> _verbs = [];
    private readonly List<double> _numbers = [];

    public PathBuilder Move(double x, double y) => Add(PathVerb.Move, x, y);

    public PathBuilder Line(double x, double y) => Add(PathVerb.Line, x, y);

    public PathBuilder Quadratic(double controlX, double controlY, double x, double y) => Add(PathVerb.Quadratic, controlX, controlY, x, y);

    public PathBuilder Cubic(double firstX, double firstY, double secondX, double secondY, double x, double y) => Add(PathVerb.Cubic, firstX, firstY, secondX, secondY, x, y);

    public PathBuilder Close() => Add(PathVerb.Close);

    public VectorPath Build() => new([.. _verbs], [.. _numbers]);

    private PathBuilder Add(PathVerb verb, params ReadOnlySpan<double> numbers)
    {
        _verbs.Add(verb);
        foreach (var number in numbers)
            _numbers.Add(number);
        return this;
    }
}
