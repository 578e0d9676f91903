namespace HomeRule.Papers.Documents;

/// <summary>What kind of file a document was.</summary>
public enum PaperFormat
{
    Text,
    Markdown,
    Html,
    Word,
    Pdf,
}
