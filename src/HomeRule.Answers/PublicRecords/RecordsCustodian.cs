namespace HomeRule.Answers.PublicRecords;

/// <summary>An office that a request can go to. Immutable.</summary>
public sealed record RecordsCustodian
{
    /// <summary>The clerk or records officer of the government, asked to forward.</summary>
    public const string Clerk = "clerk";

    public const string Ice = "ice";

    public const string Cbp = "cbp";

    /// <summary>Id of an office, with a number behind it where several places have one; or <see cref="Clerk"/>, <see cref="Ice"/>, <see cref="Cbp"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the office for a list to choose from.</summary>
    public required Text Title { get; init; }

    /// <summary>Lines of the address, in English, from the records custodian to the government.</summary>
    public required IReadOnlyList<string> AddressLines { get; init; }

    /// <summary>The office by its formal name, in English: <c>the Cook County Sheriff’s Office</c>.</summary>
    public required string Agency { get; init; }

    /// <summary>Why this office.</summary>
    public required Text Why { get; init; }

    /// <summary>Slug of the page of its government; null for a federal agency.</summary>
    public string? Page { get; init; }

    /// <summary>Id of the office on that page; null where it has no line there.</summary>
    public string? Office { get; init; }

    public bool IsFederal => Id is Ice or Cbp;

    /// <summary>True where it is not known that this office keeps the records, so that it is asked to forward the request.</summary>
    public bool Forwards { get; init; }
}
