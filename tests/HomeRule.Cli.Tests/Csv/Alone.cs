namespace HomeRule.Cli.Tests.Csv;

/// <summary>Tests that measure what the whole process allocates run beside no other.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
