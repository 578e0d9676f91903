namespace HomeRule.Benchmarks.Figures;

/// <summary>What one part of the run found.</summary>
/// <param name="Name">Name of the verb and of the file.</param>
/// <param name="Title">Heading of the table.</param>
/// <param name="Figures">In the order of the table.</param>
internal sealed record Group(string Name, string Title, IReadOnlyList<Figure> Figures);
