namespace HomeRule.Answers.Locating;

/// <summary>Notes about a group of lines, in the order in which answers give them.</summary>
internal enum LineNote
{
    Ended,
    None,
    Two,
    Next,
}
