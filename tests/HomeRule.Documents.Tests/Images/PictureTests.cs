using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Documents.Images;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Images;

public sealed class PictureTests
{
    private static readonly Ink Black = new(0x000000);
    private static readonly Ink Red = new(0xC00000);

    [Fact]
    public void Rectangle_OnWholePixels_IsSharp()
    {
        var image = Paint(new PictureShape(VectorPath.Rectangle(3, 4, 10, 5)) { Fill = Black });

        image[3, 4].ShouldBe(0);
        image[12, 8].ShouldBe(0);
        image[2, 4].ShouldBe(0xFFFFFF);
        image[13, 8].ShouldBe(0xFFFFFF);
        image[3, 3].ShouldBe(0xFFFFFF);
        image[3, 9].ShouldBe(0xFFFFFF);
        image.Colours.ShouldBe(2);
    }

    [Fact]
    public void Rectangle_BetweenPixels_IsHalfAsDark()
    {
        var image = Paint(new PictureShape(VectorPath.Rectangle(3.5, 4, 4, 4)) { Fill = Black });

        (image[3, 5] & 0xFF).ShouldBeInRange(120, 136);
        (image[7, 5] & 0xFF).ShouldBeInRange(120, 136);
        image[5, 5].ShouldBe(0);
    }

    [Fact]
    public void Circle_Filled_HasItsArea() => Covered(new PictureShape(VectorPath.Circle(32, 32, 20)) { Fill = Black }).ShouldBe(Math.PI * 400, 6);

    [Fact]
    public void Line_HasItsLengthTimesItsWidth() => Covered(new PictureShape(VectorPath.Segment(10, 12, 50, 40)) { Line = Black, LineWidth = 4 }).ShouldBe((Math.Sqrt((40 * 40) + (28 * 28)) * 4) + (Math.PI * 4), 6);

    [Fact]
    public void TwoRings_OneInTheOther_LeaveAHoleOnMapsOnly()
    {
        var rings = VectorPath.Join([VectorPath.Rectangle(10, 10, 30, 30), VectorPath.Rectangle(20, 20, 10, 10)]);

        Paint(new PictureShape(rings) { Fill = Black, EvenOdd = true })[25, 25].ShouldBe(0xFFFFFF);
        Paint(new PictureShape(rings) { Fill = Black })[25, 25].ShouldBe(0);
    }

    [Fact]
    public void Shape_BeyondItsFrame_IsCutThere()
    {
        var image = Paint(new PictureShape(VectorPath.Rectangle(-1e6, -1e6, 2e6, 2e6)) { Fill = Red, Line = Black, LineWidth = 9, Within = new PictureFrame(10, 12, 20, 16) });

        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
                image[x, y].ShouldBe(x is >= 10 and < 30 && y is >= 12 and < 28 ? Red.Rgb : 0xFFFFFF, $"{x}, {y}");
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Shape_WithNumbersThatAreNone_PaintsWithoutFault(double odd) =>
        Should.NotThrow(() => Paint(new PictureShape(new[] { VectorPath.Segment(odd, 1, 3, odd), VectorPath.Rectangle(1, odd, 5, 5) }.Aggregate(static (a, b) => VectorPath.Join([a, b]))) { Fill = Black, Line = Red }));

    /// <summary>What is painted is the area, wherever the triangle lies in the picture.</summary>
    [Fact]
    public void Triangle_Anywhere_CoversItsArea()
    {
        var corner = ArbMap.Default.GeneratorFor<byte>().Select(static b => 2 + (b / 255.0 * 60));
        var triangles = corner.ListOf(6).ToArbitrary();
        Prop.ForAll(triangles, t =>
        {
            var path = VectorPath.Parse(string.Create(CultureInfo.InvariantCulture, $"M{t[0]} {t[1]}L{t[2]} {t[3]}L{t[4]} {t[5]}Z"));
            var area = Math.Abs(((t[2] - t[0]) * (t[5] - t[1])) - ((t[4] - t[0]) * (t[3] - t[1]))) / 2;
            var around = Math.Abs(t[2] - t[0]) + Math.Abs(t[4] - t[2]) + Math.Abs(t[0] - t[4]) + Math.Abs(t[3] - t[1]) + Math.Abs(t[5] - t[3]) + Math.Abs(t[1] - t[5]);

            // Each pixel at the edge is rounded to a sixteenth.
            return Math.Abs(Covered(new PictureShape(path) { Fill = Black }) - area) <= 1 + (around / 16);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Path_OfEveryCommand_IsReadAsItWouldBeDrawn()
    {
        VectorPath.Parse("m2 3l4 0 0 4h-4z").Rings().ShouldHaveSingleItem().ShouldBe([(2, 3), (6, 3), (6, 7), (2, 7)]);
        VectorPath.Parse("M10-5L20,-5.5V8H3Z").Rings().ShouldHaveSingleItem().ShouldBe([(10, -5), (20, -5.5), (20, 8), (3, 8)]);
        VectorPath.Parse("M0 0Q5 10 10 0").Rings()[0][^1].ShouldBe((10, 0));
        VectorPath.Parse("M0 0C0 5 10 5 10 0Z M20 20h0").Rings().Count.ShouldBe(2);
        VectorPath.Parse("").IsEmpty.ShouldBeTrue();
        VectorPath.Parse("nonsense").IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Png_WithThousandsOfMixtures_KeepsEveryInkExactly()
    {
        var shapes = Enumerable.Range(0, 60).Select(i => new PictureShape(VectorPath.Circle(5 + (i % 10 * 6), 5 + (i / 10 * 9), 4.3)) { Fill = new Ink((i * 4) << 16 | (255 - (i * 3)) << 8 | i), Line = new Ink(i * 1_000) }).ToList();
        var image = Paint([.. shapes]);

        image.Colours.ShouldBeLessThanOrEqualTo(256);
        for (var i = 0; i < 60; i++)
            image[5 + (i % 10 * 6), 5 + (i / 10 * 9)].ShouldBe(shapes[i].Fill!.Value.Rgb);
    }

    [Fact]
    public void Svg_WithMarkupInItsTitle_IsPlainText()
    {
        var picture = Picture(new PictureShape(VectorPath.Circle(5, 5, 3)) { Fill = Black }) with { Title = "</title><script>alert(1)</script> & \u0001\uFFFE", Description = "\"><svg onload=x>" };

        var svg = XDocument.Parse(PictureSvg.Write(picture));

        svg.Descendants().Select(static e => e.Name.LocalName).Distinct().ShouldBe(["svg", "title", "desc", "rect", "path"]);
        svg.Root!.Elements().First().Value.ShouldBe("</title><script>alert(1)</script> & ");
    }

    [Fact]
    public void Code_OfAnAddress_HasItsQuietBorder()
    {
        var code = PngImage.Read(PicturePng.Write(QrPicture.Of("https://homerule.example/us/co/denver", "t", "en")));

        (code.Width % 8).ShouldBe(0);
        code.Ink(0, 0, code.Width, 32).ShouldBe(0);
        code.Ink(0, 0, 32, code.Height).ShouldBe(0);
        code.Ink(32, 32, 56, 56).ShouldBeGreaterThan(500);
        code.Colours.ShouldBe(2);
    }

    private static Picture Picture(params IReadOnlyList<PictureShape> shapes) => new() { Width = 64, Height = 64, Paper = new Ink(0xFFFFFF), Title = "t", Description = "d", Language = "en", Shapes = shapes };

    private static PngImage Paint(params IReadOnlyList<PictureShape> shapes) => PngImage.Read(PicturePng.Write(Picture(shapes)));

    private static double Covered(PictureShape shape)
    {
        var image = Paint(shape);
        return Enumerable.Range(0, 64 * 64).Sum(i => (255 - (image[i % 64, i / 64] & 0xFF)) / 255.0);
    }
}
