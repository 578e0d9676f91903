namespace HomeRule.Documents.Letters;

/// <summary>How somebody asks.</summary>
public enum LetterKind
{
    Letter,

    /// <summary>What to say on the telephone, with words for a voicemail and a place to note the answer.</summary>
    Call,

    /// <summary>What to read out in the public-comment part of a meeting.</summary>
    Comment,
}
