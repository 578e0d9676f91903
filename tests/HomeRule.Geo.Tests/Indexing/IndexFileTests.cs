using System.Buffers.Binary;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Indexing;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Indexing;

public sealed class IndexFileTests
{
    private static readonly Lazy<byte[]> Country = new(() => Bytes(UnitedStates.Index));

    [Fact]
    public void ReadWrite_Country_RoundTripsToTheSameBytesAndAnswers()
    {
        var read = DivisionIndex.Read(Country.Value);

        Bytes(read).ShouldBe(Country.Value);
        read.Divisions.ShouldBe(UnitedStates.Index.Divisions);
        var random = new Random(2);
        for (var n = 0; n < 20_000; n++)
        {
            var point = new GeoPoint(18 + (53 * random.NextDouble()), -179 + (113 * random.NextDouble()));
            read.Locate(point).ShouldBe(UnitedStates.Index.Locate(point));
        }

        read.TryOutline(UnitedStates.Id("state:co/place:denver"), out _).ShouldBeTrue();
    }

    [Fact]
    public void Build_BoundariesInAnyOrder_GivesTheSameAnswers()
    {
        var shuffled = UnitedStates.Set.Boundaries.Boundaries.ToArray();
        new Random(4).Shuffle(shuffled);

        Bytes(DivisionIndex.Build(shuffled)).ShouldBe(Country.Value);
    }

    [Fact]
    public void Read_Empty_Index_Works() => DivisionIndex.Read(Bytes(DivisionIndex.Build([]))).Locate(new GeoPoint(0, 0)).ShouldBeEmpty();

    [Fact]
    public void Read_ForeignOrOldBytes_ReturnsProblem()
    {
        DivisionIndex.TryRead(Array.Empty<byte>()).Problem.Code.ShouldBe("index.format");
        DivisionIndex.TryRead("not an index, but long enough to be one, surely"u8.ToArray()).Problem.Code.ShouldBe("index.format");
        var old = (byte[])Country.Value.Clone();
        old[4] = 99;
        DivisionIndex.TryRead(old).Problem.Code.ShouldBe("index.version");
        Should.Throw<UserErrorException>(() => DivisionIndex.Read(old)).Problem.Code.ShouldBe("index.version");
    }

    [Fact]
    public void Read_CutOff_ReturnsProblemAtEveryLength()
    {
        var bytes = Small();
        for (var length = 0; length < bytes.Length; length += length < 400 ? 1 : 49_997)
            DivisionIndex.TryRead(bytes.AsMemory(0, length)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void Read_AnyByteChanged_IsCaughtByTheChecksum()
    {
        var bytes = Small();
        var random = new Random(8);
        for (var n = 0; n < 500; n++)
        {
            var at = n < 250 ? n : random.Next(bytes.Length);
            var before = bytes[at];
            bytes[at] ^= (byte)(1 << random.Next(8));
            DivisionIndex.TryRead(bytes).IsOk.ShouldBeFalse($"byte {at}");
            bytes[at] = before;
        }
    }

    [Fact]
    public void Read_ForgedWithRightChecksum_IsRefusedOrFailsCleanly()
    {
        var good = Small();
        var random = new Random(6);
        int refused = 0, failed = 0, harmless = 0;
        var probes = Enumerable.Range(0, 300).Select(_ => new PointE7(random.Next(-60_000, 160_000), random.Next(-60_000, 160_000))).ToArray();

        // All but the wide empty table of top cells, which is most of a small file.
        var top = good.AsSpan().IndexOf(new byte[4096]);
        var last = good.AsSpan().LastIndexOf(new byte[4096]) + 4096;
        int[] words = [.. Enumerable.Range(5, (top / 4) - 5), .. Enumerable.Range(last / 4, (good.Length - last) / 4)];
        for (var n = 0; n < 600; n++)
        {
            var bytes = (byte[])good.Clone();
            var value = random.Next(5) switch { 0 => -1, 1 => int.MaxValue, 2 => int.MinValue, 3 => random.Next(-50, 50), _ => random.Next() };
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * words[random.Next(words.Length)]), value);
            var image = IndexImage.Allocate(bytes.Length);
            bytes.CopyTo(image.Writable(0, bytes.Length));
            IndexFile.Seal(image);
            var forged = image.Bytes(0, image.Length).ToArray();
            GC.KeepAlive(image);
            var result = DivisionIndex.TryRead(forged);
            if (!result.IsOk)
            {
                refused++;
                result.Problem.Code.ShouldBe("index.damaged");
                continue;
            }

            try
            {
                var index = result.Value;
                var hits = new int[index.MaxHits];
                foreach (var probe in probes)
                    index.Locate(probe, hits);
                foreach (var division in index.Divisions)
                {
                    index.TryOutline(division, out _).ShouldBeTrue();
                    index.Neighbors(division);
                }

                harmless++;
            }
            catch (Exception e) when (e is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException)
            {
                failed++;
            }
        }

        refused.ShouldBeGreaterThan(20);
        failed.ShouldBeGreaterThan(20);
        harmless.ShouldBeGreaterThan(20);
    }

    private static byte[] Small()
    {
        var random = new Random(1);
        var boundaries = Enumerable.Range(0, 40).Select(i =>
        {
            var (x, y) = (random.Next(100_000), random.Next(100_000));
            return TestData.Boundary(TestData.County(i), TestData.Polygon(TestData.Box(x, y, x + random.Next(1, 50_000), y + random.Next(1, 50_000))));
        });
        return Bytes(new DivisionIndex(IndexBuilder.Build(boundaries, new TreeOptions(4, 8))));
    }

    private static byte[] Bytes(DivisionIndex index)
    {
        using var stream = new MemoryStream();
        index.Write(stream);
        return stream.ToArray();
    }
}
