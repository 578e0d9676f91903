namespace HomeRule.Civics;

/// <summary>One clear sentence about bad input, saying what to do next; never a trace.</summary>
/// <param name="Code">Stable, lower-case, dotted: <c>place.unknown</c>, <c>date.malformed</c>.</param>
/// <param name="Message">The sentence, in English.</param>
public sealed record Problem(string Code, string Message)
{
    /// <summary>The parameter or field at fault, when there is one.</summary>
    public string? Field { get; init; }

    /// <summary>What the reader may have meant, best first; empty when nothing is close.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
