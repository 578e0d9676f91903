namespace HomeRule.Geo.Reading;

/// <summary>Where each finished draft goes: checked, counted, and handed over or refused.</summary>
internal sealed class FeatureSink(Action<BoundaryFeature> onFeature, FeatureReadOptions options)
{
    private readonly PolygonMaker _maker = new(options);

    internal ReadingTally Tally { get; } = new();

    internal FeatureDraft Draft { get; } = new();

    internal FeatureReadOptions Options => options;

    internal void Begin() => Draft.Begin(Tally.Begin());

    internal void End()
    {
        var polygons = Draft.Fault is null ? _maker.Make(Draft, Tally) : null;
        if (polygons is null)
        {
            Tally.Refuse(Draft.ToFault());
            return;
        }

        Tally.Add(polygons);
        onFeature(new BoundaryFeature { Number = Draft.Number, Id = Draft.Id, Properties = Draft.Properties, Polygons = polygons });
    }
}
