using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>The points of a cell: whole numbers, all four sides inclusive.</summary>
internal readonly record struct CellBox(long West, long South, int Shift)
{
    internal long East => West + (1L << Shift) - 1;

    internal long North => South + (1L << Shift) - 1;

    internal static CellBox At(int column, int row) =>
        new(((long)column << CellCode.TopShift) - CellCode.LngOffset, ((long)row << CellCode.TopShift) - CellCode.LatOffset, CellCode.TopShift);

    internal CellBox Child(int child)
    {
        var shift = Shift - CellCode.StepBits;
        return new CellBox(West + ((long)(child & 3) << shift), South + ((long)(child >> 2) << shift), shift);
    }

    /// <summary>
    /// False only for edges that hold no point of the cell and that no walk inside of it crosses (see <see cref="CellKernel"/>); always false for edges
    /// wholly west of it. One unit of slack covers the walk's fractions of a unit.
    /// </summary>
    internal bool Touches(PointE7 a, PointE7 b)
    {
        unchecked
        {
            if ((a.Lng < West && b.Lng < West) || (a.Lng > East && b.Lng > East) || (a.Lat < South && b.Lat < South) || (a.Lat > North && b.Lat > North))
                return false;
            if (Holds(a) || Holds(b))
                return true;

            // All four corners of the widened box on one side of the line: the edge passes by.
            Int128 dx = (long)b.Lng - a.Lng, dy = (long)b.Lat - a.Lat;
            var southWest = Side(West - 1, South - 1);
            if (southWest == 0)
                return true;
            return Side(East + 1, South - 1) != southWest || Side(West - 1, North + 1) != southWest || Side(East + 1, North + 1) != southWest;

            int Side(long x, long y) => Int128.Sign((dx * (y - a.Lat)) - (dy * (x - a.Lng)));
        }
    }

    private bool Holds(PointE7 p) => p.Lng >= West && p.Lng <= East && p.Lat >= South && p.Lat <= North;
}
