using HomeRule.Answers.Standings;
using HomeRule.Answers.Steps;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>One thing that a reader of any view can do next. Immutable.</summary>
public sealed record NextStep
{
    /// <summary>Stable word: <c>ask_office</c>, <c>end_agreement</c>, <c>other_government</c>, <c>check_record</c>, <c>add_missing</c>.</summary>
    public required string Kind { get; init; }

    public Text Sentence
    {
        get => _given ?? new Text(_written ??= Say!(), Language);
        init => _given = value;
    }

    /// <summary>Where to read on: a path below the site's root (no language prefix), such as <c>/us/co/denver#play-end-287g</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Id of the play; null where the step is about none, and so is all that follows down to <see cref="Score"/>.</summary>
    public string? Play { get; init; }

    public Text? PlayTitle { get; init; }

    public PlayStatus? Status { get; init; }

    /// <summary>Id of the office that would act.</summary>
    public string? Office { get; init; }

    public Text? OfficeTitle { get; init; }

    public GovernmentRef? Government { get; init; }

    public Text? Instrument { get; init; }

    /// <summary>Next regular election of that office, where known.</summary>
    public PartialDate? NextElection { get; init; }

    /// <summary>The next date in a sentence, or whom to ask for it.</summary>
    public Text? When { get; init; }

    /// <summary>Id of the agreement of the official lists that the step is about.</summary>
    public string? Agreement { get; init; }

    /// <summary>Points by which the steps are ordered; docs/reference/next-steps.md has the table.</summary>
    public int? Score { get; init; }

    /// <summary>What gave it its place: <c>own_office</c>, <c>agreement_here</c>, <c>cooperation_here</c>, <c>jail_here</c>, <c>on_record_in_state</c>, <c>draft_ready</c>, <c>election_near</c>.</summary>
    public IReadOnlyList<string> Why => _why ??= Facts is { } facts ? StepPages.Why(facts) : [];

    /// <summary>How many other governments of the state have the play on record.</summary>
    public int? InState => Facts is { InState: > 0 and var count } ? count : null;

    /// <summary>Pages that carry the step on.</summary>
    public IReadOnlyList<StepLink> Links => _links ??= Facts is { } facts ? StepPages.Links(this, facts) : [];

    /// <summary>Writes the sentence when somebody asks for it; null where it was given.</summary>
    internal Func<string>? Say { get; init; }

    /// <summary>Language of <see cref="Say"/>.</summary>
    internal Language Language { get; init; }

    /// <summary>What its points rest on; reasons and links are written from it when somebody asks for them.</summary>
    internal StepCase? Facts { get; init; }

    /// <summary>Path of the place's page; null for a town that has none.</summary>
    internal string? Page { get; init; }

    private readonly Text? _given;
    private string? _written;
    private IReadOnlyList<string>? _why;
    private IReadOnlyList<StepLink>? _links;
}
