namespace HomeRule.Geo.Indexing;

/// <summary>Proves that no later array access can leave its array, whatever the file holds: one pass over every array.</summary>
internal static class IndexCheck
{
    internal static string? FirstFault(IndexData data)
    {
        var vertices = data.Vertices.Length / 2;
        var parts = data.PartDivision.Length;
        var divisions = data.Divisions.Length;
        if (data.Vertices.Length % 2 != 0 || !Coordinates(data.Vertices))
            return "a vertex is out of range";
        if (!Offsets(data.ChainStart, vertices, 2))
            return "its lines do not fit their points";
        if (!Offsets(data.OwnerStart, data.Owners.Length, 1) || data.OwnerStart.Length != data.ChainStart.Length || !Below(data.Owners, parts))
            return "its lines do not fit their owners";
        if (!Offsets(data.RingStart, data.RingChains.Length, 1) || !References(data.RingChains, data.ChainCount) || !Joined(data))
            return "its rings do not fit their lines";
        if (!Offsets(data.PartStart, data.RingStart.Length - 1, 1) || data.PartStart.Length != parts + 1)
            return "its polygons do not fit their rings";
        if (!Offsets(data.DivisionStart, parts, 1) || data.DivisionStart.Length != divisions + 1 || !PartsInOrder(data))
            return "its divisions do not fit their polygons";
        if (data.AliasOrdinals.Length != data.AliasIds.Length || !Below(data.AliasOrdinals, divisions))
            return "its further ids do not fit";
        if (!Offsets(data.SetStart, data.SetItems.Length, 0) || data.SetStart.Length < 2 || data.SetStart[1] != 0 || !Below(data.SetItems, divisions) || !SetsAscend(data))
            return "its sets do not fit their divisions";
        return Grid(data);
    }

    private static string? Grid(IndexData data)
    {
        var sets = data.SetStart.Length - 1;
        if (data.Cells.Length % IndexData.CellsPerTile != 0)
            return "its grid is cut off";
        if (data.Tiles.Length != IndexData.TileColumns(data.CellShift) * IndexData.TileRows(data.CellShift)
            || !Codes(data.Tiles, sets, data.Cells.Length / IndexData.CellsPerTile))
            return "its tiles do not fit";
        var starts = RecordStarts(data);
        if (starts is null)
            return "a cell's record does not fit";
        foreach (var code in data.Cells)
        {
            if (code >= 0 ? code >= sets : ~code >= starts.Length || !starts[~code])
                return "its cells do not fit";
        }

        return data.MaxHits == data.CountMaxHits() ? null : "its longest answer is not the one it states";
    }

    /// <summary>Walks the records, which fill their array one after the other; null at the first that does not fit.</summary>
    private static bool[]? RecordStarts(IndexData data)
    {
        var records = data.Records;
        var starts = new bool[records.Length];
        var isEdge = Edges(data);
        var previousNext = -1;
        for (var at = 0; at < records.Length;)
        {
            if (records.Length - at < IndexData.RecordHeader)
                return null;
            int set = records[at], candidates = records[at + 1], runs = records[at + 2], next = records[at + 3];
            if (set < 0 || set >= data.SetStart.Length - 1 || candidates is < 1 or > IndexData.MaxCandidates || runs < 0)
                return null;
            var end = at + IndexData.RecordHeader + candidates + (3L * runs);
            if (end > records.Length || (next != -1 && next != end) || (previousNext != -1 && previousNext != at))
                return null;

            // A record that another continues is no cell's own.
            starts[at] = previousNext == -1;
            previousNext = next;
            if (!Below(records.AsSpan(at + IndexData.RecordHeader, candidates), data.Divisions.Length))
                return null;
            for (var run = (int)end - (3 * runs); run < end; run += 3)
            {
                int first = records[run], count = records[run + 1];
                if (first < 0 || count < 1 || count > isEdge.Length - first || isEdge.AsSpan(first, count).Contains(false))
                    return null;
            }

            at = (int)end;
        }

        return previousNext == -1 ? starts : null;
    }

    private static bool[] Edges(IndexData data)
    {
        var isEdge = new bool[data.Vertices.Length / 2];
        isEdge.AsSpan().Fill(true);
        for (var chain = 1; chain < data.ChainStart.Length; chain++)
            isEdge[data.ChainStart[chain] - 1] = false;
        return isEdge;
    }

    private static bool Coordinates(int[] vertices)
    {
        for (var i = 0; i + 1 < vertices.Length; i += 2)
        {
            if (!new Boundaries.PointE7(vertices[i], vertices[i + 1]).IsInRange)
                return false;
        }

        return true;
    }

    /// <summary>From 0 to <paramref name="end"/>, each at least <paramref name="step"/> after the one before.</summary>
    private static bool Offsets(int[] offsets, int end, int step)
    {
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != end)
            return false;
        for (var i = 1; i < offsets.Length; i++)
        {
            if (offsets[i] < offsets[i - 1] || offsets[i] - offsets[i - 1] < step)
                return false;
        }

        return true;
    }

    private static bool Below(ReadOnlySpan<int> values, int limit)
    {
        foreach (var value in values)
        {
            if (value < 0 || value >= limit)
                return false;
        }

        return true;
    }

    private static bool References(int[] values, int limit)
    {
        foreach (var value in values)
        {
            if ((value < 0 ? ~value : value) >= limit)
                return false;
        }

        return true;
    }

    private static bool Codes(int[] codes, int sets, int blocks)
    {
        foreach (var code in codes)
        {
            if (code >= 0 ? code >= sets : ~code >= blocks)
                return false;
        }

        return true;
    }

    private static bool SetsAscend(IndexData data)
    {
        for (var set = 0; set + 1 < data.SetStart.Length; set++)
        {
            for (var i = data.SetStart[set] + 1; i < data.SetStart[set + 1]; i++)
            {
                if (data.SetItems[i] <= data.SetItems[i - 1])
                    return false;
            }
        }

        return true;
    }

    private static bool PartsInOrder(IndexData data)
    {
        for (var division = 0; division + 1 < data.DivisionStart.Length; division++)
        {
            if (data.PartDivision.AsSpan(data.DivisionStart[division], data.DivisionStart[division + 1] - data.DivisionStart[division]).ContainsAnyExcept(division))
                return false;
        }

        return true;
    }

    /// <summary>Every chain of a ring starts where the one before ends, and the ring closes.</summary>
    private static bool Joined(IndexData data)
    {
        for (var ring = 0; ring + 1 < data.RingStart.Length; ring++)
        {
            var previous = End(data, data.RingChains[data.RingStart[ring + 1] - 1]);
            for (var at = data.RingStart[ring]; at < data.RingStart[ring + 1]; at++)
            {
                if (End(data, ~data.RingChains[at]) != previous)
                    return false;
                previous = End(data, data.RingChains[at]);
            }
        }

        return true;
    }

    private static (int Lng, int Lat) End(IndexData data, int reference)
    {
        var vertex = reference < 0 ? data.ChainStart[~reference] : data.ChainStart[reference + 1] - 1;
        return (data.Vertices[2 * vertex], data.Vertices[(2 * vertex) + 1]);
    }
}
