namespace HomeRule.Atlas.Schema;

/// <summary>One kind of entity of the atlas: a folder, its fields in canonical order and a complete example. Immutable.</summary>
public sealed record AtlasKind
{
    /// <summary>Folder below <c>atlas/</c>, with <c>/</c>: <c>laws</c>, <c>corrections/seeds</c>. Also the name that references use.</summary>
    public required string Folder { get; init; }

    /// <summary>Name of one of them, in words: <c>law</c>.</summary>
    public required string Singular { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Doc { get; init; }

    /// <summary>True when the files lie in one folder a state: <c>laws/co/…</c>.</summary>
    public bool PerState { get; init; }

    /// <summary>Fields in canonical order; the first is <c>id</c>.</summary>
    public required IReadOnlyList<AtlasField> Fields { get; init; }

    /// <summary>A complete file in canonical form, used by the docs and by tests.</summary>
    public required string Example { get; init; }

    /// <summary>The whole file as one field of type <see cref="AtlasFieldType.Map"/>.</summary>
    public AtlasField Root => _root ??= new AtlasField(Singular, AtlasFieldType.Map, Doc) { Fields = Fields };

    private AtlasField? _root;

    /// <summary>Path of a file below <c>atlas/</c>.</summary>
    public string PathOf(string id, string? state) => PerState ? $"{Folder}/{state}/{id}.yaml" : $"{Folder}/{id}.yaml";
}
