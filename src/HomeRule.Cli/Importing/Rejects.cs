using HomeRule.Atlas.Importing;
using HomeRule.Civics;
using HomeRule.Documents.Tables;

namespace HomeRule.Cli.Importing;

/// <summary>The rows that were not taken, as a table of their own with the reason in a last column: to be corrected and imported again.</summary>
internal static class Rejects
{
    /// <summary>Name of the column with the reason; passed over when the table is read again.</summary>
    public const string Column = "problem";

    public static string PathFor(string file) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileNameWithoutExtension(file) + ".rejected.csv");

    /// <exception cref="UserErrorException">The file cannot be written.</exception>
    public static void Write(string path, CsvSheet sheet, IReadOnlyList<ImportFault> faults)
    {
        var reasons = faults.ToLookup(static f => f.Row);
        var kept = Enumerable.Range(0, sheet.Header.Count).Where(i => ImportColumns.Canonical(sheet.Header[i]) != Column).ToArray();
        var rows = sheet.Rows.Where(r => reasons.Contains(r.Number)).Select(r => (IReadOnlyList<string?>)
        [
            .. kept.Select(i => i < r.Cells.Count ? Clip(SpreadsheetCell.Bare(r.Cells[i])) : ""),
            string.Join(" ", reasons[r.Number].Select(static f => f.Column is null ? f.Message : $"{f.Column}: {f.Message}")),
        ]);
        var bytes = CsvTable.Write([.. kept.Select(i => sheet.Header[i]), Column], rows);
        try
        {
            File.WriteAllBytes(path + ".tmp", bytes);
            File.Move(path + ".tmp", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(path + ".tmp"))
                File.Delete(path + ".tmp");
            throw new UserErrorException(new Problem("import.write", $"{path} cannot be written ({e.Message.TrimEnd('.')}). Nothing was changed."));
        }
    }

    private static string Clip(string cell) => cell.Length <= CsvSheet.MostCharacters ? cell : cell[..(CsvSheet.MostCharacters - 1)] + "…";
}
