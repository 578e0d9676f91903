using System.Text;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>Small tables in the form of the FBI's.</summary>
internal static class FbiTable
{
    public const string Heading = "ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct,total_pe_ct,pe_ct_per_1000";

    public static string Row(string ori, string name = "Testville", string state = "CO", string county = "MESA", string type = "City", string year = "2025", string officers = "5") =>
        $"{ori},{year},{name},{state},{county},{type},1000,{officers},2,7,7.00";

    public static string Of(params IEnumerable<string> rows) => string.Concat(rows.Prepend(Heading).Select(static r => r + "\n"));

    /// <summary>So many towns.</summary>
    public static string Towns(int count, string prefix = "Town") => Of(Enumerable.Range(1, count).Select(i => Row($"CO{i:0000000}", $"{prefix} {i}")));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
