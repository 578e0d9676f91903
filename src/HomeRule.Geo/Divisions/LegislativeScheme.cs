using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// STATEFP, SLDUST or SLDLST, NAMELSAD. Districts with numbers (and a letter) are named by their code without leading zeros: <c>007</c> is <c>7</c>,
/// <c>07A</c> is <c>7a</c>; those of Massachusetts, Vermont and New Hampshire's house by their names. ZZZ is water in no district.
/// </summary>
internal sealed partial class LegislativeScheme(bool isUpper) : SchemeReader
{
    private static readonly string[] Ordinals =
    [
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth",
        "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth",
    ];

    private static readonly string[] Tens = ["Twenty", "Thirty", "Forty"];

    private string Type => isUpper ? "sldu" : "sldl";

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = new CensusAttributes(feature);
        if (attributes.State is not { } state)
            return NoState();
        var attribute = isUpper ? "SLDUST" : "SLDLST";
        var code = attributes[attribute] ?? (attributes.Geoid is { Length: > 2 } geoid ? geoid[2..] : null);
        if (code is null)
            return Missing(attribute);
        if (code.StartsWith("ZZ", StringComparison.Ordinal))
            return Nothing();
        var full = attributes["NAMELSAD"];
        var isNamed = state.Postal is "ma" or "vt" || (state.Postal == "nh" && !isUpper) || (state.Postal == "vi" && isUpper);
        string slug, name;
        if (isNamed)
        {
            if ((full ?? attributes["NAME"]) is not { } given)
                return Missing("NAMELSAD");
            slug = Slug(given);
            name = full ?? given;
        }
        else
        {
            slug = code.TrimStart('0');
            if (slug.Length == 0)
                slug = code;
            name = full ?? (isUpper ? DistrictNames.Upper(state.Postal, slug) : DistrictNames.Lower(state.Postal, slug));
        }

        if (!MakeId(state.Id, state.Postal == "dc" ? "ward" : Type, slug).TryGet(out var id, out var problem))
            return problem;
        return new DivisionCandidate(
            new Division
            {
                Id = id,
                Kind = isUpper ? DivisionKind.StateLegislativeUpper : DivisionKind.StateLegislativeLower,
                Name = name,
                State = state.Postal,
                Geoid = attributes.Geoid ?? state.Fips + code,
                Functioning = attributes.Functioning,
                InternalPoint = attributes.InternalPoint,
            },
            state.Fips + code)
        {
            Types = [Type],
        };
    }

    /// <summary>
    /// "First Suffolk District" → <c>1st_suffolk</c>; "Berkshire, Hampden, Franklin &amp; Hampshire" → <c>berkshire_hampden_franklin_and_hampshire</c>;
    /// "State House District Belknap County No. 1" → <c>belknap_1</c>; "Addison-1 State House District" → <c>addison-1</c>.
    /// </summary>
    internal static string Slug(string name)
    {
        name = Frame().Replace(name, " ").Replace("&", "and", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        name = CountyNumber().Replace(name, " ");
        name = Spaces().Replace(name, " ").Trim();
        return DivisionNames.OcdSlug(Numbered(name));
    }

    /// <summary>"Twenty-First Middlesex" → "21st Middlesex".</summary>
    private static string Numbered(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
            return name;
        var (word, rest) = (name[..end], name[end..]);
        var ten = Array.FindIndex(Tens, t => word.StartsWith(t + "-", StringComparison.OrdinalIgnoreCase));
        var unit = ten < 0 ? word : word[(Tens[ten].Length + 1)..];
        var at = Array.FindIndex(Ordinals, o => o.Equals(unit, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
            return word.Equals("Thirtieth", StringComparison.OrdinalIgnoreCase) ? "30th" + rest : name;
        var number = at + 1 + (ten < 0 ? 0 : (ten + 2) * 10);
        var suffix = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return $"{number}{suffix}{rest}";
    }

    [GeneratedRegex(@"\b(State )?(Senate|Senatorial|House|Representative|Legislative|Assembly) District\b|\bDistrict\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Frame();

    [GeneratedRegex(@" County (No\. ?)?(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex CountyNumber();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
