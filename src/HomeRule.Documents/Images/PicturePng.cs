namespace HomeRule.Documents.Images;

/// <summary>Paints a picture and writes it as a PNG file, on white where it has no paper. Pure; thread-safe.</summary>
public static class PicturePng
{
    public static byte[] Write(Picture picture)
    {
        var paper = picture.Paper ?? new Ink(0xFFFFFF);
        var canvas = new Canvas(picture.Width, picture.Height, paper);
        foreach (var shape in picture.Shapes)
            canvas.Paint(shape);
        var inks = picture.Shapes.SelectMany(static s => new[] { s.Fill, s.Line }).OfType<Ink>().Select(static i => i.Rgb);
        return PngWriter.Write(picture.Width, picture.Height, canvas.Pixels, inks.Prepend(paper.Rgb));
    }
}
