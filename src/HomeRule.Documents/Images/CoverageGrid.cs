namespace HomeRule.Documents.Images;

/// <summary>
/// For every pixel the change of covered area that edges make from there to the right; summed from the left of a row it is the winding number weighted
/// by area. Edges outside of the frame are cut; what lies left of it counts as its left side. Not thread-safe.
/// </summary>
internal sealed class CoverageGrid(int width, int height)
{
    // Two more columns: an edge on the right side writes one beyond itself.
    private readonly float[] _changes = new float[(width + 2) * height];
    private readonly int _stride = width + 2;
    private PictureFrame _frame;

    /// <summary>First column that an edge touched.</summary>
    public int Left { get; private set; }

    /// <summary>The column after the last that can be covered.</summary>
    public int Right { get; private set; }

    /// <summary>First row that an edge touched.</summary>
    public int Top { get; private set; }

    /// <summary>The row after the last.</summary>
    public int Bottom { get; private set; }

    public void Begin(PictureFrame frame) => (_frame, Left, Right, Top, Bottom) = (frame, frame.Right, frame.X, frame.Bottom, frame.Y);

    /// <summary>Changes from <see cref="Left"/> to <see cref="Right"/>.</summary>
    public ReadOnlySpan<float> Row(int y) => _changes.AsSpan((y * _stride) + Left, Right - Left);

    /// <summary>Clears what the shape wrote.</summary>
    public void End()
    {
        for (var y = Top; y < Bottom; y++)
            _changes.AsSpan((y * _stride) + Left, Right - Left + 2).Clear();
    }

    public void Edge(double x0, double y0, double x1, double y1)
    {
        if (y0 == y1 || !double.IsFinite(x0 + y0 + x1 + y1))
            return;
        var direction = 1f;
        if (y0 > y1)
            (x0, y0, x1, y1, direction) = (x1, y1, x0, y0, -1f);
        if (y1 <= _frame.Y || y0 >= _frame.Bottom)
            return;
        var slope = (x1 - x0) / (y1 - y0);
        if (y0 < _frame.Y)
            (x0, y0) = (x0 + (slope * (_frame.Y - y0)), _frame.Y);
        if (y1 > _frame.Bottom)
            (x1, y1) = (x1 - (slope * (y1 - _frame.Bottom)), _frame.Bottom);
        Beside(x0, y0, x1, y1, slope, direction);
    }

    /// <summary>Cuts the edge where it crosses the sides of the frame.</summary>
    private void Beside(double x0, double y0, double x1, double y1, double slope, float direction)
    {
        foreach (var side in (ReadOnlySpan<int>)[_frame.X, _frame.Right])
        {
            if ((x0 < side && x1 > side) || (x0 > side && x1 < side))
            {
                var y = y0 + ((side - x0) / slope);
                Beside(x0, y0, side, y, slope, direction);
                Beside(side, y, x1, y1, slope, direction);
                return;
            }
        }

        // Right of the frame nothing is written, but the row stays covered up to its side.
        if (Math.Min(x0, x1) >= _frame.Right)
        {
            Right = _frame.Right;
            return;
        }

        if (Math.Max(x0, x1) <= _frame.X)
            (x0, x1) = (_frame.X, _frame.X);
        Inside((float)x0, (float)y0, (float)x1, (float)y1, direction);
    }

    private void Inside(float x0, float y0, float x1, float y1, float direction)
    {
        var height = y1 - y0;
        if (height <= 0)
            return;
        var slope = (x1 - x0) / height;
        var (first, last) = ((int)y0, Math.Min((int)MathF.Ceiling(y1), _frame.Bottom));
        (Top, Bottom) = (Math.Min(Top, first), Math.Max(Bottom, last));
        (Left, Right) = (Math.Min(Left, (int)MathF.Min(x0, x1)), Math.Max(Right, Math.Min(_frame.Right, (int)MathF.Ceiling(MathF.Max(x0, x1)) + 1)));
        var x = x0;
        for (var row = first; row < last; row++)
        {
            var part = MathF.Min(row + 1, y1) - MathF.Max(row, y0);
            var next = x + (slope * part);
            Cell(_changes.AsSpan(row * _stride, _stride), MathF.Min(x, next), MathF.Max(x, next), part * direction);
            x = next;
        }
    }

    /// <summary>One edge within one row, from <paramref name="left"/> to <paramref name="right"/>, of signed height <paramref name="rise"/>.</summary>
    private void Cell(Span<float> row, float left, float right, float rise)
    {
        left = Math.Clamp(left, _frame.X, _frame.Right);
        right = Math.Clamp(right, left, _frame.Right);
        var first = (int)left;
        var end = (int)MathF.Ceiling(right);
        if (end <= first + 1)
        {
            var middle = (.5f * (left + right)) - first;
            row[first] += rise - (rise * middle);
            row[first + 1] += rise * middle;
            return;
        }

        var steep = 1 / (right - left);
        var intoFirst = left - first;
        var intoLast = right - end + 1;
        var areaFirst = .5f * steep * (1 - intoFirst) * (1 - intoFirst);
        var areaLast = .5f * steep * intoLast * intoLast;
        row[first] += rise * areaFirst;
        if (end == first + 2)
        {
            row[first + 1] += rise * (1 - areaFirst - areaLast);
        }
        else
        {
            var second = steep * (1.5f - intoFirst);
            row[first + 1] += rise * (second - areaFirst);
            for (var x = first + 2; x < end - 1; x++)
                row[x] += rise * steep;
            var before = second + ((end - first - 3) * steep);
            row[end - 1] += rise * (1 - before - areaLast);
        }

        row[end] += rise * areaLast;
    }
}
