namespace HomeRule.Feeds.Fbi;

/// <summary>One row of the FBI's law-enforcement employees file.</summary>
public sealed record FbiAgency
{
    /// <summary>Nine characters, upper case.</summary>
    public required string Ori { get; init; }

    public required int Year { get; init; }

    public required string Name { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    /// <summary>County names as written, each once; empty where none is given.</summary>
    public required IReadOnlyList<string> Counties { get; init; }

    /// <summary>AGENCY_TYPE_NAME as written.</summary>
    public required string Type { get; init; }

    public int? Population { get; init; }

    public int? Officers { get; init; }

    public int? Civilians { get; init; }
}
