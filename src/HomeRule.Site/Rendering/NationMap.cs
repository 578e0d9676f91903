using System.Text.Json;
using HomeRule.Site.Assets;

namespace HomeRule.Site.Rendering;

/// <summary>Light outlines of the states for drawings inside pages, in an Albers projection. Read once; immutable.</summary>
internal sealed class NationMap
{
    public NationMap(AssetStore assets)
    {
        if (assets.Read("us-states.json") is not { } bytes)
            return;
        using var document = JsonDocument.Parse(bytes);
        var root = document.RootElement;
        Width = root.GetProperty("width").GetInt32();
        Height = root.GetProperty("height").GetInt32();
        Borders = root.GetProperty("borders").GetString() ?? "";
        States = [.. root.GetProperty("states").EnumerateArray().Select(static s => new StateOutline(s.GetProperty("id").GetString()!, s.GetProperty("name").GetString()!, s.GetProperty("path").GetString()!))];
    }

    public int Width { get; } = 975;

    public int Height { get; } = 610;

    public string Borders { get; } = "";

    public IReadOnlyList<StateOutline> States { get; } = [];
}
