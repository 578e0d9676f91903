namespace HomeRule.Papers.Pdf;

/// <summary>What one file may cost before it is given up.</summary>
public sealed record PdfLimits
{
    /// <summary>For one file, or one page that is recognised.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Of the process that reads, in bytes.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>Processes beside each other.</summary>
    public int Processes { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 2);
}
