namespace HomeRule.Documents.Comparing;

/// <summary>What a sentence says of the act that a word names.</summary>
internal enum Polarity : byte
{
    /// <summary>It only states something.</summary>
    None,
    Require,
    Permit,

    /// <summary>It asks for it: should, is encouraged.</summary>
    Urge,
    Forbid,

    /// <summary>It lets somebody refrain, or asks somebody to: may decline, should not.</summary>
    SoftForbid,
}
