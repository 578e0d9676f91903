using System.Globalization;
using Microsoft.Data.Sqlite;

namespace HomeRule.Geo.Reading;

/// <summary>
/// GeoPackage (https://www.geopackage.org/spec/): one feature table of a SQLite file, opened for reading only and as it is. Views are not read: a file from
/// elsewhere could hide endless work in them.
/// </summary>
internal static class GeoPackageFile
{
    private const int MaxGeometryBytes = 256 << 20;
    private const int MaxTextLength = 1 << 20;

    internal static void Read(string path, FeatureSink sink, IProgress<double>? progress, CancellationToken stop)
    {
        try
        {
            using var connection = Open(path);
            var layer = GeoPackageLayer.Choose(connection, sink.Options.Layer);
            if (layer.IsNad83)
                sink.Tally.Note(ReferenceSystems.Nad83Note);
            ReadRows(connection, layer, sink, progress, stop);
        }
        catch (SqliteException)
        {
            throw new FeatureFileFault("geopackage.malformed", "The GeoPackage is damaged or not complete; download it again.");
        }
    }

    private static SqliteConnection Open(string path)
    {
        // Immutable: no locks, no journal, nothing is ever written beside the file.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA mmap_size = 0;";
        command.ExecuteNonQuery();
        return connection;
    }

    private static void ReadRows(SqliteConnection connection, GeoPackageLayer layer, FeatureSink sink, IProgress<double>? progress, CancellationToken stop)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {layer.QuotedTable}";
        var rows = Math.Max(1, Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));
        command.CommandText = $"SELECT * FROM {layer.QuotedTable}";
        using var reader = command.ExecuteReader();
        var geometryAt = -1;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (string.Equals(reader.GetName(i), layer.GeometryColumn, StringComparison.OrdinalIgnoreCase))
                geometryAt = i;
        }

        if (geometryAt < 0)
            throw new FeatureFileFault("geopackage.malformed", $"The table \"{layer.Table}\" has no column \"{layer.GeometryColumn}\", which the GeoPackage promises; export it again.");
        while (reader.Read())
        {
            stop.ThrowIfCancellationRequested();
            sink.Begin();
            var draft = sink.Draft;
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (i != geometryAt)
                    ReadAttribute(reader, i, draft);
            }

            draft.Id = layer.IdColumn is { } id ? draft.Properties.GetValueOrDefault(id) : null;
            ReadGeometry(reader, geometryAt, layer.SrsId, sink);
            sink.End();
            if (sink.Tally.Features % 256 == 0)
                progress?.Report(Math.Min(1, (double)sink.Tally.Features / rows));
        }
    }

    private static void ReadAttribute(SqliteDataReader reader, int at, FeatureDraft draft)
    {
        var name = reader.GetName(at);
        if (reader.IsDBNull(at) || reader.GetFieldType(at) == typeof(byte[]))
            return;
        if (reader.GetFieldType(at) == typeof(string) && reader.GetChars(at, 0, null, 0, 0) > MaxTextLength)
        {
            draft.Refuse("feature.size", $"has an attribute \"{name}\" of more than {MaxTextLength} characters; shorten it.");
            return;
        }

        var text = Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture) ?? "";

        // SQLite hands out invalid UTF-8 with this in its place.
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            draft.Refuse("feature.text", $"has an attribute \"{name}\" that is not valid Unicode; export the file as UTF-8.");
        if (!draft.Properties.TryAdd(name, text))
            draft.Refuse("feature.duplicate-key", $"gives the attribute \"{name}\" twice; keep one.");
    }

    private static void ReadGeometry(SqliteDataReader reader, int at, int srsId, FeatureSink sink)
    {
        var draft = sink.Draft;
        if (reader.IsDBNull(at))
            draft.Refuse("geometry.missing", "has no geometry; give its area or leave it out.");
        else if (reader.GetFieldType(at) != typeof(byte[]))
            draft.Refuse("geometry.malformed", "has a geometry that is not in the form of a GeoPackage; export the file again.");
        else if (reader.GetBytes(at, 0, null, 0, 0) > MaxGeometryBytes)
            draft.Refuse("feature.size", $"has a geometry of more than {MaxGeometryBytes >> 20} MB; divide or simplify it.");
        else
            GeoPackageGeometry.Read(reader.GetFieldValue<byte[]>(at), srsId, draft, sink.Options.MaxPoints);
    }
}
