using Microsoft.Data.Sqlite;

namespace HomeRule.Geo.Reading;

/// <summary>A feature table of a GeoPackage.</summary>
/// <param name="Table">Its name.</param>
/// <param name="GeometryColumn">Where the shapes are.</param>
/// <param name="SrsId">Number of the reference system in the file.</param>
/// <param name="IdColumn">The whole-number primary key; null where there is none.</param>
/// <param name="IsNad83">Whether the degrees are on NAD 83.</param>
internal sealed record GeoPackageLayer(string Table, string GeometryColumn, int SrsId, string? IdColumn, bool IsNad83)
{
    internal string QuotedTable => Quote(Table);

    /// <exception cref="FeatureFileFault">There is no such table, or it is not in degrees.</exception>
    internal static GeoPackageLayer Choose(SqliteConnection connection, string? name)
    {
        foreach (var table in (string[])["gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"])
        {
            if (!IsTable(connection, table))
                throw new FeatureFileFault("geopackage.malformed", $"The file has no table \"{table}\"; it is no GeoPackage. Give a GeoPackage, or convert the file to one.");
        }

        var layers = Layers(connection);
        var listed = layers.Count == 0 ? "none" : string.Join(", ", layers.Select(static layer => layer.Table));
        if (name is null && layers.Count != 1)
            throw new FeatureFileFault("file.layer", $"The GeoPackage has {layers.Count} tables of features ({listed}); name the one to read.");
        if ((name is null ? layers[0] : layers.Find(layer => layer.Table == name)) is not { } chosen)
            throw new FeatureFileFault("file.layer", $"The GeoPackage has no table of features \"{name}\"; give one of: {listed}.");
        if (!IsTable(connection, chosen.Table))
            throw new FeatureFileFault("file.layer", $"\"{chosen.Table}\" of the GeoPackage is not a plain table; export it again as a table.");
        var isNad83 = SystemOf(connection, chosen.SrsId) switch
        {
            ReferenceSystems.Wgs84 => false,
            ReferenceSystems.Nad83 => true,
            _ => throw new FeatureFileFault("file.crs", $"\"{chosen.Table}\" is not in degrees on WGS 84 or NAD 83; reproject it to EPSG:4326."),
        };
        return chosen with { IsNad83 = isNad83, IdColumn = KeyOf(connection, chosen.Table) };
    }

    private static List<GeoPackageLayer> Layers(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT g.table_name, g.column_name, g.srs_id FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
            WHERE c.data_type = 'features' ORDER BY g.table_name LIMIT 1000
            """;
        using var reader = command.ExecuteReader();
        var layers = new List<GeoPackageLayer>();
        while (reader.Read())
        {
            if (!reader.IsDBNull(0) && !reader.IsDBNull(1) && !reader.IsDBNull(2) && reader.GetInt64(2) is >= int.MinValue and <= int.MaxValue and var srs)
                layers.Add(new GeoPackageLayer(reader.GetString(0), reader.GetString(1), (int)srs, null, false));
        }

        return layers;
    }

    /// <summary>The EPSG number of a reference system; 0 for any other.</summary>
    private static int SystemOf(SqliteConnection connection, int srsId)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = $id";
        command.Parameters.AddWithValue("$id", srsId);
        using var reader = command.ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) && string.Equals(reader.GetString(0), "EPSG", StringComparison.OrdinalIgnoreCase)
            && reader.GetInt64(1) is ReferenceSystems.Wgs84 or ReferenceSystems.Nad83 ? reader.GetInt32(1) : 0;
    }

    private static string? KeyOf(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table) WHERE pk = 1 AND upper(type) = 'INTEGER'";
        command.Parameters.AddWithValue("$table", table);
        return command.ExecuteScalar() as string;
    }

    private static bool IsTable(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $name AND sql NOT LIKE 'CREATE VIRTUAL%'";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() is 1L;
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
