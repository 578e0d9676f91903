namespace HomeRule.Civics.Agreements;

/// <summary>A signed memorandum and what its text says, each with its words. What is null was not found in the text. Immutable.</summary>
public sealed record Memorandum
{
    /// <summary>File name as published.</summary>
    public required string File { get; init; }

    /// <summary>Where it is published; null where only a copy is at hand.</summary>
    public string? Url { get; init; }

    public required string Sha256 { get; init; }

    public required int Pages { get; init; }

    /// <summary>False for a scan without a text layer: then nothing below was read.</summary>
    public required bool HasText { get; init; }

    /// <summary>True when the words were recognised from images by us.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>The agency's name in the clause that names the parties.</summary>
    public string? Party { get; init; }

    public Evidence? PartyEvidence { get; init; }

    public AgreementModel Model { get; init; }

    public Evidence? ModelEvidence { get; init; }

    /// <summary>Typed dates beside signatures; most are written by hand and are not here.</summary>
    public IReadOnlyList<SignatureDate> Signatures { get; init; } = [];

    /// <summary>Date in the file name; null where it has none.</summary>
    public DateOnly? FileDate { get; init; }

    public IReadOnlyList<NoticeTerm> Notices { get; init; } = [];

    /// <summary>The clause on how long it lasts.</summary>
    public Evidence? Duration { get; init; }

    /// <summary>The clause on who pays.</summary>
    public Evidence? Cost { get; init; }

    /// <summary>Revision of the template; null where it is not stamped.</summary>
    public DateOnly? Revision { get; init; }

    public Evidence? RevisionEvidence { get; init; }

    /// <summary>Why something could not be read, such as a damaged file; null where all was tried.</summary>
    public string? Note { get; init; }
}
