using HomeRule.Civics.Agencies;

namespace HomeRule.Civics.Agreements;

/// <summary>An agreement under 8 U.S.C. 1357(g), followed through the dated official lists. Immutable.</summary>
public sealed record ListedAgreement
{
    /// <summary><c>{agency as first listed, state first, hyphens}_{model}_{signing date or pending}</c>, such as <c>fl-escambia-county-sheriffs-office_task-force_2025-03-03</c>; stable.</summary>
    public required string Id { get; init; }

    /// <summary><see cref="Agencies.Agency.Id"/>.</summary>
    public required string Agency { get; init; }

    /// <summary>As last listed, trimmed.</summary>
    public required string AgencyName { get; init; }

    /// <summary>Other spellings on the lists, oldest first.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    /// <summary>TYPE of the list: <c>county</c>, <c>municipality</c>, <c>state</c>, <c>tribe</c>; null where it says nothing known.</summary>
    public string? AgencyType { get; init; }

    public required AgreementModel Model { get; init; }

    /// <summary>SUPPORT TYPE as last listed.</summary>
    public required string ModelText { get; init; }

    /// <summary>Null where the list gives none that is a day of the calendar.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>SIGNED as written, where it is not a plain date; else null.</summary>
    public string? SignedText { get; init; }

    /// <summary>COUNTY as last listed; null where empty or <c>#N/A</c>.</summary>
    public string? CountyText { get; init; }

    public Match? County { get; init; }

    /// <summary>City, town, county or state whose agency signed.</summary>
    public Match? Government { get; init; }

    /// <summary>Agency of the FBI's list.</summary>
    public Match? OriMatch { get; init; }

    /// <summary>Address of the signed memorandum, decoded; null while the list says that it is pending.</summary>
    public string? MemorandumUrl { get; init; }

    /// <summary>Why the link may be wrong, such as naming another agency; null where nothing speaks against it.</summary>
    public string? MemorandumDoubt { get; init; }

    public string? AddendumUrl { get; init; }

    public required ListedStatus Status { get; init; }

    /// <summary>Day of the first list that has it.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>Day of the last list that has it.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>Day of the first list that lacks it; null while it is listed.</summary>
    public DateOnly? MissingSince { get; init; }

    /// <summary>Id of the agreement that took its place; null for most.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<AgreementEvent> Events { get; init; }

    /// <summary>What was read in the signed memorandum; null where it is not at hand.</summary>
    public Memorandum? Memorandum { get; init; }

    /// <summary>The list that last had it first.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }
}
