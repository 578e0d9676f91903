namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <param name="File">File name.</param>
/// <param name="Reason">Why no agreement has it, in a sentence.</param>
public sealed record UnmatchedMemorandum(string File, string Reason);
