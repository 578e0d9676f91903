using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.TopoJson;

/// <summary>One pass over a parsed document. Faults travel as <see cref="TopologyFault"/> inside this class only.</summary>
internal sealed class TopologyParser(JsonElement root)
{
    private readonly List<RingRepair> _repairs = [];
    private PointE7[][] _arcs = [];
    private TopologyTransform? _transform;

    internal Result<Topology> Parse()
    {
        try
        {
            return ParseRoot();
        }
        catch (TopologyFault fault)
        {
            return fault.Problem;
        }
    }

    private Topology ParseRoot()
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "type") != "Topology")
            throw new TopologyFault("topojson.not-topology", "The file is not TopoJSON: its \"type\" is not \"Topology\". Give a TopoJSON file.");
        if (!root.TryGetProperty("arcs", out var arcs) || arcs.ValueKind != JsonValueKind.Array)
            throw new TopologyFault("topojson.not-topology", "The TopoJSON file has no \"arcs\" array; check that the download is complete.");
        if (!root.TryGetProperty("objects", out var objects) || objects.ValueKind != JsonValueKind.Object)
            throw new TopologyFault("topojson.not-topology", "The TopoJSON file has no \"objects\"; check that the download is complete.");

        var transform = TopologyTransform.From(root);
        _transform = transform;
        _arcs = new PointE7[arcs.GetArrayLength()][];
        var index = 0;
        foreach (var arc in arcs.EnumerateArray())
        {
            _arcs[index] = TopologyArc.Decode(arc, transform, index);
            index++;
        }

        var named = new Dictionary<string, IReadOnlyList<TopologyGeometry>>(StringComparer.Ordinal);
        foreach (var member in objects.EnumerateObject())
        {
            var list = new List<TopologyGeometry>();
            AddGeometry(member.Value, member.Name, list);
            named[member.Name] = list;
        }

        return new Topology(named, _repairs, transform?.ScaleX ?? 0, transform?.ScaleY ?? 0);
    }

    private void AddGeometry(JsonElement geometry, string where, List<TopologyGeometry> list)
    {
        if (geometry.ValueKind == JsonValueKind.Null)
        {
            list.Add(new TopologyGeometry());
            return;
        }

        if (geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("type", out var type))
            throw new TopologyFault("topojson.geometry", $"A geometry of \"{where}\" has no \"type\"; give Polygon, MultiPolygon or null.");
        var id = Identifier(geometry);
        var name = id is null ? where : $"{where} {id}";
        var typeName = type.ValueKind == JsonValueKind.Null ? null : Text(geometry, "type") ?? "";
        if (typeName == "GeometryCollection")
        {
            foreach (var child in Member(geometry, "geometries", name).EnumerateArray())
                AddGeometry(child, where, list);
            return;
        }

        var polygons = new List<BoundaryPolygon>();
        switch (typeName)
        {
            case null:
                break;
            case "Polygon":
                AddPolygon(Member(geometry, "arcs", name), where, id, polygons);
                break;
            case "MultiPolygon":
                foreach (var polygon in Member(geometry, "arcs", name).EnumerateArray())
                    AddPolygon(polygon, where, id, polygons);
                break;
            default:
                throw new TopologyFault("topojson.geometry", $"A geometry of \"{name}\" is of a kind that bounds no area; give Polygon, MultiPolygon or null.");
        }

        if (typeName is not null && polygons.Count == 0 && !_repairs.Exists(repair => repair.Object == where && repair.Id == id && repair.Kind == RingRepairKind.CollapsedOuter))
            throw new TopologyFault("topojson.geometry", $"The geometry of \"{name}\" is empty; give its arcs, or null as its type.");
        list.Add(new TopologyGeometry { Id = id, Name = PropertyName(geometry), Properties = TopologyProperties.Of(geometry), Polygons = polygons });
    }

    private void AddPolygon(JsonElement rings, string where, string? id, List<BoundaryPolygon> polygons)
    {
        var name = id is null ? where : $"{where} {id}";
        if (rings.ValueKind != JsonValueKind.Array || rings.GetArrayLength() == 0)
            throw new TopologyFault("topojson.geometry", $"A polygon of \"{name}\" has no rings; give at least its outer ring.");
        Ring? outer = null;
        var holes = new List<Ring>();
        var isOuter = true;
        foreach (var reference in rings.EnumerateArray())
        {
            var ring = Stitch(reference, where, id, name);
            if (ring is null)
                _repairs.Add(new RingRepair(where, id, isOuter ? RingRepairKind.CollapsedOuter : RingRepairKind.CollapsedHole));
            else if (isOuter)
                outer = ring;
            else if (outer is not null)
                holes.Add(ring);
            else
                throw new TopologyFault("topojson.geometry", $"A polygon of \"{name}\" has a hole but its outer ring encloses nothing; the file is damaged.");
            isOuter = false;
        }

        if (outer is not null)
            polygons.Add(new BoundaryPolygon { Outer = outer, Holes = holes });
    }

    /// <summary>Null for a ring that quantization has drawn together to a line or a point.</summary>
    private Ring? Stitch(JsonElement ring, string where, string? id, string name)
    {
        if (ring.ValueKind != JsonValueKind.Array)
            throw new TopologyFault("topojson.geometry", $"A ring of \"{name}\" is not a list of arc numbers.");
        var points = new List<PointE7>();
        foreach (var reference in ring.EnumerateArray())
        {
            // A negative number n stands for arc ~n walked backwards; ~ never overflows, so every int is safe here.
            if (reference.ValueKind != JsonValueKind.Number || !reference.TryGetInt32(out var n))
                throw new TopologyFault("topojson.arc", $"A ring of \"{name}\" names an arc by something other than a whole number.");
            var at = n < 0 ? ~n : n;
            if (at >= _arcs.Length)
                throw new TopologyFault("topojson.arc", $"A ring of \"{name}\" names arc {at}, but the file has only {_arcs.Length} arcs.");
            var arc = _arcs[at];
            if (points.Count > 0 && points[^1] != (n < 0 ? arc[^1] : arc[0]))
                throw new TopologyFault("topojson.ring", $"The arcs of a ring of \"{name}\" do not join at arc {at}; the file is damaged.");
            if (points.Count + arc.Length > MaxRingPoints)
                throw new TopologyFault("topojson.size", $"A ring of \"{name}\" has more than {MaxRingPoints} points; the file is damaged.");
            for (var i = points.Count == 0 ? 0 : 1; i < arc.Length; i++)
                points.Add(n < 0 ? arc[arc.Length - 1 - i] : arc[i]);
        }

        if (points.Count > 1 && points[0] != points[^1] && _transform is not null && _transform.IsOneStep(points[0], points[^1]))
        {
            points.Add(points[0]);
            _repairs.Add(new RingRepair(where, id, RingRepairKind.ClosedGap));
        }

        var made = Ring.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(points), $"\"{name}\"");
        if (made.TryGet(out var value, out var problem))
            return value;
        return _transform is not null && points.Count > 1 && problem.Code is ("ring.short" or "ring.empty") ? null : throw new TopologyFault(problem);
    }

    private const int MaxRingPoints = 20_000_000;

    private static JsonElement Member(JsonElement geometry, string member, string name) =>
        geometry.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array
            ? value
            : throw new TopologyFault("topojson.geometry", $"The geometry of \"{name}\" has no \"{member}\" array.");

    private static string? Identifier(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("id", out var id))
            return null;
        return id.ValueKind == JsonValueKind.Number ? id.GetRawText() : TextOf(id);
    }

    private static string? PropertyName(JsonElement geometry) =>
        geometry.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object ? Text(properties, "name") : null;

    private static string? Text(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? TextOf(value) : null;

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
