using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace HomeRule.Site.Hosting;

internal static class PageCompression
{
    /// <summary>Brotli or gzip for pages and feeds. Pages carry no secrets and no cookies, so compressing over TLS gives nothing away.</summary>
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(static compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["text/html", "application/atom+xml", "text/plain"];
        });
        services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Optimal);
    }
}
