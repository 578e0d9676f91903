using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>Counts what is read; becomes a <see cref="FeatureReading"/>. One thread at a time.</summary>
internal sealed class ReadingTally
{
    internal const int MaxRefused = 10_000;
    private const int MaxNotes = 10_000;

    private readonly List<FeatureFault> _refused = [];
    private readonly List<string> _notes = [];
    private long _moreNotes;

    internal long Features { get; private set; }

    internal long RepeatedPoints { get; set; }

    internal long WrongWinding { get; set; }

    internal long SelfTouching { get; set; }

    internal long EmptyRings { get; set; }

    private long Polygons { get; set; }

    private long Rings { get; set; }

    private long Vertices { get; set; }

    /// <summary>Number of the feature that begins.</summary>
    internal long Begin() => ++Features;

    internal void Add(IReadOnlyList<BoundaryPolygon> polygons)
    {
        Polygons += polygons.Count;
        foreach (var polygon in polygons)
        {
            Rings += 1 + polygon.Holes.Count;
            Vertices += polygon.Outer.Points.Length - 1;
            foreach (var hole in polygon.Holes)
                Vertices += hole.Points.Length - 1;
        }
    }

    internal void Refuse(FeatureFault fault)
    {
        if (_refused.Count == MaxRefused)
            throw new FeatureFileFault("file.refused", $"More than {MaxRefused} features are refused; the first: {_refused[0].Message}");
        _refused.Add(fault);
    }

    internal void Note(string sentence)
    {
        if (_notes.Count < MaxNotes)
            _notes.Add(sentence);
        else
            _moreNotes++;
    }

    internal FeatureReading ToReading() => new()
    {
        Features = Features,
        Refused = _refused,
        Polygons = Polygons,
        Rings = Rings,
        Vertices = Vertices,
        RepeatedPoints = RepeatedPoints,
        WrongWinding = WrongWinding,
        SelfTouching = SelfTouching,
        EmptyRings = EmptyRings,
        Notes = _moreNotes == 0 ? _notes : [.. _notes, $"{_moreNotes} more notes are left out."],
    };
}
