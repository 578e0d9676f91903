using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Documents.Images;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>What is shown where a link to a place is shared: its name, how the plays stand, a small map, the day.</summary>
internal static class PlaceCard
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Margin = 64;

    private static readonly PictureFrame MapFrame = new(776, 0, 424, 622);

    public static Picture Draw(Sketch sketch, Government place, Report report, Edition edition, NationMap nation, Words words)
    {
        var map = PlaceMapDrawing.Draw(place, edition.Book.Places, edition.Snapshot.Index, nation, MapFrame, fine: false);
        var hasMap = map.Kind != MapKind.None;
        var text = (hasMap ? MapFrame.X - 40 : Width - Margin) - Margin;
        if (hasMap)
        {
            sketch.Add(new PictureShape(VectorPath.Rectangle(MapFrame.X, MapFrame.Y, MapFrame.Width, MapFrame.Height)) { Fill = CardInks.White });
            sketch.Add(map.Shapes);
            sketch.Add(new PictureShape(VectorPath.Segment(MapFrame.X, 0, MapFrame.X, Height)) { Line = CardInks.Rule, LineWidth = 2 });
        }

        sketch.Add(new PictureShape(VectorPath.Rectangle(0, Height - 8, Width, 8)) { Fill = CardInks.Link });
        var (size, lines) = TextLines.Fit(sketch.Letters.Title, report.Place.Name, text, (72, 1), (60, 2), (50, 2), (42, 3));
        var y = sketch.Lines(sketch.Letters.Title, lines, size, size * 1.2, Margin, Margin + (size * .86), CardInks.Text) - (size * 1.2);
        y = sketch.Lines(sketch.Letters.Plain, TextLines.Break(sketch.Letters.Plain, Kind(report, words), 28, text, 2), 28, 36, Margin, y + 48, CardInks.Soft);

        // The tally stands on the foot, so that cards beside each other look alike.
        var rows = Math.Clamp((Tally.Of(report).Count + 1) / 2, 3, 4);
        var top = Math.Max(y + 74, Height - 132 - ((rows - 1) * 56));
        sketch.Text(sketch.Letters.Bold, TextLines.Shorten(sketch.Letters.Bold, words.Format("Card.Heading", report.Plays.Count), 28, text), 28, Margin, top - 62, CardInks.Link);
        Tally.Draw(sketch, report, Margin, top, Tally.Fit(sketch.Letters, report, text / 2.0, 28, 25, 22.5), 56, rows, text / 2.0);
        sketch.Brand(Margin, Height - 50, 28);
        var day = words.Format("Card.AsOf", HumanDate.Write(report.AsOf, report.Language));
        sketch.Text(sketch.Letters.Plain, day, 22, Margin + text - sketch.Letters.Plain.Width(day, 22), Height - 50, CardInks.Soft);
        return new Picture
        {
            Width = Width,
            Height = Height,
            Paper = CardInks.Paper,
            Title = report.Place.FullName,
            Description = Alt(report, words),
            Language = SiteLinks.Code(report.Language),
            Shapes = sketch.Shapes,
        };
    }

    /// <summary>The picture in words, for readers by ear.</summary>
    public static string Alt(Report report, Words words) =>
        words.Format("Card.Alt", report.Place.FullName, string.Join("; ", Tally.Of(report).Select(static t => $"{t.Name}: {t.Count}")), HumanDate.Write(report.AsOf, report.Language));

    /// <summary><c>City and county in Colorado</c>.</summary>
    public static string Kind(Report report, Words words)
    {
        var kind = report.Place.KindName.Value;
        kind = kind.Length == 0 ? kind : char.ToUpper(kind[0], CultureInfo.InvariantCulture) + kind[1..];
        return report.Place.Id == report.Place.State ? kind : words.Format("Card.KindIn", kind, report.Place.StateName.Value);
    }
}
