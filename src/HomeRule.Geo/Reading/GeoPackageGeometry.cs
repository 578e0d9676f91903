using System.Buffers.Binary;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>
/// The geometry of a GeoPackage: header (https://www.geopackage.org/spec/#gpb_format), then well-known binary. Only polygons are read, so there is no recursion,
/// and no count is believed before the bytes for it are there.
/// </summary>
internal ref struct GeoPackageGeometry
{
    private const int HeaderBytes = 8;
    private const int Polygon = 3;
    private const int MultiPolygon = 6;

    private readonly FeatureDraft _draft;
    private readonly int _maxPoints;
    private ReadOnlySpan<byte> _rest;
    private bool _isLittleEndian;

    private GeoPackageGeometry(ReadOnlySpan<byte> rest, FeatureDraft draft, int maxPoints)
    {
        _rest = rest;
        _draft = draft;
        _maxPoints = maxPoints;
    }

    internal static void Read(ReadOnlySpan<byte> blob, int srsId, FeatureDraft draft, int maxPoints)
    {
        if (blob.Length < HeaderBytes || !blob.StartsWith("GP"u8) || blob[2] != 0)
        {
            Malformed(draft);
            return;
        }

        var flags = blob[3];
        var isLittleEndian = (flags & 1) != 0;
        var envelope = ((flags >> 1) & 7) switch { 0 => 0, 1 => 32, 2 or 3 => 48, 4 => 64, _ => -1 };
        var srs = isLittleEndian ? BinaryPrimitives.ReadInt32LittleEndian(blob[4..]) : BinaryPrimitives.ReadInt32BigEndian(blob[4..]);
        if (envelope < 0 || blob.Length < HeaderBytes + envelope || (flags & 0x20) != 0)
            Malformed(draft);
        else if (srs != srsId)
            draft.Refuse("file.crs", "has another reference system than its table; export the file again.");
        else if ((flags & 0x10) != 0)
            draft.Refuse("geometry.empty", "has an empty geometry; give its area or leave it out.");
        else
            new GeoPackageGeometry(blob[(HeaderBytes + envelope)..], draft, maxPoints).ReadShape();
    }

    private void ReadShape()
    {
        if (!TryHeader(out var type, out var dimensions))
            return;
        if (type == Polygon)
        {
            ReadPolygon(dimensions);
        }
        else if (type != MultiPolygon)
        {
            _draft.Refuse("geometry.kind", "has a geometry that bounds no area, or has curves; give a Polygon or a MultiPolygon.");
        }
        else if (TryCount(5, out var count))
        {
            if (count == 0)
                _draft.Refuse("geometry.empty", "has an empty geometry; give its area or leave it out.");
            for (var i = 0; i < count && _draft.Fault is null; i++)
            {
                if (!TryHeader(out type, out dimensions))
                    return;
                if (type == Polygon)
                    ReadPolygon(dimensions);
                else
                    Malformed(_draft);
            }
        }

        if (_draft.Fault is null && !_rest.IsEmpty)
            Malformed(_draft);
    }

    private void ReadPolygon(int dimensions)
    {
        if (!TryCount(4, out var rings))
            return;
        if (rings == 0)
            _draft.Refuse("geometry.empty", "has an empty polygon; give its area or leave it out.");
        for (var ring = 0; ring < rings; ring++)
        {
            if (!TryCount(8 * dimensions, out var points))
                return;
            if (_draft.Geometry.Count + (long)points > _maxPoints)
            {
                _draft.Refuse("feature.size", $"has more than {_maxPoints} points; divide or simplify it.");
                return;
            }

            for (var i = 0; i < points; i++)
            {
                var lng = Number(_rest);
                var lat = Number(_rest[8..]);
                _rest = _rest[(8 * dimensions)..];
                if (!Add(lng, lat))
                    return;
            }

            _draft.Geometry.EndRing();
        }

        _draft.Geometry.EndPolygon();
    }

    private readonly bool Add(double lng, double lat)
    {
        if (!double.IsFinite(lng) || !double.IsFinite(lat))
        {
            _draft.Refuse("position.number", "has a coordinate that is not a finite number; correct it.");
            return false;
        }

        if (Math.Abs(lng) > DecimalE7.MaxDegrees || Math.Abs(lat) > DecimalE7.MaxDegrees)
        {
            _draft.Refuse("position.range", "has a coordinate far outside of the range of degrees; give longitude and latitude in degrees.");
            return false;
        }

        var (x, y) = ((long)Math.Round(lng * PointE7.UnitsPerDegree), (long)Math.Round(lat * PointE7.UnitsPerDegree));
        if (PositionCheck.Fault(x, y, _draft.Geometry.Count == 0) is { } fault)
        {
            _draft.Refuse(fault.Code, fault.Message);
            return false;
        }

        _draft.Geometry.Add(x, (int)y);
        return true;
    }

    private bool TryHeader(out int type, out int dimensions)
    {
        type = dimensions = 0;
        if (_rest.Length < 5 || _rest[0] > 1)
        {
            Malformed(_draft);
            return false;
        }

        _isLittleEndian = _rest[0] == 1;
        var code = UInt32(_rest[1..]);
        _rest = _rest[5..];
        (type, dimensions) = code switch
        {
            < 1000 => ((int)code, 2),
            < 3000 => ((int)code % 1000, 3),
            _ => (0, 4),
        };
        if (dimensions == 4)
            _draft.Refuse("position.dimensions", "has positions of more than three numbers, or a geometry of an unknown form; give longitude and latitude alone.");
        return dimensions != 4;
    }

    /// <summary>A count of things that take at least so many bytes each.</summary>
    private bool TryCount(int bytesEach, out int count)
    {
        count = 0;
        if (_rest.Length < 4 || UInt32(_rest) is var value && value > (uint)(_rest.Length - 4) / (uint)bytesEach)
        {
            Malformed(_draft);
            return false;
        }

        count = (int)value;
        _rest = _rest[4..];
        return true;
    }

    private readonly uint UInt32(ReadOnlySpan<byte> bytes) =>
        _isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private readonly double Number(ReadOnlySpan<byte> bytes) =>
        _isLittleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);

    private static void Malformed(FeatureDraft draft) =>
        draft.Refuse("geometry.malformed", "has a geometry that is cut off or damaged; export the file again.");
}
