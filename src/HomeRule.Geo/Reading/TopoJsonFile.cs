using HomeRule.Geo.TopoJson;

namespace HomeRule.Geo.Reading;

/// <summary>
/// TopoJSON: its arcs serve many features, so the whole file is held, up to <see cref="MaxBytes"/>. A fault in it ends the reading with a problem that names
/// the object and the id.
/// </summary>
internal static class TopoJsonFile
{
    internal const int MaxBytes = 128 << 20;

    internal static void Read(ByteSource source, FeatureSink sink)
    {
        if (!TopoJsonReader.Read(source.ReadAll(MaxBytes, "TopoJSON cannot be read piece by piece, so convert it to a GeoJSON sequence")).TryGet(out var topology, out var problem))
            throw new FeatureFileFault(problem);
        var layer = sink.Options.Layer;
        if (layer is not null && !topology.TryGetObject(layer, out _))
            throw new FeatureFileFault("file.layer", $"The file has no object \"{layer}\"; give one of {string.Join(", ", topology.ObjectNames)}.");
        foreach (var name in topology.ObjectNames.Where(name => layer is null || name == layer))
            ReadObject(topology, name, sink);
    }

    private static void ReadObject(Topology topology, string name, FeatureSink sink)
    {
        topology.TryGetObject(name, out var geometries);
        var repairs = topology.Repairs.Where(repair => repair.Object == name).ToLookup(static repair => repair.Id);
        var noted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var geometry in geometries!)
        {
            sink.Begin();
            var draft = sink.Draft;
            draft.Id = geometry.Id;
            foreach (var (key, value) in geometry.Properties)
                draft.Properties[key] = value;
            if (noted.Add(geometry.Id ?? ""))
                NoteRepairs(repairs[geometry.Id], geometry.Id is null ? $"A feature of {name}" : draft.Name, sink.Tally);
            foreach (var polygon in geometry.Polygons)
            {
                foreach (var ring in polygon.Rings)
                {
                    foreach (var point in ring.Points)
                        draft.Geometry.Add(point.Lng, point.Lat);
                    draft.Geometry.EndRing();
                }

                draft.Geometry.EndPolygon();
            }

            if (geometry.Polygons.Count == 0)
            {
                if (repairs[geometry.Id].Any(static repair => repair.Kind == RingRepairKind.CollapsedOuter))
                    draft.Refuse("ring.empty", "encloses nothing on the grid of the file; give its area in more detail or leave it out.");
                else
                    draft.Refuse("geometry.missing", "has no geometry; give its area or leave it out.");
            }

            // TopoJSON asks for no winding.
            sink.End(countWinding: false);
        }
    }

    private static void NoteRepairs(IEnumerable<RingRepair> repairs, string subject, ReadingTally tally)
    {
        foreach (var repair in repairs)
        {
            if (repair.Kind == RingRepairKind.ClosedGap)
            {
                tally.Note($"{subject}: a ring ended one step of the file's grid from its start and was closed.");
            }
            else
            {
                tally.EmptyRings++;
                tally.Note($"{subject}: a ring encloses nothing on the grid of the file and was left out.");
            }
        }
    }
}
