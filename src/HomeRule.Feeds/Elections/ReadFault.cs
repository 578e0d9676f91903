namespace HomeRule.Feeds.Elections;

/// <summary>What is wrong with one contest, and what to do.</summary>
/// <param name="Where">File, element and id: <c>feed.xml, CandidateContest cc1 (line 12)</c>; of a table <c>row 3</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Row">Of a table, the number of the row; null of other files.</param>
public sealed record ReadFault(string Where, string Message, int? Row = null)
{
    public override string ToString() => $"{Where}: {Message}";
}
