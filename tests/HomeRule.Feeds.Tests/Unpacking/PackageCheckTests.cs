using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using HomeRule.Feeds.Tests.Ice287g;
using HomeRule.Feeds.Unpacking;
using HomeRule.Papers.Packages;

namespace HomeRule.Feeds.Tests.Unpacking;

public sealed class PackageCheckTests
{
    [Fact]
    public void Fault_GoodPackage_IsNone() => Check(TinyWorkbook.Participating().Add("OHIO", "Ada Police Department").Link("A2", "https://example.org/?a=1&b=2").Bytes()).ShouldBeNull();

    [Fact]
    public void Fault_ThousandToOne_IsABomb() => With("a.bin", new byte[8_000_000]).ShouldBe("package.bomb");

    [Fact]
    public void Fault_MoreThanTwoHundredMegabytes_IsABomb()
    {
        var book = TinyWorkbook.Participating();
        var noise = RandomNumberGenerator.GetBytes(1_000_000);
        var block = Enumerable.Range(0, 30).SelectMany(_ => noise).ToArray();
        for (var n = 0; n < 7; n++)
            book.Parts.Add(($"p{n}.bin", block));

        Check(book.Bytes()).ShouldBe("package.bomb");
    }

    [Fact]
    public void Fault_TooManyEntries_IsABomb()
    {
        var book = TinyWorkbook.Participating();
        for (var n = 0; n < 1_001; n++)
            book.Parts.Add(($"p{n}", []));

        Check(book.Bytes()).ShouldBe("package.bomb");
    }

    [Theory]
    [InlineData("../outside.xml")]
    [InlineData("xl/../../outside.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("xl\\..\\outside.xml")]
    [InlineData("C:/outside.xml")]
    [InlineData("XL/WORKBOOK.xml")]
    public void Fault_NameThatLeavesThePackageOrStandsTwice_IsRefused(string name) => With(name, "<a/>"u8.ToArray()).ShouldBe("package.name");

    [Fact]
    public void Fault_SymbolicLink_IsRefused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("link").ExternalAttributes = unchecked((int)0xA1FF0000);

        Check(stream.ToArray()).ShouldBe("package.name");
    }

    [Fact]
    public void Fault_ArchiveInside_IsRefused() => With("xl/media/a.bin", TinyWorkbook.Participating().Bytes()).ShouldBe("package.nested");

    [Fact]
    public void Fault_LyingLength_IsRefused()
    {
        var bytes = Packed(new byte[50_000]);
        Alter(bytes, 24, 100);

        Check(bytes).ShouldBe("package.damaged");
    }

    [Fact]
    public void Fault_LyingLengthWithASumToFit_IsRefused()
    {
        var content = new byte[50_000];
        var bytes = Packed(content);
        Alter(bytes, 24, 100);
        var sum = new Crc32();
        sum.Append(content.AsSpan(0, 100));
        Alter(bytes, 16, sum.Value);
        using (var zip = new ZipArchive(new MemoryStream(bytes)))
            zip.Entries[0].Length.ShouldBe(100);

        Check(bytes).ShouldBe("package.damaged");
    }

    [Fact]
    public void Fault_WrongSum_IsRefused()
    {
        var bytes = Packed(new byte[5_000]);
        Alter(bytes, 16, 12_345);

        Check(bytes).ShouldBe("package.damaged");
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/anything.bin")]
    public async Task Fault_OutsideEntity_IsRefusedAndNobodyIsAsked(string part)
    {
        using var canary = new TcpListener(IPAddress.Loopback, 0);
        canary.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)canary.LocalEndpoint).Port}/x";
        var xml = $"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"{address}\"><!ENTITY % y SYSTEM \"{address}\">%y;]><a>&x;</a>";
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
            Check(Single(part, [.. encoding.GetPreamble(), .. encoding.GetBytes(encoding == Encoding.Unicode ? xml.Replace("\"1.0\"", "\"1.0\" encoding=\"utf-16\"") : xml)])).ShouldBe("package.dtd");

        await Task.Delay(50, TestContext.Current.CancellationToken);
        canary.Pending().ShouldBeFalse();
    }

    [Fact]
    public void Fault_OutsideReferenceThatIsNoHyperlink_IsRefused()
    {
        const string Outside = "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>";

        Check(new TinyWorkbook { Relationships = Outside }.Add("STATE").Bytes()).ShouldBe("package.external");
    }

    [Fact]
    public void Fault_BrokenXmlInRelationships_IsRefused() => Check(Single("a.rels", "<Relationships><Relationship"u8.ToArray())).ShouldBe("package.xml");

    [Fact]
    public void Fault_AnyByteChanged_NeverThrows()
    {
        var good = TinyWorkbook.Participating().Add("OHIO", "Ada Police Department").Bytes();
        for (var at = 0; at < good.Length; at++)
        {
            var bytes = good.ToArray();
            bytes[at] ^= 0x55;
            Should.NotThrow(() => PackageCheck.Fault(bytes, "a.xlsx"));
        }
    }

    private static string? With(string name, byte[] content)
    {
        var book = TinyWorkbook.Participating();
        book.Parts.Add((name, content));
        return Check(book.Bytes());
    }

    private static string? Check(byte[] bytes) => PackageCheck.Fault(bytes, "a.xlsx")?.Code;

    private static byte[] Packed(byte[] content) => Single("a.bin", content);

    private static byte[] Single(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var to = zip.CreateEntry(name).Open();
            to.Write(content);
        }

        return stream.ToArray();
    }

    // In the only entry of the central directory: 16 the sum, 24 the length.
    private static void Alter(byte[] bytes, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + offset), value);
}
