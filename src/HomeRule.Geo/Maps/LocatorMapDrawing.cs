using System.Globalization;

namespace HomeRule.Geo.Maps;

/// <summary>An inline SVG in the making. Immutable.</summary>
public sealed record LocatorMapDrawing
{
    /// <summary>Width in drawing units; x runs from 0 (west) to here.</summary>
    public required int Width { get; init; }

    /// <summary>Height in drawing units; y runs from 0 (north) to here.</summary>
    public required int Height { get; init; }

    /// <summary>In painting order: the backdrop first; the subject last where it lies beside its neighbors, first where it holds its parts.</summary>
    public required IReadOnlyList<LocatorMapShape> Shapes { get; init; }

    /// <summary>Where <see cref="LocatorMapOptions.Mark"/> lies, in drawing units; null where none was asked for.</summary>
    public (int X, int Y)? Mark { get; init; }

    /// <summary>The value of the <c>viewBox</c> attribute. Shapes may reach beyond it; SVG cuts them off there.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}");
}
