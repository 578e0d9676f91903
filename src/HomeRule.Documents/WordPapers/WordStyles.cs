using DocumentFormat.OpenXml.Wordprocessing;

namespace HomeRule.Documents.WordPapers;

/// <summary>The styles and the one list of our papers in Word. Sizes are half points, indents twentieths of a point.</summary>
internal static class WordStyles
{
    public const string Text = "BodyText";
    public const string Label = "DraftLabel";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Notice = "DraftNotice";
    public const string Heading = "Heading1";
    public const string Lettered = "DraftLettered";
    public const string Bullet = "ListBullet";
    public const string Signature = "Signature";
    public const string Footer = "Footer";
    public const string NoteText = "FootnoteText";
    public const string NoteMark = "FootnoteReference";

    private const int BulletList = 1;

    /// <param name="language">Code of the language, for spelling: <c>en-US</c>.</param>
    public static Styles Styles(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" }, new FontSize { Val = "24" }, new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Text, "Body Text"),
        Paragraph(Label, "Draft Label", run: new StyleRunProperties(new Bold())),
        Paragraph(Title, "Title", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "240" }, new OutlineLevel { Val = 0 }), new StyleRunProperties(new Bold(), new FontSize { Val = "32" })),
        Paragraph(Subtitle, "Subtitle", run: new StyleRunProperties(new Italic())),
        Paragraph(Notice, "Draft Notice", new StyleParagraphProperties(new Indentation { Left = "360" }), new StyleRunProperties(new Italic(), new FontSize { Val = "20" })),
        Paragraph(Heading, "heading 1", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 1 }), new StyleRunProperties(new Bold())),
        Paragraph(Lettered, "Draft Lettered", new StyleParagraphProperties(new Indentation { Left = "360" })),
        Paragraph(Bullet, "List Bullet", new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = BulletList }), new Indentation { Left = "360", Hanging = "360" })),
        Paragraph(Signature, "Signature", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "480", After = "0" })),
        Paragraph(Footer, "footer", new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }), new StyleRunProperties(new FontSize { Val = "18" })),
        Paragraph(NoteText, "footnote text", run: new StyleRunProperties(new FontSize { Val = "18" })),
        new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = NoteMark });

    public static Numbering Bullets() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 })
        { AbstractNumberId = BulletList },
        new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList });

    private static Style Paragraph(string id, string name, StyleParagraphProperties? paragraph = null, StyleRunProperties? run = null)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = id };
        if (paragraph is not null)
            style.Append(paragraph);
        if (run is not null)
            style.Append(run);
        return style;
    }
}
