using HomeRule.Civics;

namespace HomeRule.Elections;

/// <summary>The next regular election of an office, as the atlas has it.</summary>
/// <param name="Office">Office id.</param>
/// <param name="Date">Election day, month or year; never later in precision than known.</param>
/// <param name="TermYears">Length of a term in years, when known.</param>
/// <param name="Note">What qualifies the date.</param>
public sealed record SeatElection(string Office, PartialDate Date, int? TermYears, LocalizedText? Note, Confidence Confidence, IReadOnlyList<Source> Sources)
{
    /// <summary>What the office is called there; null where the record does not say.</summary>
    public LocalizedText? Title { get; init; }
}
