using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Documents.Images;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>The map of a place for a slide: the map at full height, beside it what it is, how the plays stand, the legend, the sources.</summary>
internal static class PlaceMap
{
    public const int Width = 1920;
    public const int Height = 1080;

    private const int Margin = 80;
    private const int Column = 600;

    private static readonly PictureFrame Frame = new(760, 0, 1160, 1012);

    /// <summary>Steps of one ink, from paper to dark.</summary>
    private static readonly Dictionary<string, Ink> Steps = new(StringComparer.Ordinal)
    {
        ["none_listed"] = CardInks.White,
        ["one_listed"] = new(0xD9D9D6),
        ["few_listed"] = new(0xB3B6B4),
        ["several_listed"] = new(0x858B8B),
        ["many_listed"] = new(0x3D464A),
    };

    public static Picture Draw(Sketch sketch, Government place, Report report, Edition edition, NationMap nation, Words words)
    {
        var steps = Listed(place, report, edition);
        var map = PlaceMapDrawing.Draw(place, edition.Book.Places, edition.Snapshot.Index, nation, Frame, fine: true, steps is null ? null : id => Step(edition, steps, id));
        sketch.Add(new PictureShape(VectorPath.Rectangle(Frame.X, Frame.Y, Frame.Width, Frame.Height)) { Fill = CardInks.White });
        sketch.Add(map.Shapes);
        Names(sketch, map, edition, steps);
        sketch.Add(new PictureShape(VectorPath.Segment(Frame.X, 0, Frame.X, Frame.Bottom)) { Line = CardInks.Rule, LineWidth = 2 });
        var letters = sketch.Letters;
        var (size, lines) = TextLines.Fit(letters.Title, report.Place.Name, Column, (76, 1), (64, 2), (54, 2), (46, 3));
        var y = sketch.Lines(letters.Title, lines, size, size * 1.2, Margin, 92 + (size * .7), CardInks.Text) - (size * 1.2);
        y = sketch.Lines(letters.Plain, TextLines.Break(letters.Plain, PlaceCard.Kind(report, words), 30, Column, 2), 30, 40, Margin, y + 52, CardInks.Soft) + 34;

        // The lead gets what the rest leaves, in smaller letters where it is long.
        var legend = Legend(map, report, words, steps, edition);
        var room = Frame.Bottom - 36 - y - (92 + (Tally.Of(report).Count * 42) + (legend.Count * 40));
        var (leadSize, lead) = TextLines.Fit(letters.Plain, report.Lead.Value, Column, (26, (int)(room / 36)), (23, (int)(room / 32)), (21, Math.Max(2, (int)(room / 29))));
        y = sketch.Lines(letters.Plain, lead, leadSize, Math.Round(leadSize * 1.39), Margin, y, CardInks.Text) + 36;
        sketch.Text(letters.Bold, TextLines.Shorten(letters.Bold, words.Format("Card.Heading", report.Plays.Count), 25, Column), 25, Margin, y, CardInks.Link);
        y = Tally.Draw(sketch, report, Margin, y + 48, 25, 42, 7, Column);
        Draw(sketch, legend, map, y + 30);
        Foot(sketch, report, map, edition, words);
        return new Picture
        {
            Width = Width,
            Height = Height,
            Paper = CardInks.Paper,
            Title = $"{report.Place.FullName}. {MapText.Caption(map, report, words)}",
            Description = $"{report.Summary.Value} {Facts(report, edition, words)} {Lines(map, report, words)}".TrimEnd(),
            Language = SiteLinks.Code(report.Language),
            Shapes = sketch.Shapes,
        };
    }

    /// <summary>Steps of the counties of a state where an official list was read; else null.</summary>
    private static MapAnswer? Listed(Government place, Report report, Edition edition) =>
        place == place.StateGovernment && report.AgreementLists.Checked && edition.Book.Map("agreements", report.AsOf, report.Language).TryGet(out var map, out _) ? map : null;

    private static Ink? Step(Edition edition, MapAnswer steps, string ocdId) =>
        Civics.DivisionId.TryParse(ocdId, out var id) && edition.Book.Places.TryGet(id, out var county) && steps.Counties.FirstOrDefault(r => r.Slug == county.Slug) is { } row && Steps.TryGetValue(row.Value, out var ink) ? ink : null;

    private static void Names(Sketch sketch, PlaceMapDrawing map, Edition edition, MapAnswer? steps)
    {
        var labels = new MapLabels(sketch, Frame);
        if (map.Kind == MapKind.Parts)
        {
            Counties(sketch, map, edition, steps);
            return;
        }

        foreach (var (place, path) in map.Labelled)
        {
            if (place == map.Middle)
            {
                if (!labels.Write(place.Name, path, sketch.Letters.Bold, 30, CardInks.White, 1) && !labels.Write(place.Name, path, sketch.Letters.Bold, 22, CardInks.White, 1))
                    labels.Around(place.Name, path, sketch.Letters.Bold, 28, CardInks.Text);
            }
            else
            {
                _ = labels.Write(place.Name, path, sketch.Letters.Plain, 22, CardInks.Text, .95) || labels.Write(place.Name, path, sketch.Letters.Plain, 17, CardInks.Text, .95);
            }
        }
    }

    /// <summary>Names of counties where most have room: a few of many would look chosen.</summary>
    private static void Counties(Sketch sketch, PlaceMapDrawing map, Edition edition, MapAnswer? steps)
    {
        foreach (var size in (ReadOnlySpan<double>)[18, 15])
        {
            var named = new Sketch(sketch.Letters);
            var labels = new MapLabels(named, Frame);
            var written = map.Labelled.Count(l =>
            {
                var dark = steps is not null && Step(edition, steps, l.Place.Id.Value) is { } ink && (ink.Rgb & 0xFF) < 0x90;
                return labels.Write(Short(l.Place), l.Path, named.Letters.Plain, size, dark ? CardInks.White : CardInks.Text, 1.05);
            });
            if (written * 10 < map.Labelled.Count * 7)
                continue;
            sketch.Add(named.Shapes);
            return;
        }
    }

    /// <summary>On a map of counties the word would stand a hundred times.</summary>
    private static string Short(Government county) =>
        county.Name.EndsWith(" County", StringComparison.Ordinal) ? county.Name[..^7] : county.Name.EndsWith(" Parish", StringComparison.Ordinal) ? county.Name[..^7] : county.Name;

    private static List<(Ink? Fill, string Text)> Legend(PlaceMapDrawing map, Report report, Words words, MapAnswer? steps, Edition edition)
    {
        var legend = new List<(Ink?, string)>();
        switch (map.Kind)
        {
            case MapKind.Parts when steps is not null:
                legend.Add((null, words.Format("Card.LegendLists", HumanDate.Write(report.AgreementLists.Newest ?? report.AsOf, report.Language))));
                var used = map.Labelled.Select(l => steps.Counties.FirstOrDefault(r => r.Slug == l.Place.Slug)?.Value).ToHashSet(StringComparer.Ordinal);
                legend.AddRange(steps.Legend.Where(l => used.Contains(l.Value) && Steps.ContainsKey(l.Value)).Select(l => ((Ink?)Steps[l.Value], l.Name.Value)));
                break;
            case MapKind.Neighbors or MapKind.County:
                legend.Add((CardInks.Link, map.Middle.Name));
                legend.Add((CardInks.Ground, words["Card.LegendBeside"]));
                if (map.Shapes.Any(static s => s is { Fill: null, Line: not null }))
                    legend.Add((null, words.Format("Card.LegendCounty", string.Join(", ", edition.Book.Places.TryGet(map.Middle.Id, out var middle) ? middle.Counties.Select(static c => c.Name) : []))));
                break;
        }

        return legend;
    }

    private static void Draw(Sketch sketch, List<(Ink? Fill, string Text)> legend, PlaceMapDrawing map, double y)
    {
        foreach (var (fill, text) in legend)
        {
            var isHeading = fill is null && map.Kind == MapKind.Parts;
            if (fill is { } ink)
                sketch.Add(new PictureShape(VectorPath.Rectangle(Margin, y - 17, 34, 20)) { Fill = ink, Line = CardInks.Edge, LineWidth = 1.2 });
            else if (!isHeading)
                sketch.Add(new PictureShape(VectorPath.Segment(Margin, y - 7, Margin + 34, y - 7)) { Line = CardInks.Text, LineWidth = 2.4 });
            var face = isHeading ? sketch.Letters.Bold : sketch.Letters.Plain;
            var indent = isHeading ? 0 : 52;
            sketch.Text(face, TextLines.Shorten(face, text, 23, Column - indent), 23, Margin + indent, y, CardInks.Text);
            y += 40;
        }
    }

    private static void Foot(Sketch sketch, Report report, PlaceMapDrawing map, Edition edition, Words words)
    {
        sketch.Add(new PictureShape(VectorPath.Rectangle(0, Frame.Bottom, Width, Height - Frame.Bottom)) { Fill = CardInks.Sheet });
        sketch.Add(new PictureShape(VectorPath.Rectangle(0, Height - 6, Width, 6)) { Fill = CardInks.Link });
        var end = sketch.Brand(Margin, 1054, 26);
        var room = Width - Margin - end - 60;
        string?[] lines = [Facts(report, edition, words), Lines(map, report, words)];
        var y = lines[1] is null ? 1052 : 1040;
        foreach (var line in lines.OfType<string>())
        {
            sketch.Text(sketch.Letters.Plain, TextLines.Shorten(sketch.Letters.Plain, line, 19, room), 19, end + 60, y, CardInks.Soft);
            y += 26;
        }
    }

    private static string Facts(Report report, Edition edition, Words words) =>
        words.Format("Card.Facts", HumanDate.Write(report.AsOf, report.Language), HumanDate.Write(edition.Snapshot.Info.Edition, report.Language));

    private static string? Lines(PlaceMapDrawing map, Report report, Words words) => MapText.Lines(map, report) is { } label ? words.Format("Card.Lines", label) : null;
}
