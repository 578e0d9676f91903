namespace HomeRule.Benchmarks.Figures;

/// <summary>One measured number.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Such as <c>µs</c> or <c>req/s</c>.</param>
internal sealed record Figure(string Name, double Value, string Unit)
{
    /// <summary>What it should reach; null when nothing is asked of it.</summary>
    public Target? Target { get; init; }

    /// <summary>What it is compared with, measured in the same run.</summary>
    public Comparison? Comparison { get; init; }

    public string? Note { get; init; }

    public bool? Met => Target?.IsMet(this);
}
