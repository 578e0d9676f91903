namespace HomeRule.Site.Assets;

/// <summary>One file with its precompressed copies.</summary>
internal sealed record Asset(string ContentType, byte[] Plain, byte[]? Brotli, byte[]? Gzip)
{
    public static Asset Read(string path) => new(TypeOf(Path.GetExtension(path)), File.ReadAllBytes(path), Optional(path + ".br"), Optional(path + ".gz"));

    private static byte[]? Optional(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private static string TypeOf(string extension) => extension switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
