namespace HomeRule.Answers.Agreements;

/// <summary>What the dated lists that were read allow to say about a place on a day.</summary>
public sealed record ListsAnswer
{
    /// <summary>Whether any list was read; without one nothing is said about agreements.</summary>
    public required bool Checked { get; init; }

    /// <summary>Newest list of participating agencies on or before the day; null when none was read.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>Newest list of pending agencies on or before the day.</summary>
    public DateOnly? NewestPending { get; init; }

    /// <summary>Days from the newest list to the day of the answer.</summary>
    public int? AgeInDays { get; init; }

    /// <summary>By which list and how old it is, or that no list was read, or that none names an agency of the place.</summary>
    public required Text Sentence { get; init; }

    /// <summary>Lines of this state, on the lists that were read, that could not be matched to a government.</summary>
    public required int Unmatched { get; init; }
}
