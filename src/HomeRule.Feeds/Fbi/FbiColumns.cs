using System.Globalization;

namespace HomeRule.Feeds.Fbi;

/// <summary>Where the columns stand, and what a row says. Immutable.</summary>
internal sealed class FbiColumns
{
    public static readonly string[] Names = ["ori", "data_year", "pub_agency_name", "state_abbr", "county_name", "agency_type_name", "population", "officer_ct", "civilian_ct"];

    /// <summary>Codes of the table that are not those of the Postal Service. <c>FS</c> is the federal service.</summary>
    private static readonly Dictionary<string, string> OtherStates = new(StringComparer.Ordinal) { ["NB"] = "ne", ["GM"] = "gu", ["FS"] = "us" };

    private static readonly HashSet<string> States = new(
        ("al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy "
            + "dc pr gu vi as mp us").Split(' '),
        StringComparer.Ordinal);

    private readonly int[] _at;

    private FbiColumns(int[] at, int count) => (_at, Count) = (at, count);

    /// <summary>Fields of every row.</summary>
    public int Count { get; }

    /// <summary>Null when a column is missing.</summary>
    public static FbiColumns? Of(IReadOnlyList<string> heading)
    {
        var names = heading.Select(static h => h.Trim().ToLowerInvariant()).ToList();
        var at = Names.Select(n => names.IndexOf(n)).ToArray();
        return at.Contains(-1) ? null : new FbiColumns(at, heading.Count);
    }

    /// <summary>Null with the fault when the row says something impossible.</summary>
    public FbiAgency? Agency(IReadOnlyList<string> row, out (string Code, string Reason, string Value)? fault)
    {
        fault = null;
        var (ori, name, state) = (Text(row, 0).ToUpperInvariant(), Text(row, 2), State(Text(row, 3)));
        var (population, officers, civilians) = (0, 0, 0);
        if (ori.Length != 9 || !ori.All(char.IsAsciiLetterOrDigit))
            fault = ("row.ori", "The ORI is not nine letters and digits.", Clip(Text(row, 0)));
        else if (!int.TryParse(Text(row, 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1960 or > 2199)
            fault = ("row.year", "The year is not a year.", Clip(Text(row, 1)));
        else if (name.Length == 0)
            fault = ("row.name", "The agency has no name.", ori);
        else if (state is null)
            fault = ("row.state", "The state is not known.", Clip(Text(row, 3)));
        else if (!Number(Text(row, 6), ref population) || !Number(Text(row, 7), ref officers) || !Number(Text(row, 8), ref civilians))
            fault = ("row.number", "A number of people is not a whole number of at least 0.", ori);
        else
        {
            return new FbiAgency
            {
                Ori = ori,
                Year = year,
                Name = name,
                State = state,
                Counties = Counties(Text(row, 4)),
                Type = Text(row, 5),
                Population = population < 0 ? null : population,
                Officers = officers < 0 ? null : officers,
                Civilians = civilians < 0 ? null : civilians,
            };
        }

        return null;
    }

    private string Text(IReadOnlyList<string> row, int column) => row[_at[column]].Trim();

    /// <summary>County names, each once.</summary>
    public static IReadOnlyList<string> Counties(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Two lower-case letters; null where it is none.</summary>
    public static string? State(string text) =>
        OtherStates.GetValueOrDefault(text) ?? (text.ToLowerInvariant() is var lower && States.Contains(lower) ? lower : null);

    /// <summary>-1 for an empty field or <c>NULL</c>.</summary>
    private static bool Number(string text, ref int value)
    {
        if (text.Length > 0 && text != "NULL")
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        value = -1;
        return true;
    }

    private static string Clip(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
