namespace HomeRule.Documents.Comparing;

/// <summary>What a concept of the lexicon is.</summary>
internal enum ConceptKind
{
    /// <summary>A thing that a provision is about.</summary>
    Topic,

    /// <summary>Something that somebody does.</summary>
    Act,

    /// <summary>Not doing: turns the act after it around.</summary>
    NegVerb,

    /// <summary>Somebody who is bound.</summary>
    Actor,

    /// <summary>Any other group of words with one meaning.</summary>
    Word,
}
