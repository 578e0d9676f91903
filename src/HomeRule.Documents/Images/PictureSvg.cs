using System.Globalization;
using System.Security;
using System.Text;

namespace HomeRule.Documents.Images;

/// <summary>Writes a picture as a self-contained SVG: paths and colours only, no style, no script, no font. Pure; thread-safe.</summary>
public static class PictureSvg
{
    /// <returns>The file as text, without an XML declaration, so that it can also stand inside a page.</returns>
    /// <param name="picture">What to write.</param>
    /// <param name="inline">True inside a page, where a caption or label stands beside it: then without size and title.</param>
    public static string Write(Picture picture, bool inline = false)
    {
        var svg = new StringBuilder(16_384);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {picture.Width} {picture.Height}\"");
        if (inline)
            svg.Append(" aria-hidden=\"true\" focusable=\"false\">");
        else
            svg.Append(CultureInfo.InvariantCulture, $" width=\"{picture.Width}\" height=\"{picture.Height}\" role=\"img\" lang=\"{picture.Language}\" aria-labelledby=\"t d\"><title id=\"t\">{Text(picture.Title)}</title><desc id=\"d\">{Text(picture.Description)}</desc>");
        if (picture.Paper is { } paper)
            svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{picture.Width}\" height=\"{picture.Height}\" fill=\"{paper}\"/>");
        PictureFrame? within = null;
        foreach (var shape in picture.Shapes)
        {
            if (shape.Within != within)
            {
                svg.Append(within is null ? "" : "</svg>");
                within = shape.Within;
                if (within is { } frame)
                    svg.Append(CultureInfo.InvariantCulture, $"<svg x=\"{frame.X}\" y=\"{frame.Y}\" width=\"{frame.Width}\" height=\"{frame.Height}\" viewBox=\"{frame.X} {frame.Y} {frame.Width} {frame.Height}\">");
            }

            Shape(svg, shape);
        }

        return svg.Append(within is null ? "</svg>" : "</svg></svg>").ToString();
    }

    private static void Shape(StringBuilder svg, PictureShape shape)
    {
        if (shape.Path.IsEmpty)
            return;
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{(shape.Fill is { } fill ? fill.ToString() : "none")}\"");
        if (shape.EvenOdd)
            svg.Append(" fill-rule=\"evenodd\"");
        if (shape.Line is { } line)
            svg.Append(CultureInfo.InvariantCulture, $" stroke=\"{line}\" stroke-width=\"{shape.LineWidth:0.##}\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        svg.Append(" d=\"");
        Data(svg, shape.Path);
        svg.Append("\"/>");
    }

    private static void Data(StringBuilder svg, VectorPath path)
    {
        var at = 0;
        foreach (var verb in path.Verbs)
        {
            var (letter, count) = verb switch
            {
                PathVerb.Move => ('M', 2),
                PathVerb.Line => ('L', 2),
                PathVerb.Quadratic => ('Q', 4),
                PathVerb.Cubic => ('C', 6),
                _ => ('Z', 0),
            };
            svg.Append(letter);
            for (var i = 0; i < count; i++)
            {
                if (i > 0)
                    svg.Append(' ');
                svg.Append(CultureInfo.InvariantCulture, $"{path.Numbers[at++]:0.#}");
            }
        }
    }

    /// <summary>Signs that XML reads are escaped, and what XML cannot hold is left out.</summary>
    private static string Text(string text) =>
        SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(static r => r.Value is >= 0x20 and not (>= 0x7F and < 0xA0) and not 0xFFFE and not 0xFFFF).Select(static r => r.ToString())));
}
