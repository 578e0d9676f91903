using HomeRule.Civics;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.Letters;

/// <summary>Something to send, say or read out, ready to be written in any form. Immutable.</summary>
public sealed record LetterPaper
{
    /// <summary>File name without its ending: letters, digits and <c>-</c>.</summary>
    public required string FileName { get; init; }

    public required string Title { get; init; }

    /// <summary>What is still to do, and that it is not legal advice; never part of what is sent.</summary>
    public required string Notice { get; init; }

    public required Language Language { get; init; }

    public required IReadOnlyList<LetterBlock> Blocks { get; init; }

    /// <summary>Numbered from 1 in the order of first use.</summary>
    public required IReadOnlyList<DraftNote> Notes { get; init; }

    public IEnumerable<LetterBlock> Of(string part) => Blocks.Where(b => b.Part == part);
}
