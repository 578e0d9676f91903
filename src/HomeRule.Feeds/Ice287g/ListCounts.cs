using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>Counts one list as it was published. Stateless; thread-safe.</summary>
internal static class ListCounts
{
    public static AgreementList Of(AgreementSheet sheet) => new()
    {
        File = sheet.File,
        Date = sheet.Date,
        Half = sheet.Half,
        IsPending = sheet.IsPending,
        Rows = sheet.Rows.Count + sheet.Blank + sheet.Refused,
        Blank = sheet.Blank,
        Agreements = sheet.Rows.Count,
        Agencies = sheet.Rows.Select(static r => (ListStates.Code(r.State), r.Agency.ToUpperInvariant())).Distinct().Count(),
        ByModel = sheet.Rows.CountBy(static r => ModelWords.Of(r.SupportType)).OrderBy(static m => m.Key).ToDictionary(),
        ByState = sheet.Rows.CountBy(static r => ListStates.Code(r.State)!).OrderBy(static s => s.Key, StringComparer.Ordinal).ToDictionary(),
        Sha256 = sheet.Sha256,
    };
}
