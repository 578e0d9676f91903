namespace HomeRule.Civics.Agreements;

/// <summary>What happened to an agreement between two dated lists.</summary>
public enum AgreementEventKind
{
    /// <summary>First on a list of pending agencies.</summary>
    Pending,

    /// <summary>The signing date that the list gives; its day is that date.</summary>
    Signed,

    /// <summary>First on a list of participating agencies.</summary>
    FirstSeen,

    /// <summary>Agency written in another way; the same agreement.</summary>
    Renamed,

    /// <summary>Signing date, county, type or model written in another way.</summary>
    Corrected,

    /// <summary>The memorandum's address appeared or changed.</summary>
    LinkChanged,

    /// <summary>An addendum appeared.</summary>
    Addendum,

    /// <summary>First list that lacks it.</summary>
    Missing,

    /// <summary>Back on a list after it was missing.</summary>
    Returned,

    /// <summary>Absent from enough lists in a row; its day is the first of them.</summary>
    Removed,

    /// <summary>A newer agreement took its place.</summary>
    Superseded,

    /// <summary>Left the pending list without appearing as signed.</summary>
    Withdrawn,
}
