namespace HomeRule.Feeds.Ice287g;

/// <summary>One dated official list, read. Rows below the heading = <see cref="Rows"/> + <see cref="Blank"/> + <see cref="Refused"/>.</summary>
public sealed record AgreementSheet
{
    public required string File { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary><c>am</c>, <c>pm</c>, <c>am_b</c>… or empty; orders lists of one day.</summary>
    public required string Half { get; init; }

    public required bool IsPending { get; init; }

    public required string Sha256 { get; init; }

    public required int Blank { get; init; }

    /// <summary>Filled rows that could not be read; a list with such rows does not show that anything is absent.</summary>
    public int Refused { get; init; }

    public required IReadOnlyList<SheetRow> Rows { get; init; }
}
