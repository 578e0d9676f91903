namespace HomeRule.Documents.Drafts;

/// <summary>What somebody chose for a draft. All lists may be null: then the usual draft is meant. Immutable.</summary>
public sealed record DraftRequest
{
    public static readonly DraftRequest Usual = new();

    /// <summary>Id of a form (<c>ordinance</c>, <c>ordinance.county_board</c>); null takes the first one of the place.</summary>
    public string? Form { get; init; }

    /// <summary>Provisions of the play, each <c>id</c> or <c>id:variant</c>; null takes the usual ones.</summary>
    public IReadOnlyList<string>? Provisions { get; init; }

    /// <summary>Provisions that every draft shares, each <c>id</c> or <c>id:variant</c>; null takes those usual for the form.</summary>
    public IReadOnlyList<string>? Shared { get; init; }

    /// <summary>Settings by <c>provision.setting</c>; what is not given keeps its default.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
