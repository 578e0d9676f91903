using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Locating;

/// <summary>
/// Reads the body of a batch in one pass without allocating for a point: <c>{"points":[[lng,lat], {"lat":…,"lng":…,"id":…}, …], "as_of":"…", "kinds":"…"}</c>.
/// What is wrong with one point stays with that point; what is wrong with the body is a problem.
/// </summary>
internal ref struct BatchReader(ReadOnlySpan<byte> body, BatchPoint[] points)
{
    private const int LongestNumber = 20;
    private const int LongestId = 200;

    private readonly ReadOnlySpan<byte> _body = body;
    private Utf8JsonReader _json = new(body, new JsonReaderOptions { MaxDepth = 16 });

    /// <summary>Points read.</summary>
    public int Count { get; private set; }

    public string? AsOf { get; private set; }

    public string? Kinds { get; private set; }

    public Problem? Read()
    {
        try
        {
            return ReadBody();
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)
        {
            return Malformed("The body is one JSON object with the list points and, if wanted, as_of and kinds.");
        }
    }

    private Problem? ReadBody()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject)
            return Malformed("The body is one JSON object with the list points and, if wanted, as_of and kinds.");
        var seen = false;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("points"u8))
            {
                if (seen)
                    return Repeated("points");
                seen = true;
                if (ReadPoints() is { } problem)
                    return problem;
            }
            else if (_json.ValueTextEquals("as_of"u8))
            {
                if (AsOf is not null)
                    return Repeated("as_of");
                if (!_json.Read() || _json.TokenType != JsonTokenType.String)
                    return new Problem("date.malformed", "as_of is a day of the calendar written YYYY-MM-DD, from 1700 to 2199, such as 2026-11-21.") { Field = "as_of" };
                AsOf = _json.GetString();
            }
            else if (_json.ValueTextEquals("kinds"u8))
            {
                if (Kinds is not null)
                    return Repeated("kinds");
                if (!_json.Read() || _json.TokenType != JsonTokenType.String)
                    return new Problem("kinds.malformed", "kinds is a text such as \"place,county,state\".") { Field = "kinds" };
                Kinds = _json.GetString();
            }
            else
            {
                return Malformed("The body has the members points, as_of and kinds and nothing else.");
            }
        }

        if (_json.TokenType != JsonTokenType.EndObject || _json.Read())
            return Malformed("The body is one JSON object and nothing after it.");
        return seen ? null : new Problem("query.missing", "points is missing; add it, for example \"points\": [[-104.9903, 39.7392]].") { Field = "points" };
    }

    private Problem? ReadPoints()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartArray)
            return new Problem("body.malformed", "points is a list of points.") { Field = "points" };
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (Count == points.Length)
                return new Problem("batch.too-many", $"A batch has at most {points.Length} points; send the rest in another.") { Field = "points" };
            ref var point = ref points[Count++];
            point = default;
            switch (_json.TokenType)
            {
                case JsonTokenType.StartArray:
                    ReadPair(ref point);
                    break;
                case JsonTokenType.StartObject:
                    ReadMembers(ref point);
                    break;
                default:
                    point.Fault = BatchFault.Shape;
                    break;
            }
        }

        return null;
    }

    private void ReadPair(ref BatchPoint point)
    {
        var (lng, lat) = (double.NaN, double.NaN);
        var at = 0;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (at == 0)
                Number(ref lng, BatchFault.Lng, ref point);
            else if (at == 1)
                Number(ref lat, BatchFault.Lat, ref point);
            else
                Skip();
            at++;
        }

        if (at != 2)
            point.Fault = BatchFault.Shape;
        Place(ref point, lng, lat);
    }

    private void ReadMembers(ref BatchPoint point)
    {
        var (lng, lat) = (double.NaN, double.NaN);
        bool hasLng = false, hasLat = false, hasId = false;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("lat"u8) && !hasLat)
            {
                hasLat = _json.Read();
                Number(ref lat, BatchFault.Lat, ref point);
            }
            else if (_json.ValueTextEquals("lng"u8) && !hasLng)
            {
                hasLng = _json.Read();
                Number(ref lng, BatchFault.Lng, ref point);
            }
            else if (_json.ValueTextEquals("id"u8) && !hasId)
            {
                hasId = _json.Read();
                Id(ref point);
            }
            else
            {
                _json.Read();
                Skip();
                Fail(ref point, BatchFault.Member);
            }
        }

        if (!hasLat)
            Fail(ref point, BatchFault.Lat);
        if (!hasLng)
            Fail(ref point, BatchFault.Lng);
        Place(ref point, lng, lat);
    }

    private static void Place(ref BatchPoint point, double lng, double lat)
    {
        if (point.Fault != BatchFault.None)
            return;
        if (PointE7.TryFromDegrees(lng, lat, out var at))
            (point.Lng, point.Lat) = (at.Lng, at.Lat);
        else if (Math.Abs(lat) > 90 && PointE7.TryFromDegrees(lat, lng, out var swapped))
            (point.Fault, point.Lng, point.Lat) = (BatchFault.Swapped, swapped.Lng, swapped.Lat);
        else
            point.Fault = Math.Abs(lat) > 90 ? BatchFault.LatRange : BatchFault.LngRange;
    }

    /// <summary>As strict as the parameters of a query: an optional minus, up to three digits, optionally a point and up to fifteen more; no exponent, no minus zero.</summary>
    private void Number(ref double value, BatchFault fault, ref BatchPoint point)
    {
        if (_json.TokenType == JsonTokenType.Number && IsPlain(_json.ValueSpan) && Utf8Parser.TryParse(_json.ValueSpan, out double read, out var used) && used == _json.ValueSpan.Length && !(read == 0 && _json.ValueSpan[0] == '-'))
        {
            value = read;
            return;
        }

        Skip();
        Fail(ref point, fault);
    }

    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestNumber || text.IndexOfAny((byte)'e', (byte)'E') >= 0)
            return false;
        var body = text[0] == '-' ? text[1..] : text;
        var dot = body.IndexOf((byte)'.');
        return dot < 0 ? body.Length <= 3 : dot <= 3 && body.Length - dot - 1 <= 15;
    }

    private void Id(ref BatchPoint point)
    {
        var start = (int)_json.TokenStartIndex;
        var length = (int)(_json.BytesConsumed - start);
        var good = _json.TokenType switch
        {
            JsonTokenType.Number => length <= LongestId && _json.ValueSpan.IndexOfAny("eE."u8) < 0,
            JsonTokenType.String => length <= LongestId + 2 && Utf8.IsValid(_json.ValueSpan) && (!_json.ValueIsEscaped || IsText()),
            _ => false,
        };
        Skip();
        if (good)
            (point.IdStart, point.IdLength) = (start, length);
        else
            Fail(ref point, BatchFault.Id);
    }

    /// <summary>False for an escaped half of a pair.</summary>
    private bool IsText()
    {
        try
        {
            return _json.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Skip()
    {
        if (_json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            _json.Skip();
    }

    /// <summary>The first fault counts.</summary>
    private static void Fail(ref BatchPoint point, BatchFault fault)
    {
        if (point.Fault == BatchFault.None)
            point.Fault = fault;
    }

    private static Problem Repeated(string field) => new("query.repeated", $"{field} is there more than once; give it once.") { Field = field };

    private static Problem Malformed(string message) => new("body.malformed", message) { Field = "body" };

    public readonly ReadOnlySpan<byte> IdOf(in BatchPoint point) => _body.Slice(point.IdStart, point.IdLength);
}
