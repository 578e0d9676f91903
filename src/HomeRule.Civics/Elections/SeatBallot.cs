namespace HomeRule.Civics.Elections;

/// <summary>Whether parties stand on the ballot for an office.</summary>
public enum SeatBallot
{
    Unknown,
    Partisan,
    Nonpartisan,

    /// <summary>It differs from place to place.</summary>
    Mixed,
}
