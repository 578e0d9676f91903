namespace HomeRule.Answers.People;

/// <summary>A seat and what the official files say about it on the day of the answer. Immutable.</summary>
public sealed record SeatAnswer
{
    /// <summary>Id of the post; null for an office of which no file has a post.</summary>
    public string? Post { get; init; }

    /// <summary>One of <see cref="Civics.People.PostRoles"/>, or the id of the office where no file has a post.</summary>
    public required string Role { get; init; }

    public required Text Title { get; init; }

    /// <summary>OCD id of the area whose voters fill it.</summary>
    public required string Division { get; init; }

    /// <summary>That area in words, such as <c>State House District 4</c>.</summary>
    public required Text DivisionName { get; init; }

    /// <summary>OCD id of the government that it belongs to.</summary>
    public required string Government { get; init; }

    /// <summary>Which of several seats of the area, as the file names it; null for most.</summary>
    public string? Label { get; init; }

    /// <summary>Id of the office of the atlas that it is; null for offices that hold no lever there.</summary>
    public string? Office { get; init; }

    /// <summary>How many hold it at once; null where not known.</summary>
    public int? Seats { get; init; }

    public required SeatState State { get; init; }

    /// <summary>The state in a sentence, where it is not simply held by as many as there are seats; else null.</summary>
    public Text? Sentence { get; init; }

    /// <summary>Those who hold it on the day; empty unless held.</summary>
    public required IReadOnlyList<HolderAnswer> Holders { get; init; }

    /// <summary>Whoever held it last, where the term ended and nobody newer is listed. Never to be shown as the holder.</summary>
    public HolderAnswer? LastKnown { get; init; }

    /// <summary>Where the government says who holds it; null where not known.</summary>
    public string? OfficialUrl { get; init; }

    /// <summary>False where the lines by which this district was matched to the place ended before the day.</summary>
    public bool LinesInForce { get; init; } = true;

    /// <summary>Part of the place that lies in the district, above 0, at most 1; null where it was not measured or the whole.</summary>
    public double? Share { get; init; }
}
