using System.Text.Json;

namespace HomeRule.Geo.Reading;

/// <summary>Reads GeoJSON (RFC 7946), one feature at a time; the grammar of a feature is shared by collections, sequences and single features.</summary>
internal sealed class GeoJsonFeatures(FeatureSink sink)
{
    private const int MaxAttributes = 2_000;

    /// <summary>Cursor on the start of the feature; leaves it on its end.</summary>
    internal void ReadFeature(ref JsonCursor cursor)
    {
        var draft = sink.Draft;
        bool type = false, geometry = false, properties = false, id = false;
        while (NextName(ref cursor))
        {
            if (cursor.Is("type"u8))
            {
                Once(ref type, "type");
                cursor.Next();
                if (cursor.Token != JsonTokenType.String || !cursor.Is("Feature"u8))
                    draft.Refuse("feature.type", "is not of the type \"Feature\"; give GeoJSON features.");
                cursor.Skip();
            }
            else if (cursor.Is("geometry"u8))
            {
                Once(ref geometry, "geometry");
                cursor.Next();
                ReadGeometry(ref cursor);
            }
            else if (cursor.Is("properties"u8))
            {
                Once(ref properties, "properties");
                cursor.Next();
                ReadProperties(ref cursor);
            }
            else if (cursor.Is("id"u8))
            {
                Once(ref id, "id");
                cursor.Next();
                if (cursor.Token is JsonTokenType.String or JsonTokenType.Number)
                {
                    if (cursor.TryText(out var text))
                        draft.Id = text;
                    else
                        draft.Refuse("feature.text", "has an id that is not valid Unicode; write the file as UTF-8.");
                }

                cursor.Skip();
            }
            else
            {
                cursor.Next();
                cursor.Skip();
            }
        }

        if (!geometry)
            draft.Refuse("geometry.missing", "has no geometry; give its area or leave it out.");
    }

    /// <summary>Cursor on the value of a geometry; leaves it on its end.</summary>
    internal void ReadGeometry(ref JsonCursor cursor)
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

        bool type = false, coordinates = false, geometries = false;
        string? kind = null;
        var depth = 0;
        while (NextName(ref cursor))
        {
            if (cursor.Is("type"u8))
            {
                Once(ref type, "type");
                cursor.Next();
                kind = cursor.Token == JsonTokenType.String && cursor.TryText(out var text) ? text : "";
                cursor.Skip();
            }
            else if (cursor.Is("coordinates"u8))
            {
                Once(ref coordinates, "coordinates");
                cursor.Next();
                depth = ReadCoordinates(ref cursor);
            }
            else if (cursor.Is("geometries"u8))
            {
                Once(ref geometries, "geometries");
                cursor.Next();
                if (cursor.Token == JsonTokenType.StartArray)
                {
                    for (cursor.Next(); cursor.Token != JsonTokenType.EndArray; cursor.Next())
                        ReadGeometry(ref cursor);
                }
                else
                {
                    cursor.Skip();
                }
            }
            else
            {
                cursor.Next();
                cursor.Skip();
            }
        }

        CheckKind(kind, coordinates, geometries, depth);
    }

    private void CheckKind(string? kind, bool coordinates, bool geometries, int depth)
    {
        var draft = sink.Draft;
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

    private void ReadProperties(ref JsonCursor cursor)
    {
        var draft = sink.Draft;
        if (cursor.Token != JsonTokenType.StartObject)
        {
            if (cursor.Token != JsonTokenType.Null)
                draft.Refuse("feature.properties", "has properties that are not an object; give names with values.");
            cursor.Skip();
            return;
        }

        HashSet<string>? leftOut = null;
        while (NextName(ref cursor))
        {
            if (!cursor.TryText(out var name))
            {
                draft.Refuse("feature.text", "has an attribute whose name is not valid Unicode; write the file as UTF-8.");
                cursor.Next();
                cursor.Skip();
                continue;
            }

            if (draft.Properties.ContainsKey(name) || leftOut?.Contains(name) == true)
                draft.Refuse("feature.duplicate-key", $"gives the attribute \"{name}\" twice; keep one.");
            cursor.Next();
            if (cursor.Token is JsonTokenType.Null or JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                (leftOut ??= []).Add(name);
                cursor.Skip();
            }
            else if (!cursor.TryText(out var value))
            {
                draft.Refuse("feature.text", $"has an attribute \"{name}\" that is not valid Unicode; write the file as UTF-8.");
            }
            else
            {
                draft.Properties[name] = value;
            }

            if (draft.Properties.Count + (leftOut?.Count ?? 0) > MaxAttributes)
            {
                draft.Refuse("feature.size", $"has more than {MaxAttributes} attributes; leave out those that are not needed.");
                draft.Properties.Clear();
                leftOut?.Clear();
            }
        }
    }

    /// <summary>Moves to the next name of the object at hand; false at its end.</summary>
    private static bool NextName(ref JsonCursor cursor)
    {
        cursor.Next();
        return cursor.Token == JsonTokenType.PropertyName;
    }

    private void Once(ref bool seen, string name)
    {
        if (seen)
            sink.Draft.Refuse("feature.duplicate-key", $"gives \"{name}\" twice; keep one.");
        seen = true;
    }
}
