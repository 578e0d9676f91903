using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using HomeRule.Civics;
using HomeRule.Feeds.Tests.Testing;
using HomeRule.Feeds.Unpacking;

namespace HomeRule.Feeds.Tests.Unpacking;

public sealed class TarUnpackerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Unpack_Archive_GivesTheWantedFilesInOrder()
    {
        var files = Unpack(TinyTar.Of(("a/two.yml", "2"), ("a/readme.md", "no"), ("a/one.yml", "1"))).Value;

        files.Select(static f => (f.Name, Encoding.UTF8.GetString(f.Bytes))).ShouldBe([("a/two.yml", "2"), ("a/one.yml", "1")]);
        files.ShouldAllBe(static f => f.Modified == TinyTar.Modified);
    }

    [Fact]
    public void Unpack_CutAnywhere_IsAProblemAndNeverLess()
    {
        var whole = TinyTar.Of([.. Enumerable.Range(0, 20).Select(static i => ($"a/{i}.yml", new string((char)('a' + i), 700 + (i * 13))))]);
        foreach (var length in Enumerable.Range(1, 60).Select(i => whole.Length * i / 61).Append(whole.Length - 1).Append(whole.Length - 8).Append(whole.Length - 9))
            Unpack(whole[..length]).Problem.Code.ShouldBeOneOf("file.damaged", "file.empty");
    }

    [Fact]
    public void Unpack_CutBeforePacking_IsAProblem()
    {
        var plain = Unpacked(TinyTar.Of(("a/one.yml", new string('x', 3_000)), ("a/two.yml", new string('y', 3_000))));
        foreach (var length in new[] { 300, 512, 1_024, 2_000, 4_096, plain.Length - 1_024, plain.Length - 513 })
            Unpack(TinyFiles.Gzip(plain[..length])).Problem.Code.ShouldBe("file.damaged", $"{length}");
    }

    [Fact]
    public void Unpack_OneBitChanged_IsAProblem()
    {
        var whole = TinyTar.Of(("a/one.yml", string.Concat(Enumerable.Range(0, 500).Select(static i => $"{i * 7919 % 1000} "))));
        for (var at = 12; at < whole.Length; at += Math.Max(1, whole.Length / 60))
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x10;
            Unpack(changed).IsOk.ShouldBeFalse($"byte {at}");
        }
    }

    [Theory]
    [InlineData("../x.yml")]
    [InlineData("a/../../x.yml")]
    [InlineData("/etc/x.yml")]
    [InlineData("a/..\\x.yml")]
    [InlineData("c:/x.yml")]
    public void Unpack_NameThatLeadsOut_IsRefused(string name) => Unpack(TinyTar.Of(("a/one.yml", "1"), (name, "2"))).Problem.Code.ShouldBe("tar.entry");

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.CharacterDevice)]
    [InlineData(TarEntryType.Fifo)]
    public void Unpack_LinkOrDevice_IsRefused(TarEntryType type) => Unpack(TinyTar.Of(tar =>
    {
        var entry = new PaxTarEntry(type, "a/one.yml");
        if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
            entry.LinkName = "/etc/passwd";
        tar.WriteEntry(entry);
    })).Problem.Code.ShouldBe("tar.entry");

    [Fact]
    public void Unpack_Bomb_IsRefused()
    {
        var bomb = TinyTar.Of(tar =>
        {
            for (var i = 0; i < 40; i++)
                TinyTar.Add(tar, $"a/{i}.txt", new byte[1 << 20]);
        });

        Unpack(bomb).Problem.Code.ShouldBe("file.bomb");
    }

    [Fact]
    public void Unpack_MoreThanACap_IsRefused()
    {
        var archive = TinyTar.Of([.. Enumerable.Range(0, 11).Select(static i => ($"a/{i}.yml", new string('x', 100)))]);

        Unpack(archive, new TarLimits { Entries = 10 }).Problem.Code.ShouldBe("file.bomb");
        Unpack(archive, new TarLimits { FileBytes = 99 }).Problem.Code.ShouldBe("file.bomb");
        Unpack(archive, new TarLimits { TotalBytes = 2_000 }).Problem.Code.ShouldBe("file.bomb");
        Unpack(archive, new TarLimits { Entries = 11, FileBytes = 100 }).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "file.empty")]
    [InlineData("<!DOCTYPE html><title>Sign in</title>", "file.web_page")]
    [InlineData("\n <html><body>429</body></html>", "file.web_page")]
    [InlineData("not an archive at all", "file.damaged")]
    public void Unpack_SomethingElse_SaysWhat(string content, string code) => Unpack(Encoding.UTF8.GetBytes(content)).Problem.Code.ShouldBe(code);

    [Fact]
    public void Unpack_NothingThere_SaysSo()
    {
        TarUnpacker.Unpack(Path.Combine(_folder.Path, "absent.tar.gz"), static _ => true, new TarLimits(), TestContext.Current.CancellationToken).Problem.Code.ShouldBe("file.absent");
        Unpack(TinyTar.Of(("a/readme.md", "x"))).Problem.Code.ShouldBe("tar.empty");
    }

    private Result<IReadOnlyList<ArchivedFile>> Unpack(byte[] archive, TarLimits? limits = null) =>
        TarUnpacker.Unpack(_folder.Write("a.tar.gz", archive), static n => n.EndsWith(".yml", StringComparison.Ordinal), limits ?? new TarLimits(), TestContext.Current.CancellationToken);

    private static byte[] Unpacked(byte[] gzip)
    {
        using var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
