namespace HomeRule.Feeds.Elections;

/// <summary>The simple table: one row a candidate, or one row without a candidate for a contest for which nobody filed. Immutable; thread-safe.</summary>
public static class CandidateColumns
{
    /// <summary>In the order of the template.</summary>
    public static IReadOnlyList<CandidateColumn> All { get; } =
    [
        new("state", "Two letters of the state.", true, "co"),
        new("election", "Name of the election, as the publisher writes it; its words say what kind it is.", true, "2026 General Election"),
        new("date", "Day of the election, YYYY-MM-DD.", true, "2026-11-03"),
        new("contest", "Name of the contest, as the publisher writes it.", true, "Mesa County Sheriff"),
        new("office", "The office: its id in the atlas, such as sheriff or school_board, or its name.", true, "sheriff"),
        new("government", "The government: its slug (co/denver), its name with the state (Denver, CO), or its Open Civic Data id.", true, "Mesa County, CO"),
        new("district", "The district whose voters choose, where it is not the whole government: its Open Civic Data id or its name."),
        new("seats", "How many are elected. Left empty when the list does not say.", Example: "1"),
        new("party_contest", "The party, where the contest is its primary."),
        new("candidate", "Name as the ballot shows it. Empty in the one row of a contest for which nobody filed.", Example: "Jane Example"),
        new("party", "Party of the candidate.", Example: "Unaffiliated"),
        new("incumbent", "Whether the candidate holds the seat: yes or no. Left empty when the list does not say.", Example: "no"),
        new("filed_on", "Day of filing, YYYY-MM-DD.", Example: "2026-03-10"),
        new("status", "filed, qualified, withdrawn, write_in or disqualified. Left empty: filed.", Example: "qualified"),
        new("cancelled", "Whether no election is held because no more filed than seats are filled: yes or no."),
        new("unexpired", "Whether it is for the rest of a term: yes or no."),
    ];

    /// <summary>A column name as a first row may write it (<c>Filed on</c>) in the form of the table.</summary>
    public static string Canonical(string written) => written.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    public static bool IsKnown(string written) => All.Any(c => c.Name == Canonical(written));
}
