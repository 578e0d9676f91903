namespace HomeRule.Documents.Images;

/// <summary>
/// Pixels and the painter. How much of a pixel a shape covers is worked out exactly from the areas left of its edges, so edges are smooth without
/// sampling. Coverage is then rounded to sixteenths: the eye sees no difference, and the few colours that remain make small files. Not thread-safe.
/// </summary>
internal sealed class Canvas
{
    private const int Steps = 16;

    // Less than half a step is not seen.
    private const float Least = .5f / Steps;

    private readonly int _width;
    private readonly int _height;
    private readonly int[] _pixels;
    private readonly CoverageGrid _grid;

    public Canvas(int width, int height, Ink paper)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(width is >= 1 and <= 8_192 && height is >= 1 and <= 8_192, true);
        (_width, _height) = (width, height);
        _pixels = new int[width * height];
        Array.Fill(_pixels, paper.Rgb);
        _grid = new CoverageGrid(width, height);
    }

    /// <summary>0xRRGGBB, row by row from the top.</summary>
    public ReadOnlySpan<int> Pixels => _pixels;

    public void Paint(PictureShape shape)
    {
        var frame = shape.Within ?? new PictureFrame(0, 0, _width, _height);
        frame = Cut(frame);
        if (frame.Width <= 0 || frame.Height <= 0)
            return;
        if (shape.Fill is { } fill)
        {
            _grid.Begin(frame);
            PathEdges.Fill(shape.Path, _grid);
            Blend(fill, shape.EvenOdd);
        }

        if (shape.Line is { } line)
        {
            _grid.Begin(frame);
            PathEdges.Stroke(shape.Path, shape.LineWidth / 2, frame, _grid);
            Blend(line, evenOdd: false);
        }
    }

    private PictureFrame Cut(PictureFrame frame)
    {
        var (x, y) = (Math.Max(0, frame.X), Math.Max(0, frame.Y));
        return new PictureFrame(x, y, Math.Min(_width, frame.Right) - x, Math.Min(_height, frame.Bottom) - y);
    }

    private void Blend(Ink ink, bool evenOdd)
    {
        var (red, green, blue) = (ink.Rgb >> 16, (ink.Rgb >> 8) & 0xFF, ink.Rgb & 0xFF);
        for (var y = _grid.Top; y < _grid.Bottom; y++)
        {
            var coverage = _grid.Row(y);
            var pixels = _pixels.AsSpan((y * _width) + _grid.Left, coverage.Length);
            var sum = 0f;
            for (var x = 0; x < pixels.Length; x++)
            {
                sum += coverage[x];
                if (sum is < Least and > -Least)
                    continue;
                var covered = MathF.Abs(sum);
                if (evenOdd)
                {
                    covered %= 2;
                    covered = covered > 1 ? 2 - covered : covered;
                }

                var share = (int)((MathF.Min(covered, 1) * Steps) + .5f);
                if (share == 0)
                    continue;
                if (share == Steps)
                {
                    pixels[x] = ink.Rgb;
                    continue;
                }

                var under = pixels[x];
                var (r, g, b) = (under >> 16, (under >> 8) & 0xFF, under & 0xFF);
                pixels[x] = ((r + ((red - r) * share / Steps)) << 16) | ((g + ((green - g) * share / Steps)) << 8) | (b + ((blue - b) * share / Steps));
            }
        }

        _grid.End();
    }
}
