using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.PublicRecords;

/// <summary>A public-records request in one language and what its sender should know. The English one is for the office; the Spanish one is for reading. Immutable.</summary>
public sealed record RecordsRequest
{
    /// <summary>File name without its ending: letters, digits and <c>-</c>.</summary>
    public required string FileName { get; init; }

    public required Language Language { get; init; }

    public required RecordsSubjectText Subject { get; init; }

    public required RecordsCustodian Custodian { get; init; }

    public required RecordsLaw Law { get; init; }

    /// <summary>For whom and about what, as a title.</summary>
    public required string Title { get; init; }

    /// <summary>That it is a draft of ours and no legal advice.</summary>
    public required string Notice { get; init; }

    /// <summary>Sender and day, with blanks in square brackets.</summary>
    public required IReadOnlyList<string> From { get; init; }

    public required IReadOnlyList<string> To { get; init; }

    public required string Regarding { get; init; }

    /// <summary>The letter, from the salutation on; a drafter's paragraph is for the sender and is taken out.</summary>
    public required IReadOnlyList<DraftParagraph> Body { get; init; }

    public required IReadOnlyList<string> Closing { get; init; }

    /// <summary>Sections for the sender: days, appeal, what is not verified.</summary>
    public required IReadOnlyList<DraftSection> Guide { get; init; }

    public required string GuideTitle { get; init; }

    public required RecordsDue Due { get; init; }

    public required IReadOnlyList<DraftNote> Notes { get; init; }
}
