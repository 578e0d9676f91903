using HomeRule.Answers;
using HomeRule.Answers.Letters;

namespace HomeRule.Documents.Letters;

/// <summary>The letter that ends an agreement, in English, with what its drafter must know. Immutable.</summary>
public sealed record ExitLetter
{
    public required ExitLetterGround Ground { get; init; }

    /// <summary>The letter alone.</summary>
    public required LetterPaper Paper { get; init; }

    /// <summary>For whoever finishes the letter, in the language of the ground; never part of what is sent.</summary>
    public required IReadOnlyList<Text> Notes { get; init; }

    /// <summary>The letter with the notes before it.</summary>
    public LetterPaper Whole => Paper with { Blocks = [.. Notes.Select(static n => new LetterBlock("drafter", LetterBlockKind.Note, n.Value, [])), .. Paper.Blocks] };
}
