namespace HomeRule.Documents.Drafts;

/// <summary>How a paragraph is set.</summary>
public enum DraftParagraphKind
{
    Plain,

    /// <summary>Begins with its letter or number in brackets.</summary>
    Lettered,

    /// <summary>A line of a list.</summary>
    Bullet,

    /// <summary>A note for the drafter, to be taken out before adoption.</summary>
    Drafter,
}
