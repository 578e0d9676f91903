namespace HomeRule.Civics.Elections;

/// <summary>What must be done by the close.</summary>
public enum FilingReceipt
{
    /// <summary>The rule does not say, or nobody has looked.</summary>
    Unknown,
    Received,

    /// <summary>A postmark of the day counts.</summary>
    Postmarked,
}
