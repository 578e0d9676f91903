namespace HomeRule.Atlas.Importing;

/// <summary>What the rows of an imported table are.</summary>
public enum ImportKind
{
    /// <summary>Who holds which local office: files of <c>officials/</c>.</summary>
    Officials,

    /// <summary>Policies on record: adoptions in files of <c>places/</c>.</summary>
    Policies,
}
