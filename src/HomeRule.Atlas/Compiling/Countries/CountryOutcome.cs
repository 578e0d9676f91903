using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>A country that is ready to be used.</summary>
/// <param name="Country">Its index stays in the file.</param>
/// <param name="IsNew">Whether it was made just now, because a file changed.</param>
/// <param name="Warnings">Of the folder of boundaries; only looked for when the country was made just now.</param>
public sealed record CountryOutcome(SnapshotBase Country, bool IsNew, IReadOnlyList<AtlasProblem> Warnings);
