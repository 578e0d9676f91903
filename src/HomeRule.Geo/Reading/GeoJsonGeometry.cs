using System.Text.Json;

namespace HomeRule.Geo.Reading;

/// <summary>Reads the geometry of a feature into the sink's draft.</summary>
internal sealed class GeoJsonGeometry(FeatureSink sink)
{
    /// <summary>Cursor on the value of a geometry; leaves it on its end.</summary>
    internal void Read(ref JsonCursor cursor)
    {
        var draft = sink.Draft;
        if (cursor.Token == JsonTokenType.Null)
        {
            draft.Refuse("geometry.missing", "has no geometry; give its area or leave it out.");
            return;
        }

        if (cursor.Token != JsonTokenType.StartObject)
        {
            draft.Refuse("geometry.kind", "has a geometry that is not an object; give a Polygon or a MultiPolygon.");
            cursor.Skip();
            return;
        }

        var type = false;
        var shape = new GeometryMembers();
        while (cursor.NextName())
        {
            if (cursor.Is("type"u8))
            {
                sink.Draft.Once(ref type, "type");
                cursor.Next();
                shape.Kind = cursor.Token == JsonTokenType.String && cursor.TryText(out var text) ? text : "";
                cursor.Skip();
            }
            else if (!ReadMember(ref cursor, ref shape))
            {
                cursor.Next();
                cursor.Skip();
            }
        }

        Check(shape);
    }

    /// <summary>Cursor on a name; true, with the cursor on the end of its value, where it was one that holds positions.</summary>
    internal bool ReadMember(ref JsonCursor cursor, ref GeometryMembers shape)
    {
        if (cursor.Is("coordinates"u8))
        {
            sink.Draft.Once(ref shape.HasCoordinates, "coordinates");
            cursor.Next();
            shape.Depth = ReadCoordinates(ref cursor);
            return true;
        }

        if (!cursor.Is("geometries"u8))
            return false;
        sink.Draft.Once(ref shape.HasGeometries, "geometries");
        cursor.Next();
        if (cursor.Token != JsonTokenType.StartArray)
        {
            cursor.Skip();
            return true;
        }

        for (cursor.Next(); cursor.Token != JsonTokenType.EndArray; cursor.Next())
            Read(ref cursor);
        return true;
    }

    internal void Check(in GeometryMembers shape)
    {
        var draft = sink.Draft;
        var (kind, coordinates, geometries, depth) = (shape.Kind, shape.HasCoordinates, shape.HasGeometries, shape.Depth);
        var expected = kind switch
        {
            "Polygon" => 3,
            "MultiPolygon" => 4,
            "GeometryCollection" when geometries && !coordinates => 0,
            _ => -1,
        };
        if (expected < 0)
            draft.Refuse("geometry.kind", "has a geometry that bounds no area; give a Polygon or a MultiPolygon.");
        else if (expected > 0 && (!coordinates || geometries))
            draft.Refuse("geometry.kind", $"has a {kind} without \"coordinates\" of its own; correct it.");
        else if (expected > 0 && depth == 0)
            draft.Refuse("geometry.empty", "has an empty geometry; give its area or leave it out.");
        else if (depth != expected)
            draft.Refuse("geometry.kind", $"has coordinates that are not nested as a {kind} asks; correct its type or its brackets.");
    }

    /// <summary>Returns how deep the positions are nested, themselves included; 0 where there are none.</summary>
    private int ReadCoordinates(ref JsonCursor cursor)
    {
        var draft = sink.Draft;
        if (cursor.Token != JsonTokenType.StartArray)
        {
            draft.Refuse("geometry.kind", "has coordinates that are not a list; give a Polygon or a MultiPolygon.");
            cursor.Skip();
            return 0;
        }

        var geometry = draft.Geometry;
        var positionDepth = 0;
        var depth = 1;
        var numbers = 0;
        var isEmpty = true;
        long lng = 0, lat = 0;
        while (depth > 0)
        {
            cursor.Next();
            switch (cursor.Token)
            {
                case JsonTokenType.Number:
                    if (depth != positionDepth)
                    {
                        if (positionDepth != 0)
                            draft.Refuse("geometry.kind", "has coordinates that are nested in different ways; correct its brackets.");
                        positionDepth = depth;
                    }

                    if (numbers == 0)
                        ReadDegrees(ref cursor, out lng);
                    else if (numbers == 1)
                        ReadDegrees(ref cursor, out lat);
                    else if (numbers == 3)
                        draft.Refuse("position.dimensions", "has positions of more than three numbers; give longitude and latitude alone.");
                    numbers++;
                    isEmpty = false;
                    break;
                case JsonTokenType.StartArray:
                    depth++;
                    if (numbers > 0)
                        draft.Refuse("geometry.kind", "has coordinates that are nested in different ways; correct its brackets.");
                    isEmpty = true;
                    break;
                case JsonTokenType.EndArray:
                    if (numbers > 0)
                    {
                        AddPosition(lng, lat, numbers);
                        numbers = 0;
                    }
                    else if (isEmpty)
                    {
                        draft.Refuse("geometry.empty", "has an empty list in its coordinates; give its area or leave it out.");
                    }
                    else if (depth == positionDepth - 1)
                    {
                        geometry.EndRing();
                    }
                    else if (depth == positionDepth - 2)
                    {
                        geometry.EndPolygon();
                    }

                    depth--;
                    isEmpty = false;
                    break;
                default:
                    draft.Refuse("position.number", "has a coordinate that is not a number; give longitude and latitude as numbers.");
                    cursor.Skip();
                    isEmpty = false;
                    break;
            }
        }

        return positionDepth;
    }

    private void ReadDegrees(ref JsonCursor cursor, out long units)
    {
        if (!DecimalE7.TryParse(cursor.Bytes, out units))
            sink.Draft.Refuse("position.range", "has a coordinate far outside of the range of degrees; give longitude and latitude in degrees.");
    }

    private void AddPosition(long lng, long lat, int numbers)
    {
        var draft = sink.Draft;
        var geometry = draft.Geometry;
        if (draft.Fault is not null)
            return;
        if (numbers < 2)
            draft.Refuse("position.dimensions", "has a position of a single number; give longitude and latitude.");
        else if (PositionCheck.Fault(lng, lat, geometry.Count == 0) is { } fault)
            draft.Refuse(fault.Code, fault.Message);
        else if (geometry.Count == sink.Options.MaxPoints)
            draft.Refuse("feature.size", $"has more than {sink.Options.MaxPoints} points; divide or simplify it.");
        else
            geometry.Add(lng, (int)lat);
    }
}
