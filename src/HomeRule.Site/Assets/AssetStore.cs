using System.Collections.Frozen;
using System.Text.Json;

namespace HomeRule.Site.Assets;

/// <summary>The built styles, scripts, fonts and maps: read once at start, served from memory. Immutable; thread-safe.</summary>
internal sealed class AssetStore
{
    private readonly FrozenDictionary<string, Asset> _files;
    private readonly FrozenDictionary<string, string> _addresses;

    public AssetStore(string folder)
    {
        var manifest = Path.Combine(folder, "manifest.json");
        var names = File.Exists(manifest)
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(manifest)) ?? []
            : [];
        IsBuilt = names.Count > 0;
        _addresses = names.ToFrozenDictionary(n => n.Key, n => "/assets/" + n.Value, StringComparer.Ordinal);
        _files = names.Values.ToFrozenDictionary(file => file, file => Asset.Read(Path.Combine(folder, file)), StringComparer.Ordinal);
        Version = string.Concat(names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value)).GetStableHash();
    }

    /// <summary>False when <c>npm run build</c> has not run: pages then come without styles.</summary>
    public bool IsBuilt { get; }

    /// <summary>Changes when any asset does; part of the ETag of pages.</summary>
    public string Version { get; }

    /// <summary>Address of an asset by its plain name, such as <c>site.css</c>.</summary>
    public string Address(string name) => _addresses.GetValueOrDefault(name, "/assets/" + name);

    public bool TryGet(string file, out Asset asset) => _files.TryGetValue(file, out asset!);

    /// <summary>Bytes of an asset by its plain name; null when it was not built.</summary>
    public ReadOnlyMemory<byte>? Read(string name) =>
        _addresses.TryGetValue(name, out var address) && _files.TryGetValue(address["/assets/".Length..], out var asset) ? asset.Plain : null;
}
