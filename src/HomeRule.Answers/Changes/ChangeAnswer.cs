namespace HomeRule.Answers.Changes;

/// <summary>One thing that happened or became known.</summary>
public sealed record ChangeAnswer
{
    public required ChangeKind Kind { get; init; }

    /// <summary>What happened, in a word of the kind: <c>status</c> (law, timeline), <c>recorded</c> (adoption, agreement of the atlas), <c>took_office</c> and <c>left_office</c> (seat), <c>expired</c> (correction), <c>edition</c> and <c>stale</c> (feed), else an event of a listed agreement such as <c>first_seen</c> or <c>removed</c>.</summary>
    public required string What { get; init; }

    /// <summary>Id of the law, record, agreement, correction or feed; of a seat its id and the UUID of the person, with a colon between.</summary>
    public required string Id { get; init; }

    /// <summary>Day of the event where a source gives one, else of the list or look that shows it.</summary>
    public required DateOnly On { get; init; }

    public required Text Title { get; init; }

    /// <summary>The change in a sentence.</summary>
    public required Text Summary { get; init; }

    /// <summary>Path of its page, without a language prefix.</summary>
    public required string Path { get; init; }

    /// <summary>Two lower-case letters; null for federal matters.</summary>
    public string? State { get; init; }

    /// <summary>Slug of the place that it is about; null where it is about a whole state or the country.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the play that it concerns; null for most.</summary>
    public string? Play { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
