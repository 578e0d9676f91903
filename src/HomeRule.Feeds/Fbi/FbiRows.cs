using System.Text;
using CsvHelper;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Fbi;

/// <summary>The rows of the table, one line each, strictly: whatever a lenient reader would guess at is a fault. Not thread-safe.</summary>
internal sealed class FbiRows : IDisposable
{
    private readonly CsvReader _reader;
    private readonly byte[] _bytes;
    private bool _isChecked;

    /// <param name="bytes">The whole table.</param>
    public FbiRows(byte[] bytes)
    {
        _bytes = bytes;
        _reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            Encoding = Encoding.UTF8,
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
    }

    /// <summary>Of the row at hand, or of the row that could not be read; from 1, the heading counted.</summary>
    public long Number { get; private set; }

    public IReadOnlyList<string> Fields { get; private set; } = [];

    public bool IsBlank => Fields.All(static f => f.Trim().Length == 0);

    /// <exception cref="TableFaultException">A row is no row of a table; for faults of the text, found before the first row is given.</exception>
    public bool Next()
    {
        if (!_isChecked)
            TableText.Check(_bytes);
        _isChecked = true;
        Number++;
        try
        {
            if (!_reader.Read())
                return false;
        }
        catch (CsvFormatException)
        {
            throw new TableFaultException(Number, "has a quotation mark that is never closed, or one inside a field");
        }

        var fields = new string[_reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = _reader.GetString(i);
        Fields = fields;
        return true;
    }

    public void Dispose() => _reader.Dispose();
}
