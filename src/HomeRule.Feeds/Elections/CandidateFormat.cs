namespace HomeRule.Feeds.Elections;

/// <summary>Forms in which candidate lists are published.</summary>
public enum CandidateFormat
{
    /// <summary>Voting Information Project, version 5 or 6, XML; plain or alone in a zip archive.</summary>
    Vip,

    /// <summary>The same as tables (<c>candidate_contest.txt</c> and others) in a folder or a zip archive.</summary>
    VipCsv,

    /// <summary>Open Civic Data elections (draft proposal), JSON or one object a line.</summary>
    Ocd,

    /// <summary>The simple table of <see cref="CandidateColumns"/>.</summary>
    Csv,
}
