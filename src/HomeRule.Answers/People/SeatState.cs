namespace HomeRule.Answers.People;

/// <summary>What the official files say about a seat on the day asked for.</summary>
public enum SeatState
{
    /// <summary>No file that was read has this seat.</summary>
    NotChecked,

    /// <summary>A file has the seat and names nobody; it may be vacant.</summary>
    NobodyListed,

    /// <summary>Everybody that the files name had left by that day; nobody newer is named.</summary>
    TermEnded,

    /// <summary>At least one person is listed for that day.</summary>
    Held,
}
