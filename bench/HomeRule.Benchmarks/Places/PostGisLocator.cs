using HomeRule.Geo.Boundaries;
using HomeRule.Testing.PostGis;
using Npgsql;
using NpgsqlTypes;

namespace HomeRule.Benchmarks.Places;

/// <summary>The way of most services: polygons cut up by ST_Subdivide under a GiST index, one prepared query a point, one client.</summary>
internal sealed class PostGisLocator : IDisposable
{
    private readonly PostGisServer _server = PostGisServer.Start();
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _query;
    private readonly NpgsqlParameter<byte[]> _point = new() { NpgsqlDbType = NpgsqlDbType.Bytea };

    public PostGisLocator(IReadOnlyList<Boundary> boundaries, Func<Boundary, int> ordinal)
    {
        _connection = _server.Open();
        PostGisAreas.Load(_connection, boundaries, b => ordinal(boundaries[b]));
        PostGisAreas.Run(_connection, "CREATE UNLOGGED TABLE piece AS SELECT ordinal, ST_Subdivide(CASE WHEN ST_IsValid(geom) THEN geom ELSE ST_MakeValid(geom) END, 255) AS geom FROM area");
        PostGisAreas.Run(_connection, "CREATE INDEX ON piece USING gist (geom); ANALYZE piece");
        _query = new NpgsqlCommand("SELECT DISTINCT ordinal FROM piece WHERE ST_Covers(geom, ST_GeomFromWKB($1))", _connection);
        _query.Parameters.Add(_point);
        _query.Prepare();
    }

    public int Locate(PointE7 point, Span<int> hits)
    {
        _point.TypedValue = PostGisAreas.Point(point);
        using var rows = _query.ExecuteReader();
        var count = 0;
        while (rows.Read())
            hits[count++] = rows.GetInt32(0);
        hits[..count].Sort();
        return count;
    }

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
        _server.Dispose();
    }
}
