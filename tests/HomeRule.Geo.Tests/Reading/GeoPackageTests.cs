using System.Globalization;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;
using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;

namespace HomeRule.Geo.Tests.Reading;

public sealed class GeoPackageTests
{
    private const string Square = "POLYGON ((-100 40, -98 40, -98 42, -100 42, -100 40), (-99.5 40.5, -99.5 41, -99 41, -99.5 40.5))";

    [Theory]
    [InlineData(ByteOrder.LittleEndian, 0)]
    [InlineData(ByteOrder.BigEndian, 0)]
    [InlineData(ByteOrder.LittleEndian, 1)]
    [InlineData(ByteOrder.BigEndian, 3)]
    [InlineData(ByteOrder.LittleEndian, 4)]
    public void Read_PolygonWithHole_HandsOverExactPointsAndAttributes(ByteOrder order, int envelope)
    {
        using var files = new BoundaryText();
        var path = Make(files, "wards", 4326, Blob(Square, order, envelope));
        var features = new List<BoundaryFeature>();
        var reading = Read(path, features).Value;

        var feature = features.ShouldHaveSingleItem();
        feature.Id.ShouldBe("1");
        feature.Properties.ShouldBe(new Dictionary<string, string> { ["fid"] = "1", ["ward"] = "12", ["area"] = "1.5", ["label"] = "Ward 12" }, ignoreOrder: true);
        feature.Polygons.ShouldHaveSingleItem().Outer.Points[1].ShouldBe(new PointE7(-980_000_000, 400_000_000));
        (reading.Rings, reading.Vertices, reading.WrongWinding, reading.Notes.Count).ShouldBe((2L, 7L, 0L, 0));
    }

    [Fact]
    public void Read_ThirdDimensionAndParts_AreTaken()
    {
        using var files = new BoundaryText();
        Read(Make(files, "a", 4326, Blob("MULTIPOLYGON Z (((-100 40 5, -98 40 5, -98 42 5, -100 40 5)), ((-90 40 5, -88 40 5, -88 42 5, -90 40 5)))"))).Value.Polygons.ShouldBe(2);
    }

    [Fact]
    public void Read_Nad83_IsNotedAndOtherSystemsAreRefused()
    {
        using var files = new BoundaryText();
        Read(Make(files, "a", 4269, Blob(Square, srs: 4269))).Value.Notes.ShouldHaveSingleItem().ShouldContain("NAD 83");
        Read(Make(files, "b", 3857, Blob(Square, srs: 3857))).Problem.Code.ShouldBe("file.crs");
    }

    [Fact]
    public void Read_SeveralTables_NeedsANameAndTakesIt()
    {
        using var files = new BoundaryText();
        var path = Make(files, "wards", 4326, Blob(Square));
        AddTable(path, "precincts", 4326, [Blob(Square), Blob(Square)]);

        var problem = Read(path).Problem;
        (problem.Code, problem.Message).ShouldBe(("file.layer", "The GeoPackage has 2 tables of features (precincts, wards); name the one to read."));
        Read(path, layer: "precincts").Value.Features.ShouldBe(2);
        Read(path, layer: "nothing").Problem.Code.ShouldBe("file.layer");
    }

    public static TheoryData<string, byte[]?, string> Faults
    {
        get
        {
            var good = Blob(Square);
            byte[] With(int at, byte value)
            {
                var bytes = good.ToArray();
                bytes[at] = value;
                return bytes;
            }

            // Header of 8 bytes, then byte order, kind, rings, points, numbers.
            return new()
            {
                { "null", null, "geometry.missing" },
                { "empty blob", [], "geometry.malformed" },
                { "no magic", With(0, (byte)'X'), "geometry.malformed" },
                { "version", With(2, 9), "geometry.malformed" },
                { "envelope kind", With(3, 0x0F), "geometry.malformed" },
                { "empty flag", With(3, 0x11), "geometry.empty" },
                { "extended", With(3, 0x21), "geometry.malformed" },
                { "other system", With(4, 9), "file.crs" },
                { "byte order", With(8, 7), "geometry.malformed" },
                { "point", Blob("POINT (-100 40)"), "geometry.kind" },
                { "collection", Blob($"GEOMETRYCOLLECTION ({Square})"), "geometry.kind" },
                { "curves", With(9, 10), "geometry.kind" },
                { "rings without end", [.. good[..13], 0xFF, 0xFF, 0xFF, 0x7F, .. good[17..]], "geometry.malformed" },
                { "points without end", [.. good[..17], 0xFF, 0xFF, 0xFF, 0xFF, .. good[21..]], "geometry.malformed" },
                { "cut off", good[..^9], "geometry.malformed" },
                { "too long", [.. good, 0], "geometry.malformed" },
                { "no rings", Blob("POLYGON EMPTY"), "geometry.empty" },
                { "no parts", Blob("MULTIPOLYGON EMPTY"), "geometry.empty" },
                { "four dimensions", Blob("POLYGON ZM ((-100 40 1 1, -98 40 1 1, -98 42 1 1, -100 40 1 1))"), "position.dimensions" },
                { "NaN", [.. good[..21], .. BitConverter.GetBytes(double.NaN), .. good[29..]], "position.number" },
                { "infinity", [.. good[..21], .. BitConverter.GetBytes(double.PositiveInfinity), .. good[29..]], "position.number" },
                { "metres", [.. good[..21], .. BitConverter.GetBytes(-1.1e7), .. good[29..]], "position.range" },
                { "swapped", Blob("POLYGON ((40 -100, 40 -98, 42 -98, 40 -100))"), "position.swapped" },
                { "unclosed", [.. good[..21], .. BitConverter.GetBytes(-100.1), .. good[29..]], "ring.unclosed" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FaultyGeometry_IsRefusedAndTheNextArrives(string what, byte[]? blob, string code)
    {
        using var files = new BoundaryText();
        var reading = Read(Make(files, "a", 4326, blob, Blob(Square))).Value;
        var fault = reading.Refused.ShouldHaveSingleItem(what);
        (fault.Code, fault.Id).ShouldBe((code, "1"), what);
        reading.Polygons.ShouldBe(1, what);
    }

    [Fact]
    public void Read_FileThatIsNoGeoPackage_IsOneProblem()
    {
        using var files = new BoundaryText();
        var path = Make(files, "a", 4326, Blob(Square));
        var whole = File.ReadAllBytes(path);
        Read(files.Write("cut.gpkg", whole[..(whole.Length / 2)])).Problem.Code.ShouldBe("geopackage.malformed");
        Read(files.Write("head.gpkg", whole[..100])).Problem.Code.ShouldBe("geopackage.malformed");
        Read(files.Write("packed.gpkg.gz", BoundaryText.Gzip(whole))).Problem.Code.ShouldBe("file.format");

        var plain = files.Write("plain.gpkg", []);
        Execute(plain, "CREATE TABLE t (a)");
        Read(plain).Problem.Code.ShouldBe("geopackage.malformed");
    }

    [Fact]
    public void Read_ViewWithEndlessWork_IsNotRun()
    {
        using var files = new BoundaryText();
        var path = Make(files, "a", 4326, Blob(Square));
        Execute(path, """
            ALTER TABLE a RENAME TO b;
            CREATE VIEW a AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS fid, NULL AS geom FROM n;
            """);
        Read(path).Problem.Code.ShouldBe("file.layer");
    }

    [Fact]
    public void Read_DamagedBytesAnywhere_NeverThrows()
    {
        using var files = new BoundaryText();
        var whole = File.ReadAllBytes(Make(files, "a", 4326, Blob(Square), Blob(Square)));
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var bytes = whole.ToArray();
            for (var i = 0; i < 20; i++)
                bytes[random.Next(16, bytes.Length)] = (byte)random.Next(256);
            var path = files.Write(string.Create(CultureInfo.InvariantCulture, $"d{round}.gpkg"), bytes);
            var outcome = Read(path);
            (outcome.IsOk || outcome.Problem.Message.EndsWith('.')).ShouldBeTrue();
        }
    }

    private static Result<FeatureReading> Read(string path, List<BoundaryFeature>? features = null, string? layer = null) =>
        FeatureFile.Read(path, feature => features?.Add(feature), new FeatureReadOptions { Layer = layer }, null, TestContext.Current.CancellationToken);

    private static byte[] Blob(string wkt, ByteOrder order = ByteOrder.LittleEndian, int envelope = 0, int srs = 4326)
    {
        var isLittle = order == ByteOrder.LittleEndian;
        var writer = new WKBWriter(order, false, wkt.Contains(" Z", StringComparison.Ordinal), wkt.Contains("ZM", StringComparison.Ordinal));
        var system = BitConverter.GetBytes(srs);
        if (!isLittle)
            Array.Reverse(system);
        var box = new byte[envelope switch { 0 => 0, 1 => 32, 4 => 64, _ => 48 }];
        return [(byte)'G', (byte)'P', 0, (byte)((envelope << 1) | (isLittle ? 1 : 0)), .. system, .. box, .. writer.Write(new WKTReader().Read(wkt))];
    }

    private static string Make(BoundaryText files, string table, int srs, params byte[]?[] blobs)
    {
        var path = files.Write(table + ".gpkg", []);
        Execute(path, """
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, ''), ('NAD83', 4269, 'epsg', 4269, ''), ('Web', 3857, 'EPSG', 3857, '');
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
            """);
        AddTable(path, table, srs, blobs);
        return path;
    }

    private static void AddTable(string path, string table, int srs, byte[]?[] blobs)
    {
        Execute(path, $"""
            CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY, geom BLOB, ward INTEGER, area REAL, label TEXT, note TEXT, photo BLOB);
            INSERT INTO gpkg_contents VALUES ('{table}', 'features', {srs});
            INSERT INTO gpkg_geometry_columns VALUES ('{table}', 'geom', 'POLYGON', {srs}, 0, 0);
            """);
        using var connection = Open(path);
        foreach (var blob in blobs)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{table}\" (geom, ward, area, label, photo) VALUES ($geom, 12, 1.5, 'Ward 12', x'00FF')";
            command.Parameters.AddWithValue("$geom", (object?)blob ?? DBNull.Value);
            command.ExecuteNonQuery();
        }
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
