namespace HomeRule.Civics.Feeds;

/// <summary>A field of an official file that corrections can name.</summary>
/// <param name="Name">As the file or its documentation has it.</param>
/// <param name="Kind">What its values are.</param>
public sealed record CorrectionField(string Name, CorrectionFieldKind Kind)
{
    /// <summary>Why a value cannot stand in the field, as the end of a sentence that begins with the value; null where it can. An empty value leaves the field empty.</summary>
    public string? Fault(string value) => Kind switch
    {
        CorrectionFieldKind.Text => null,
        _ when value.Length == 0 => Kind == CorrectionFieldKind.Needed ? "cannot be left empty" : null,
        CorrectionFieldKind.Number => int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _) ? null : "is no whole number of at least 0",
        CorrectionFieldKind.Date => PartialDate.TryParse(value, out _) ? null : "is no date of the form 2026, 2026-11 or 2026-11-22",
        CorrectionFieldKind.Division => DivisionId.TryParse(value, out _) ? null : "is no id of a division, such as ocd-division/country:us/state:co",
        CorrectionFieldKind.Web => value.StartsWith("http://", StringComparison.Ordinal) || value.StartsWith("https://", StringComparison.Ordinal) ? null : "is no address that starts with https://",
        CorrectionFieldKind.Email => value.Split('@') is [{ Length: > 0 }, { Length: > 0 }] ? null : "is no e-mail address",
        _ => null,
    };
}
