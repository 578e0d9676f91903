namespace HomeRule.Atlas.Schema;

/// <summary>One field of the atlas: its name, its type and one sentence of documentation. Immutable.</summary>
/// <param name="Name">The key, camelCase, as it stands in the file.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Doc">One plain sentence.</param>
public sealed record AtlasField(string Name, AtlasFieldType Type, string Doc)
{
    /// <summary>False when the key may be left out. A key is never null.</summary>
    public bool Required { get; init; } = true;

    /// <summary>True when a list may be <c>[]</c>.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Allowed words of an <see cref="AtlasFieldType.Enum"/>, in the order of the docs.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Folder of the entity that an id points to, such as <c>levers</c>; null when it points nowhere.</summary>
    public string? References { get; init; }

    /// <summary>Fields of a map, in canonical order.</summary>
    public IReadOnlyList<AtlasField> Fields { get; init; } = [];

    /// <summary>What each item of a list is.</summary>
    public AtlasField? Item { get; init; }

    internal AtlasField? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }
}
