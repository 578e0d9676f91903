using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Site.Pages.Places;

/// <summary>One line of "what is in force": an adoption or a cooperation record, written alike.</summary>
internal sealed record InForceEntry
{
    public required string Id { get; init; }

    public required string Play { get; init; }

    public required Text Title { get; init; }

    public required bool Cooperation { get; init; }

    public required GovernmentRef Government { get; init; }

    public required Text What { get; init; }

    public PartialDate? Date { get; init; }

    public Text? DateNote { get; init; }

    public required RecordStatusValue Status { get; init; }

    public required Text StatusText { get; init; }

    public PartialDate? AsOf { get; init; }

    public Text? Note { get; init; }

    public string? Conflict { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }

    public bool InForce => Status == RecordStatusValue.InForce;

    /// <summary>Both kinds in one list, newest first; without a date last. A record about an agreement of the official lists stands with that one.</summary>
    public static IReadOnlyList<InForceEntry> Of(Report report) =>
    [
        .. report.Adoptions.Select(From).Concat(report.Agreements.Where(static a => a.Listed.Count == 0).Select(From))
            .OrderByDescending(e => e.Date?.First ?? DateOnly.MinValue).ThenBy(e => e.Id, StringComparer.Ordinal),
    ];

    private static InForceEntry From(AdoptionAnswer adoption) => new()
    {
        Id = adoption.Id,
        Play = adoption.Play,
        Title = adoption.PlayTitle,
        Cooperation = false,
        Government = adoption.Government,
        What = adoption.Citation,
        Date = adoption.Date,
        DateNote = adoption.DateNote,
        Status = adoption.Status,
        StatusText = adoption.StatusText,
        AsOf = adoption.AsOf,
        Note = adoption.Note,
        Conflict = adoption.Conflict,
        Sources = adoption.Sources,
    };

    private static InForceEntry From(AgreementAnswer agreement) => new()
    {
        Id = agreement.Id,
        Play = agreement.Play,
        Title = agreement.Title,
        Cooperation = true,
        Government = agreement.Government,
        What = agreement.Agency ?? agreement.StatusText,
        Date = agreement.Date,
        DateNote = agreement.DateNote,
        Status = agreement.Status,
        StatusText = agreement.StatusText,
        AsOf = agreement.AsOf,
        Note = agreement.Note,
        Conflict = null,
        Sources = agreement.Sources,
    };
}
