namespace HomeRule.Feeds.Elections;

/// <summary>The offices that contests of candidate lists can be mapped to.</summary>
public static class CandidateOffices
{
    /// <summary>Ids of offices of the atlas, ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfficeTable.Offices.Order(StringComparer.Ordinal)];
}
