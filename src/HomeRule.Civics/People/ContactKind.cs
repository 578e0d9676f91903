namespace HomeRule.Civics.People;

/// <summary>What a contact point is.</summary>
public enum ContactKind
{
    Phone,
    Fax,
    Email,

    /// <summary>http(s) address of a form.</summary>
    Form,

    /// <summary>Postal address of an office, one line, parts separated by commas.</summary>
    Address,
}
