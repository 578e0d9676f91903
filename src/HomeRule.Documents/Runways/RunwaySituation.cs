namespace HomeRule.Documents.Runways;

/// <summary>What a plan can be counted from.</summary>
public enum RunwaySituation
{
    /// <summary>A filing window of the next election.</summary>
    Window,

    /// <summary>A window that applies if a seat is up then; nobody has looked up whether one is.</summary>
    IfUp,

    /// <summary>The next election is known; no window for it is on record.</summary>
    NoWindow,

    /// <summary>Nobody has looked up when a seat is up.</summary>
    CycleUnknown,

    /// <summary>Nobody runs for it: it is filled by appointment.</summary>
    Appointed,

    /// <summary>The office does not exist there.</summary>
    NoOffice,
}
