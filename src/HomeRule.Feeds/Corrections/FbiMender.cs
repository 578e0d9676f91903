using System.Globalization;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Corrections;

/// <summary>Rows of the FBI's table, by the names of its columns.</summary>
internal sealed class FbiMender : RowMender<FbiAgency>
{
    protected override FbiAgency Mend(FbiAgency row, FbiAgency published, FeedCorrection correction) => correction.Field switch
    {
        "pub_agency_name" => row with { Name = correction.Right },
        "state_abbr" => FbiColumns.State(correction.Right.ToUpperInvariant()) is { } state ? row with { State = state } : row,
        "county_name" => row with { Counties = FbiColumns.Counties(correction.Right) },
        "agency_type_name" => row with { Type = correction.Right },
        "population" => row with { Population = Number(correction) },
        "officer_ct" => row with { Officers = Number(correction) },
        "civilian_ct" => row with { Civilians = Number(correction) },
        _ => row,
    };

    protected override string Folded(string field, string value) => field switch
    {
        "state_abbr" => FbiColumns.State(value.Trim().ToUpperInvariant()) ?? value,
        "county_name" => string.Join(", ", FbiColumns.Counties(value)),
        _ => base.Folded(field, value),
    };

    protected override string? Value(FbiAgency row, string field) => field switch
    {
        "ori" => row.Ori,
        "data_year" => Text(row.Year),
        "pub_agency_name" => row.Name,
        "state_abbr" => row.State,
        "county_name" => row.Counties.Count == 0 ? null : string.Join(", ", row.Counties),
        "agency_type_name" => row.Type.Length == 0 ? null : row.Type,
        "population" => Text(row.Population),
        "officer_ct" => Text(row.Officers),
        "civilian_ct" => Text(row.Civilians),
        _ => null,
    };

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static int? Number(FeedCorrection correction) => int.TryParse(correction.Right, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
