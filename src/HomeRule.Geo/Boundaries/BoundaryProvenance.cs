using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>Where a set of boundaries comes from and for when it holds.</summary>
public sealed record BoundaryProvenance
{
    /// <summary>Who draws the lines.</summary>
    public required string Authority { get; init; }

    /// <summary>http(s) address of the authority's publication.</summary>
    public required string SourceUrl { get; init; }

    /// <summary>Who packed the file that was read, when that is not the authority; with version.</summary>
    public string? Distribution { get; init; }

    public required string Licence { get; init; }

    /// <summary>Day on which the distribution was taken; null when it travels with a pinned package version instead.</summary>
    public DateOnly? Retrieved { get; init; }

    /// <summary>First day for which the lines hold, inclusive.</summary>
    public required PartialDate ValidFrom { get; init; }

    /// <summary>Last day for which the lines hold, inclusive; null while nothing is known to have replaced them.</summary>
    public PartialDate? ValidTo { get; init; }

    /// <summary>What the identifiers in the file are.</summary>
    public required string IdScheme { get; init; }

    /// <summary>Spacing of the grid on which the file keeps its points, degrees of longitude; 0 when not gridded.</summary>
    public double GridLngDegrees { get; init; }

    /// <summary>Spacing of the grid on which the file keeps its points, degrees of latitude; 0 when not gridded.</summary>
    public double GridLatDegrees { get; init; }

    /// <summary>What a reader must know about these lines.</summary>
    public LocalizedText? Note { get; init; }
}
