namespace HomeRule.Atlas.Reading;

/// <summary>Whether a problem keeps the atlas from compiling.</summary>
public enum AtlasSeverity
{
    /// <summary>Something to look at; the atlas compiles.</summary>
    Warning,

    /// <summary>The whole atlas is refused until it is put right.</summary>
    Error,
}
