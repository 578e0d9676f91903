namespace HomeRule.Documents.Runways;

/// <summary>What stands on a line of a plan, in the order of lines of one day.</summary>
public enum RunwayEntryKind
{
    Opens,
    Step,
    Closes,
    Election,
}
