using HomeRule.Civics;

namespace HomeRule.Answers.Help;

/// <summary>One way to reach a body or an organisation. Immutable.</summary>
public sealed record HelpAddressAnswer
{
    /// <summary><c>web</c>, <c>phone</c>, <c>email</c> or <c>post</c>.</summary>
    public required string Kind { get; init; }

    public required string Value { get; init; }

    /// <summary>Address to open; null for a postal address and for all that nobody verified.</summary>
    public string? Href { get; init; }

    /// <summary>Whether a source besides memory has this very address. What is not verified is not to be shown to a reader as an address.</summary>
    public required bool Verified { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
