namespace HomeRule.Feeds.Census;

/// <summary>A map that the Census Bureau publishes.</summary>
/// <param name="Slug">Name of its card: <c>us-places-2019</c>.</param>
/// <param name="Layer">Table of a GeoPackage that holds it; null where the file holds nothing else.</param>
public sealed record CensusSet(string Slug, string? Layer = null)
{
    /// <summary>The card as it is stored, with the day on which the file was taken.</summary>
    internal string Card(DateOnly retrieved)
    {
        using var resource = typeof(CensusSet).Assembly.GetManifestResourceStream($"{Slug}.card.yaml") ?? throw new InvalidOperationException($"The program holds no card {Slug}.");
        using var reader = new StreamReader(resource);
        return $"{reader.ReadToEnd()}retrieved: {retrieved:yyyy-MM-dd}\n";
    }
}
