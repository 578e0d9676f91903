namespace HomeRule.Answers.Changes;

/// <summary>What a change is about.</summary>
public enum ChangeKind
{
    Law,
    Timeline,
    Adoption,

    /// <summary>A cooperation record: of the atlas, or of the dated lists of 287(g) agreements.</summary>
    Agreement,

    /// <summary>Somebody took or left a seat.</summary>
    Seat,

    /// <summary>A correction of an official file ended because the file was mended.</summary>
    Correction,

    /// <summary>An official file came, or failed to come.</summary>
    Feed,
}
