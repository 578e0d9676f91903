using System.Text.RegularExpressions;
using HomeRule.Civics.Agreements;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>
/// What a memorandum's file name says: <c>{Agency}{ST}_{JEM|TFM|TF|WSO}_MOA_{date}.pdf</c> or <c>287g{WSO|JEM}_{Agency}{St}{date}.pdf</c>. Immutable.
/// </summary>
/// <param name="Agency">Its words, apart: <c>La Paz Co</c>.</param>
/// <param name="State">Two lower-case letters; null where the name has none that is sure.</param>
/// <param name="Model">Unknown where it names none.</param>
/// <param name="Date">Null where it has none.</param>
internal sealed partial record MemorandumName(string Agency, string? State, AgreementModel Model, DateOnly? Date)
{
    private static readonly HashSet<string> States = [.. StateTable.Rows.Select(static r => r.Postal)];

    public static MemorandumName Parse(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var date = Dated().Match(stem);
        var rest = date.Success ? stem[..date.Index] : stem;
        var model = Models().Match(rest);
        var agency = Models().Replace(rest, "_").Replace("287g", "", StringComparison.OrdinalIgnoreCase).Trim('_', '-', ' ');
        var state = StateAtEnd().Match(agency);
        var isState = state.Success && States.Contains(state.Value.ToLowerInvariant());
        if (isState)
            agency = agency[..state.Index];
        return new MemorandumName(
            Boundary().Replace(agency.Replace('_', ' '), " ").Trim(),
            isState ? state.Value.ToLowerInvariant() : null,
            model.Groups["model"].Value.ToUpperInvariant() switch
            {
                "JEM" => AgreementModel.JailEnforcement,
                "WSO" => AgreementModel.WarrantService,
                "TTFM" => AgreementModel.TribalTaskForce,
                "TFM" or "TF" => AgreementModel.TaskForce,
                _ => AgreementModel.Unknown,
            },
            date.Success ? TypedDate.Of(date.Groups["m"].Value, date.Groups["d"].Value, date.Groups["y"].Value) : null);
    }

    [GeneratedRegex(
        @"(?:(?<y>20\d{2})[-.](?<m>\d{2})[-.](?<d>\d{2})|(?<m>\d{1,2})[-.](?<d>\d{1,2})[-.](?<y>20\d{2}|\d{2})|(?<!\d)(?<m>\d{2})(?<d>\d{2})(?<y>20\d{2}|\d{2}))(?!\d)[^0-9]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"(?:^287g|_|(?<=[a-z]))(?<model>TTFM|TFM|TF|JEM|WSO)(?:_?MOA)?(?=_|$)(?:_MOA)?_?", RegexOptions.CultureInvariant)]
    private static partial Regex Models();

    // "Co" at the end is a county more often than Colorado, and so are "De" and "La" parts of names.
    [GeneratedRegex(@"(?<=[A-Za-z .,_])(?:[A-Z]{2}|(?!Co|De|La|In|Me|Or)[A-Z][a-z])$", RegexOptions.CultureInvariant)]
    private static partial Regex StateAtEnd();

    [GeneratedRegex(@"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
