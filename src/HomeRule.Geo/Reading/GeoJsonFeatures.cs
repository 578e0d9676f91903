using System.Text.Json;

namespace HomeRule.Geo.Reading;

/// <summary>Reads GeoJSON (RFC 7946), one feature at a time; the grammar of a feature is shared by collections, sequences and single features.</summary>
internal sealed class GeoJsonFeatures(FeatureSink sink)
{
    private const int MaxAttributes = 2_000;

    private readonly GeoJsonGeometry _geometry = new(sink);

    /// <summary>Cursor on the start of a feature or of a bare geometry; leaves it on its end.</summary>
    internal void ReadFeatureOrGeometry(ref JsonCursor cursor)
    {
        var draft = sink.Draft;
        bool type = false, geometry = false, properties = false, id = false, isFeature = false;
        var shape = new GeometryMembers();
        while (cursor.NextName())
        {
            if (cursor.Is("type"u8))
            {
                sink.Draft.Once(ref type, "type");
                cursor.Next();
                if (cursor.Token == JsonTokenType.String && cursor.Is("Feature"u8))
                    isFeature = true;
                else
                    shape.Kind = cursor.Token == JsonTokenType.String && cursor.TryText(out var text) ? text : "";
                cursor.Skip();
            }
            else if (_geometry.ReadMember(ref cursor, ref shape))
            {
                continue;
            }
            else if (cursor.Is("geometry"u8))
            {
                sink.Draft.Once(ref geometry, "geometry");
                cursor.Next();
                _geometry.Read(ref cursor);
            }
            else if (cursor.Is("properties"u8))
            {
                sink.Draft.Once(ref properties, "properties");
                cursor.Next();
                ReadProperties(ref cursor);
            }
            else if (cursor.Is("id"u8))
            {
                sink.Draft.Once(ref id, "id");
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

        if (!type)
            draft.Refuse("feature.type", "has no \"type\"; give GeoJSON features.");
        else if (!isFeature && (geometry || properties))
            draft.Refuse("feature.type", "is not of the type \"Feature\"; give GeoJSON features.");
        else if (!isFeature)
            _geometry.Check(shape);
        else if (shape.HasCoordinates || shape.HasGeometries)
            draft.Refuse("feature.type", "has coordinates outside of its geometry; correct it.");
        else if (!geometry)
            draft.Refuse("geometry.missing", "has no geometry; give its area or leave it out.");
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
        while (cursor.NextName())
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
}
