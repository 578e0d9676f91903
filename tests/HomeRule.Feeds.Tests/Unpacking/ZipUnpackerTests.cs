using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using HomeRule.Feeds.Unpacking;

namespace HomeRule.Feeds.Tests.Unpacking;

public sealed class ZipUnpackerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-zip-").FullName;

    private string Archive => Path.Combine(_folder, "a.zip");

    private string Target => Path.Combine(_folder, "out.gpkg");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Unpack_OneMatchingEntry_TakesItWhateverItsPathSays()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        Write(("readme.txt", "hello"u8.ToArray()), ("../../outside.GPKG", bytes));

        Unpack().Value.ShouldBe(Target);

        File.ReadAllBytes(Target).ShouldBe(bytes);
        Directory.GetFiles(_folder).Order().ShouldBe(new[] { Archive, Target }.Order());
    }

    [Fact]
    public void Unpack_Bomb_IsRefusedAndLeavesNothing()
    {
        Write(("a.gpkg", new byte[40_000_000]));

        Unpack().Problem.Code.ShouldBe("zip.bomb");

        File.Exists(Target).ShouldBeFalse();
    }

    [Fact]
    public void Unpack_MoreThanTheCap_IsRefusedAndLeavesNothing()
    {
        Write(("a.gpkg", RandomNumberGenerator.GetBytes(100_001)));

        Unpack(100_000).Problem.Code.ShouldBe("zip.bomb");

        File.Exists(Target).ShouldBeFalse();
    }

    [Fact]
    public void Unpack_TooManyEntries_IsRefused()
    {
        Write([.. Enumerable.Range(0, 1_001).Select(static i => ($"{i}.txt", new byte[1]))]);

        Unpack().Problem.Code.ShouldBe("zip.bomb");
    }

    [Fact]
    public void Unpack_SumOrLengthIsALie_IsRefusedAndLeavesNothing()
    {
        Write(("a.gpkg", RandomNumberGenerator.GetBytes(50_000)));
        var good = File.ReadAllBytes(Archive);
        var directory = good.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        foreach (var at in new[] { 16, 24 }) // sum, length
        {
            var bytes = (byte[])good.Clone();
            bytes[directory + at] ^= 0x15;
            File.WriteAllBytes(Archive, bytes);

            Unpack().Problem.Code.ShouldBe("zip.damaged", $"at {at}");
            File.Exists(Target).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(20_000)]
    public void Unpack_CutShort_IsRefused(int length)
    {
        Write(("a.gpkg", RandomNumberGenerator.GetBytes(50_000)));
        File.WriteAllBytes(Archive, File.ReadAllBytes(Archive)[..length]);

        Unpack().Problem.Code.ShouldBe("zip.damaged");
    }

    [Fact]
    public void Unpack_NoneOrSeveralMatches_SaysSo()
    {
        Write(("a.shp", new byte[10]));
        Unpack().Problem.Message.ShouldContain("no file that ends with .gpkg");

        Write(("a.gpkg", new byte[10]), ("b.gpkg", new byte[10]));
        Unpack().Problem.Message.ShouldContain("more than one file");
    }

    private Civics.Result<string> Unpack(long? most = null) => ZipUnpacker.Unpack(Archive, [".gpkg"], Target, most, stop: TestContext.Current.CancellationToken);

    private void Write(params IReadOnlyList<(string Name, byte[] Bytes)> entries)
    {
        using var zip = new ZipArchive(File.Create(Archive), ZipArchiveMode.Create, leaveOpen: false, Encoding.UTF8);
        foreach (var (name, bytes) in entries)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }
}
