using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Maps;
using Microsoft.AspNetCore.Html;

namespace HomeRule.Site.Rendering;

/// <summary>A place with the lines of the districts of one kind in it, as inline SVG, each with its number.</summary>
/// <param name="Drawing">The place first, then the districts.</param>
internal sealed record DistrictMapView(LocatorMapDrawing Drawing)
{
    /// <summary>More districts than this are a texture, not a map.</summary>
    private const int Most = 60;

    private static readonly LocatorMapOptions Options = new() { LongSide = 600, Tolerance = 1.2 };

    /// <summary>Null where the place has no outline, or where one district holds all of it: then there is no line to show.</summary>
    public static DistrictMapView? Draw(Government place, IReadOnlyCollection<DistrictAnswer> districts, DivisionIndex index)
    {
        if (districts.Count is < 2 or > Most)
            return null;
        var over = districts.Select(d => Ordinal(index, d)).OfType<int>().ToArray();
        var drawing = LocatorMap.WithDistricts(index, place.Id, over, Options);
        return drawing.IsOk ? new DistrictMapView(drawing.Value) : null;
    }

    /// <summary>The number of a district where it fits. Made here because Razor has a <c>text</c> element of its own.</summary>
    public static IHtmlContent Label(LocatorMapShape shape)
    {
        var builder = new HtmlContentBuilder();
        if (shape is { Anchor: var (x, y), Division.Name: { Length: <= 6 } name })
            builder.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\">")).Append(name.ToUpperInvariant()).AppendHtml("</text>");
        return builder;
    }

    private static int? Ordinal(DivisionIndex index, DistrictAnswer district)
    {
        foreach (var ordinal in index.OrdinalsOf(DivisionId.Parse(district.OcdId)))
        {
            if (index.Boundaries[ordinal].Set == district.Set)
                return ordinal;
        }

        return null;
    }
}
