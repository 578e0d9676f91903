using HomeRule.Civics;

namespace HomeRule.Documents.WordPapers;

/// <summary>What a Word document says of itself.</summary>
/// <param name="Title">Title of the file.</param>
/// <param name="Description">Null for none.</param>
/// <param name="Foot">Words at the foot of each page, before its number.</param>
/// <param name="Language">The language of the text.</param>
internal sealed record WordHead(string Title, string? Description, string Foot, Language Language);
