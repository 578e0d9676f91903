namespace HomeRule.Documents.Letters;

/// <summary>How a block of a letter is set.</summary>
public enum LetterBlockKind
{
    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>A line of an address, without space below it.</summary>
    Line,

    Heading,

    /// <summary>One of several to choose from, with an empty box before it.</summary>
    Choice,

    /// <summary>A blank to fill in by hand; its text, in square brackets, says with what.</summary>
    Blank,

    /// <summary>Words of a document, as it has them.</summary>
    Quote,

    /// <summary>A note for whoever finishes the letter; never part of what is sent.</summary>
    Note,
}
