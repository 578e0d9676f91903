using System.IO.Compression;
using System.Text;
using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Tests.Testing;

/// <summary>Small boundary files, written to a folder of their own and read back.</summary>
internal sealed class BoundaryText : IDisposable
{
    internal const string Box = "[[[-100,40],[-99,40],[-99,41],[-100,41],[-100,40]]]";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homerule-geo-");

    internal static string Feature(string coordinates, string properties = "\"GEOID\":\"0100100\"", string type = "Polygon") =>
        $"{{\"type\":\"Feature\",\"properties\":{{{properties}}},\"geometry\":{{\"type\":\"{type}\",\"coordinates\":{coordinates}}}}}";

    internal static string Collection(params string[] features) => $"{{\"type\":\"FeatureCollection\",\"features\":[{string.Join(',', features)}]}}";

    internal static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    internal string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal Result<FeatureReading> Read(string name, string text, FeatureReadOptions? options = null) => Read(name, Encoding.UTF8.GetBytes(text), options);

    internal Result<FeatureReading> Read(string name, byte[] bytes, FeatureReadOptions? options = null)
    {
        Features.Clear();
        return FeatureFile.Read(Write(name, bytes), Features.Add, options, null, TestContext.Current.CancellationToken);
    }

    /// <summary>What the last reading handed over.</summary>
    internal List<BoundaryFeature> Features { get; } = [];

    public void Dispose() => _folder.Delete(recursive: true);
}
