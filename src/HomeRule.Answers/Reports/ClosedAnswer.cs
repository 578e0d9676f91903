namespace HomeRule.Answers.Reports;

/// <summary>What state law closes in a place, and who can change that. Immutable.</summary>
public sealed record ClosedAnswer
{
    /// <summary>Who can change it, in words.</summary>
    public required Text Sentence { get; init; }

    /// <summary>Every law that closes a play here, the one that closes most first; empty when nothing is closed.</summary>
    public required IReadOnlyList<ClosedLaw> Laws { get; init; }

    /// <summary>How many members of the legislature, by the files that were read, sit for districts here; 0 where no file was read or on a state's own page, which lists them all.</summary>
    public required int Legislators { get; init; }

    /// <summary>Where they are named, below the site's root.</summary>
    public required string LegislatorsPath { get; init; }
}
