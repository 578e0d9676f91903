using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Verification;

/// <summary>One row of a table of published dates.</summary>
/// <param name="Line">Line of the file, from 1, to name it by.</param>
/// <param name="State">Postal code, in any case.</param>
/// <param name="Label">The class of offices and the statute, in the table's words.</param>
/// <param name="Cycle">Year of the election.</param>
/// <param name="Opens">Null when the row has none.</param>
/// <param name="Closes">Null when the row has none.</param>
public sealed record PublishedRow(int Line, string State, FilingLabel Label, int Cycle, DateOnly? Opens, DateOnly? Closes)
{
    /// <summary>A row without a date tests nothing.</summary>
    public bool IsDated => Opens is not null || Closes is not null;
}
