using System.Buffers.Binary;
using HomeRule.Geo.Boundaries;
using Npgsql;
using NpgsqlTypes;

namespace HomeRule.Testing.PostGis;

/// <summary>Boundaries as PostGIS holds them, on the same plane of whole numbers (units of 1e-7 degree, no reference system), which its doubles hold exactly.</summary>
public static class PostGisAreas
{
    /// <summary>Table <c>area</c> (ordinal, part, geom): one polygon a row.</summary>
    public static void Load(NpgsqlConnection connection, IReadOnlyList<Boundary> boundaries, Func<int, int> ordinal)
    {
        Run(connection, "CREATE UNLOGGED TABLE area (ordinal int, part int, geom geometry)");
        using var copy = connection.BeginBinaryImport("COPY area (ordinal, part, geom) FROM STDIN (FORMAT BINARY)");
        for (var b = 0; b < boundaries.Count; b++)
        {
            for (var part = 0; part < boundaries[b].Polygons.Count; part++)
            {
                copy.StartRow();
                copy.Write(ordinal(b), NpgsqlDbType.Integer);
                copy.Write(part, NpgsqlDbType.Integer);
                Write(copy, Polygon(boundaries[b].Polygons[part]));
            }
        }

        copy.Complete();
    }

    /// <summary>Table <c>point</c> (id, geom), with an index on space.</summary>
    public static void Load(NpgsqlConnection connection, IReadOnlyList<PointE7> points)
    {
        Run(connection, "CREATE UNLOGGED TABLE point (id int, geom geometry)");
        using (var copy = connection.BeginBinaryImport("COPY point (id, geom) FROM STDIN (FORMAT BINARY)"))
        {
            for (var i = 0; i < points.Count; i++)
            {
                copy.StartRow();
                copy.Write(i, NpgsqlDbType.Integer);
                Write(copy, Point(points[i]));
            }

            copy.Complete();
        }

        Run(connection, "CREATE INDEX ON point USING gist (geom); ANALYZE point; ANALYZE area");
    }

    public static void Run(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Constant text of tests and benchmarks.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public static byte[] Point(PointE7 point)
    {
        var bytes = new byte[21];
        bytes[0] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), 1);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(5), point.Lng);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(13), point.Lat);
        return bytes;
    }

    private static byte[] Polygon(BoundaryPolygon polygon)
    {
        Ring[] rings = [polygon.Outer, .. polygon.Holes];
        var bytes = new byte[9 + rings.Sum(static ring => 4 + (16 * ring.Points.Length))];
        bytes[0] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), 3);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(5), rings.Length);
        var at = 9;
        foreach (var ring in rings)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), ring.Points.Length);
            at += 4;
            foreach (var point in ring.Points)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at), point.Lng);
                BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at + 8), point.Lat);
                at += 16;
            }
        }

        return bytes;
    }

    /// <summary>PostGIS reads its type from well-known binary in the binary form of COPY.</summary>
    private static void Write(NpgsqlBinaryImporter copy, byte[] wellKnownBinary) => copy.Write(wellKnownBinary, NpgsqlDbType.Bytea);
}
