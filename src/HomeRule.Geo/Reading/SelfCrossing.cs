namespace HomeRule.Geo.Reading;

/// <summary>What becomes of a feature with a ring that properly crosses itself or another ring of its polygon: two lines meet where neither has a corner.</summary>
public enum SelfCrossing
{
    /// <summary>The feature is refused, and the sentence names the place of the crossing.</summary>
    Refuse,

    /// <summary>The feature is kept as the even-odd rule reads it, and the crossing is listed in <see cref="FeatureReading.Notes"/>.</summary>
    Keep,
}
