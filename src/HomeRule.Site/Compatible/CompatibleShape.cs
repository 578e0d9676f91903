using System.Buffers;
using System.Security;
using System.Text;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible;

/// <summary>A bare shape in one of three formats, written while it is sent.</summary>
internal sealed class CompatibleShape(CompatibleAsk ask, Func<Outline> outline, string name, ShapeFormat format, bool alwaysMany) : IResult
{
    public static string ContentType(ShapeFormat format) => format switch
    {
        ShapeFormat.GeoJson => "application/json; charset=utf-8",
        ShapeFormat.Wkt => "text/plain; charset=utf-8",
        _ => "application/vnd.google-earth.kml+xml; charset=utf-8",
    };

    /// <summary>A name as text of XML: control characters, which XML cannot hold, are dropped.</summary>
    public static string Xml(string text) => SecurityElement.Escape(string.Concat(text.Where(static c => !char.IsControl(c))));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (ask.IsHeld(response))
            return;
        response.ContentType = ContentType(format);
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        var output = response.BodyWriter;
        if (format == ShapeFormat.Kml)
            output.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>{Xml(name)}</name>"));
        await new ShapeWriter(output, format, httpContext.RequestAborted).WriteAsync(outline(), alwaysMany);
        if (format == ShapeFormat.Kml)
            output.Write("</Placemark></Document></kml>"u8);
        await output.FlushAsync(httpContext.RequestAborted);
    }
}
