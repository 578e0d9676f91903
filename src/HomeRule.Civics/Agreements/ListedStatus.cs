namespace HomeRule.Civics.Agreements;

/// <summary>Where an agreement stands by the dated lists.</summary>
public enum ListedStatus
{
    /// <summary>On the list of pending agencies; not signed.</summary>
    Pending,

    /// <summary>On the newest list of participating agencies.</summary>
    Listed,

    /// <summary>Absent from the newest lists, not long enough to count as removed.</summary>
    Missing,

    /// <summary>Absent from enough lists in a row.</summary>
    Removed,

    /// <summary>Followed by a newer agreement of the same agency and model.</summary>
    Superseded,

    /// <summary>Was pending and left the pending list without appearing as signed.</summary>
    Withdrawn,
}
