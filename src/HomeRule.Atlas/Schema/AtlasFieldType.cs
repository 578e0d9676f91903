namespace HomeRule.Atlas.Schema;

/// <summary>What the value of a field of an atlas file is.</summary>
public enum AtlasFieldType
{
    /// <summary>One line of text: no markup, no control characters, never empty. What looks like a number is quoted.</summary>
    Text,

    /// <summary>Text of one or more lines, each a paragraph: no markup, no control characters, no empty line, none that begins or ends with a space.</summary>
    Wording,

    /// <summary>Lower-case letters, digits, <c>-</c> and <c>_</c>; may point to another entity (<see cref="AtlasField.References"/>).</summary>
    Id,

    /// <summary><c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, years 1700 to 2199 inclusive.</summary>
    Date,

    /// <summary>A date of something already done (looked at, checked, as of): never later than the day of the check.</summary>
    PastDate,

    /// <summary>One of <see cref="AtlasField.Values"/>.</summary>
    Enum,

    /// <summary>A map <c>{ en, es }</c>, both required.</summary>
    BothLanguages,

    /// <summary>A map <c>{ en, es? }</c>.</summary>
    English,

    /// <summary>A list whose items are described by <see cref="AtlasField.Item"/>.</summary>
    List,

    /// <summary>A map with the fields of <see cref="AtlasField.Fields"/>.</summary>
    Map,

    /// <summary>The list of sources behind a claim.</summary>
    Sources,

    /// <summary>An Open Civic Data division id of country:us.</summary>
    Division,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>A telephone number of the United States as printed, with or without an extension.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A plain decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>Text, number or bool: kept as written.</summary>
    Value,

    /// <summary>A map of plain names to texts, at least one, ordered by name (ordinal): the names are those of somebody else's table.</summary>
    TextMap,

    /// <summary>A day of the year as a statute says it, in the language of <see cref="Civics.Calendars.DateRule"/>: <c>88 days before primary</c>.</summary>
    DateRule,

    /// <summary>A list of lever ids, or the words <c>all-cooperation</c>.</summary>
    Reach,
}
