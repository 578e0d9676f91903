namespace HomeRule.Civics.Help;

/// <summary>Ways to reach a body or an organisation that the same sources vouch for; at least one of the four is there. Immutable.</summary>
public sealed record HelpAddress
{
    /// <summary>http(s) address.</summary>
    public string? Web { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Postal address on one line.</summary>
    public string? Post { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Whether a page may show it: somebody read it in a source (memory is none), and the confidence is medium or high.</summary>
    public bool IsVerified
    {
        get
        {
            if (Confidence < Confidence.Medium)
                return false;
            foreach (var source in Sources)
            {
                if (source.Kind != SourceKind.Memory)
                    return true;
            }

            return false;
        }
    }
}
