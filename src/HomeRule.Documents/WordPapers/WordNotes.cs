using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.WordPapers;

/// <summary>Footnotes: a note that is cited twice is written once and named by its number the second time. Not thread-safe.</summary>
internal sealed class WordNotes
{
    private const int Separator = -1;
    private const int Continuation = 0;

    private readonly HashSet<int> _cited = [];

    public WordNotes(FootnotesPart part, IReadOnlyList<DraftNote> notes)
    {
        var footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = Separator },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = Continuation });
        foreach (var note in notes)
            footnotes.Append(Note(note));
        part.Footnotes = footnotes;
    }

    /// <summary>The lines between text and notes, for the settings of the document.</summary>
    public static FootnoteDocumentWideProperties Marks() => new(new FootnoteSpecialReference { Id = Separator }, new FootnoteSpecialReference { Id = Continuation });

    public Run Reference(int number) => _cited.Add(number)
        ? new Run(Style(), new FootnoteReference { Id = number })
        : new Run(Style(), new Text(number.ToString(CultureInfo.InvariantCulture)));

    public static Run Comma() => new(Style(), new Text(", ") { Space = SpaceProcessingModeValues.Preserve });

    private static RunProperties Style() => new(new RunStyle { Val = WordStyles.NoteMark });

    private static Footnote Note(DraftNote note) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.NoteText }),
        new Run(Style(), new FootnoteReferenceMark()),
        new Run(new Text(WordPaper.Clean($" {note.Text}{(note.Url is null ? "" : " " + note.Url)}")) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Id = note.Number,
    };
}
