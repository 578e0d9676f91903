namespace HomeRule.Civics.Agencies;

/// <summary>A law-enforcement agency: from the FBI's list of employees, from a list of agreements, or both. Immutable.</summary>
public sealed record Agency
{
    /// <summary>The ORI in lower case where there is one (<c>co0160000</c>), else <c>{state}-{name}</c> in lower case with hyphens. Its page is <c>/agencies/{id}</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public required AgencyKind Kind { get; init; }

    /// <summary>Nine characters, upper case; null where no file gives it.</summary>
    public string? Ori { get; init; }

    /// <summary>Counties that it lies in, with the sureness of the match; empty where none was found.</summary>
    public IReadOnlyList<Match> Counties { get; init; } = [];

    /// <summary>City, town, county or state whose agency it is; null where none was found.</summary>
    public Match? Government { get; init; }

    /// <summary>County names as the FBI writes them.</summary>
    public string? CountyText { get; init; }

    /// <summary>People it polices as the FBI counts them; null where not given, 0 for agencies without residents of their own.</summary>
    public int? Population { get; init; }

    public int? Officers { get; init; }

    public int? Civilians { get; init; }

    /// <summary>Year of the numbers; null where there are none.</summary>
    public int? Year { get; init; }

    /// <summary>Other spellings in the lists.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public required IReadOnlyList<Source> Sources { get; init; }
}
