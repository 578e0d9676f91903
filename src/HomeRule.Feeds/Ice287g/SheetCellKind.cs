namespace HomeRule.Feeds.Ice287g;

/// <summary>Kinds of cells.</summary>
internal enum SheetCellKind
{
    Text,
    Number,

    /// <summary>A day in ISO form.</summary>
    Day,

    /// <summary>Such as <c>#N/A</c>.</summary>
    Error,

    /// <summary>Computed when the file was last open; its kept value is not believed.</summary>
    Formula,
}
