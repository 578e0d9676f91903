using System.Text.Json;

namespace HomeRule.Answers.Locating;

/// <summary>The errors of points in a batch as JSON objects, made once.</summary>
internal static class BatchFaults
{
    private static readonly byte[][] Pieces =
    [
        [],
        Piece("point.malformed", "point", "A point is [longitude, latitude] or an object with lat, lng and, if wanted, id."),
        Piece("point.malformed", "point", "A point has lat, lng and, if wanted, id, each once, and nothing else."),
        Piece("point.malformed", "id", "id is a text or a whole number of at most 200 bytes."),
        Piece("point.malformed", "lat", "lat is a number of degrees such as 39.7392, with a point for decimals."),
        Piece("point.malformed", "lng", "lng is a number of degrees such as -104.9903, with a point for decimals."),
        Piece("point.malformed", "lat", "Give the latitude as a number from -90 to 90, such as 39.7392."),
        Piece("point.malformed", "lng", "Give the longitude as a number from -180 to 180, such as -104.9903."),
        Piece("point.swapped", "lat", "The latitude is out of range, and with both numbers exchanged the point would be in the United States; lists are [longitude, latitude]."),
    ];

    public static ReadOnlySpan<byte> Json(BatchFault fault) => Pieces[(int)fault];

    private static byte[] Piece(string code, string field, string detail)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("code", code);
            writer.WriteString("field", field);
            writer.WriteString("detail", detail);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
