namespace HomeRule.Feeds.Ice287g;

/// <summary>One filled row of a dated list, white space folded, otherwise as written.</summary>
public sealed record SheetRow
{
    /// <summary>Row number in the sheet, from 1, the heading counted.</summary>
    public required int Row { get; init; }

    public required string State { get; init; }

    public required string Agency { get; init; }

    public string? Type { get; init; }

    /// <summary>Null where empty, <c>#N/A</c> or <c>N/A</c>.</summary>
    public string? County { get; init; }

    public string? SupportType { get; init; }

    /// <summary>Null where the cell is no day of the calendar; then <see cref="SignedText"/> has it as written.</summary>
    public DateOnly? Signed { get; init; }

    public string? SignedText { get; init; }

    /// <summary>Target of the link in the MOA cell, SafeLinks decoded; null where there is none.</summary>
    public string? Memorandum { get; init; }

    /// <summary>Target of the link in the ADDENDUM cell; null where there is none.</summary>
    public string? Addendum { get; init; }
}
