using CsvHelper;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>Tables as a library reads them, to compare with.</summary>
internal static class Table
{
    public static List<string[]> Read(byte[] bytes, char separator)
    {
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions { HasHeader = false, Separator = separator });
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
