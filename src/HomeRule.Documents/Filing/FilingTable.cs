using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Listings;
using HomeRule.Documents.Tables;

namespace HomeRule.Documents.Filing;

/// <summary>Filing windows as a table, one a row; the columns of published dates have the names that <c>homerule atlas verify-windows</c> reads. Pure.</summary>
public static class FilingTable
{
    private static readonly string[] Header =
    [
        "id", "state", "office_class", "statute", "cycle", "election", "opens", "opens_clock", "opens_certainty", "closes", "closes_clock", "closes_certainty", "zones", "offices", "condition", "receipt", "matches", "rule_confidence",
    ];

    public static byte[] Write(WindowList list) => CsvTable.Write(Header, list.Filing.Select(Row));

    private static string?[] Row(FilingAnswer w) =>
    [
        w.Id, w.State.ToUpperInvariant(), w.OfficeClass.Value, w.Citation, w.Cycle.ToString(CultureInfo.InvariantCulture), Day(w.Election), Day(w.Opens?.Date), w.Opens?.Clock, Word(w.Opens?.Certainty), Day(w.Closes.Date), w.Closes.Clock,
        Word(w.Closes.Certainty), string.Join(' ', w.Zones), string.Join(' ', w.Offices), Word(w.Condition), Word(w.Receipt), string.Join(' ', w.Matches), Word(w.Confidence),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As in JSON: <c>computed_and_confirmed</c>.</summary>
    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } word ? System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()) : null;

    private static string? Word<T>(T value)
        where T : struct, Enum => Word((T?)value);
}
