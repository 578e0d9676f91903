using HomeRule.Answers.Drafts;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft and the memo that goes with it, ready to be written in any form. English. Immutable.</summary>
public sealed record Draft
{
    /// <summary>File name without its ending: letters, digits and <c>-</c>.</summary>
    public required string FileName { get; init; }

    public required DraftForm Form { get; init; }

    /// <summary>What was chosen, with what was left to the usual draft filled in; settings only where they were given. A closed provision that was asked for is not in it.</summary>
    public required DraftRequest Choices { get; init; }

    /// <summary>Short line above the title: <c>Ordinance No. [____]</c>.</summary>
    public required string Label { get; init; }

    public required string Title { get; init; }

    /// <summary>That it is a draft, for which place and as of when.</summary>
    public required string Subtitle { get; init; }

    /// <summary>That it is not legal advice.</summary>
    public required string Notice { get; init; }

    /// <summary>Lines before the sections: the enacting words, or the head of a letter. Empty when state law closes every provision.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>Numbered sections; empty when state law closes every provision.</summary>
    public required IReadOnlyList<DraftSection> Sections { get; init; }

    /// <summary>Lines to sign.</summary>
    public required IReadOnlyList<string> Closing { get; init; }

    /// <summary>The cover memo for counsel.</summary>
    public required IReadOnlyList<DraftSection> Memo { get; init; }

    /// <summary>Footnotes of the sections and of the memo, numbered from 1 in the order of first use.</summary>
    public required IReadOnlyList<DraftNote> Notes { get; init; }

    /// <summary>Provisions of the play in the draft, in order.</summary>
    public required IReadOnlyList<ProvisionOffer> Included { get; init; }

    /// <summary>Provisions that state law in force closes here; never among <see cref="Included"/>.</summary>
    public required IReadOnlyList<ProvisionOffer> Withheld { get; init; }
}
