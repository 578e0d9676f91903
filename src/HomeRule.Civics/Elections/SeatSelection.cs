namespace HomeRule.Civics.Elections;

/// <summary>How somebody comes to hold an office.</summary>
public enum SeatSelection
{
    Unknown,
    Elected,
    Appointed,

    /// <summary>Some are elected and some appointed, or it differs from place to place.</summary>
    Mixed,

    /// <summary>There is no such office.</summary>
    None,
}
