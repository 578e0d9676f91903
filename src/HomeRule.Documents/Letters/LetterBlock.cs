namespace HomeRule.Documents.Letters;

/// <summary>A block of a letter.</summary>
/// <param name="Part">Which part it belongs to, such as <c>ask</c> or <c>reason</c>; blocks of a part stand together.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Text">Plain text on one line.</param>
/// <param name="Notes">Numbers of footnotes at its end.</param>
/// <param name="Id">Id of the request or point; null for other blocks.</param>
public sealed record LetterBlock(string Part, LetterBlockKind Kind, string Text, IReadOnlyList<int> Notes, string? Id = null)
{
    /// <summary>What the footnotes stand for: numbers of the ground's sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
