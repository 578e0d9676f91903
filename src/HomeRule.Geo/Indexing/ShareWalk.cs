using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// Adds up the area that entries share with one of them, cell by cell: whole cells exactly, cells that lines cross by a raster of
/// points, one at least in each cell. Not thread-safe; one walk, one use.
/// </summary>
internal sealed class ShareWalk(DivisionIndex index, int ordinal)
{
    /// <summary>Points at least along the longer side of the first area's box.</summary>
    private const int Raster = 64;

    private readonly IndexData _data = index.Data;
    private readonly Dictionary<int, double> _areas = [];
    private readonly int[] _hits = new int[index.MaxHits];
    private int _stepShift;
    private PointE7 _southWest;
    private PointE7 _northEast;

    internal AreaShare[] Run()
    {
        (_southWest, _northEast) = IndexOutlines.Box(_data, ordinal);
        var extent = Math.Max((long)_northEast.Lng - _southWest.Lng, (long)_northEast.Lat - _southWest.Lat);
        _stepShift = Math.Max(0, System.Numerics.BitOperations.Log2((ulong)Math.Max(1, extent / Raster)));
        int west = Column(_southWest.Lng), east = Column(_northEast.Lng), south = Row(_southWest.Lat), north = Row(_northEast.Lat);
        for (var row = south; row <= north; row++)
        {
            for (var column = west; column <= east; column++)
                Visit(_data.Top[(row * CellCode.Columns) + column], CellBox.At(column, row));
        }

        GC.KeepAlive(_data.Image);
        if (!_areas.Remove(ordinal, out var own) || own <= 0)
            return [];
        return [.. _areas.Select(a => new AreaShare(a.Key, Math.Min(1, a.Value / own))).OrderByDescending(static a => a.Share).ThenBy(static a => a.Ordinal)];
    }

    private void Visit(uint code, CellBox box)
    {
        if (box.East < _southWest.Lng || box.West > _northEast.Lng || box.North < _southWest.Lat || box.South > _northEast.Lat)
            return;
        switch (CellCode.Kind(code))
        {
            case CellCode.Node:
                for (var child = 0; child < CellCode.Children; child++)
                    Visit(_data.Nodes[(CellCode.Value(code) * CellCode.Children) + child], box.Child(child));
                break;
            case CellCode.Set:
                var set = _data.SetItems.Ints[_data.SetStart.Ints[CellCode.Value(code)].._data.SetStart.Ints[CellCode.Value(code) + 1]];
                Add(set, Area(box.Shift));
                break;
            default:
                if (Mentions(CellCode.Value(code)))
                    Sample(box);
                break;
        }
    }

    private void Sample(CellBox box)
    {
        var step = 1L << Math.Min(box.Shift, _stepShift);

        // A cell can be far larger than the first area: only its box is looked at.
        var (south, north) = (First(box.South, _southWest.Lat, step), Math.Min(box.North, _northEast.Lat));
        var (west, east) = (First(box.West, _southWest.Lng, step), Math.Min(box.East, _northEast.Lng));
        for (var y = south; y <= north; y += step)
        {
            for (var x = west; x <= east; x += step)
                Add(_hits.AsSpan(0, index.Locate(new PointE7((int)x, (int)y), _hits)), (double)step * step);
        }
    }

    /// <summary>The first point of a cell's raster that is not before the box.</summary>
    private static long First(long cell, long box, long step)
    {
        var first = cell + ((step - 1) / 2);
        return box <= first ? first : first + ((box - first + step - 1) / step * step);
    }

    private bool Mentions(int record)
    {
        for (; ; )
        {
            var head = _data.Records[record];
            var set = CellRecord.SetOf(head);
            if (_data.SetItems.Ints[_data.SetStart.Ints[set].._data.SetStart.Ints[set + 1]].BinarySearch(ordinal) >= 0)
                return true;
            var candidates = CellRecord.Candidates(head);
            for (var i = 0; i < candidates; i++)
            {
                if (_data.Records[record + 2 + i] == (uint)ordinal)
                    return true;
            }

            if (!CellRecord.More(head))
                return false;
            record += 2 + candidates + (2 * (int)(_data.Records[record + 1] & 0xFFFF));
        }
    }

    private void Add(ReadOnlySpan<int> entries, double area)
    {
        if (entries.BinarySearch(ordinal) < 0)
            return;
        foreach (var entry in entries)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_areas, entry, out _) += area;
    }

    private static double Area(int shift) => (double)(1L << shift) * (1L << shift);

    private static int Column(int lng) => (int)(unchecked((uint)lng + CellCode.LngOffset) >> CellCode.TopShift);

    private static int Row(int lat) => (int)(unchecked((uint)lat + CellCode.LatOffset) >> CellCode.TopShift);
}
