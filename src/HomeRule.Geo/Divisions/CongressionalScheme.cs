using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// STATEFP and <c>CD118FP</c>, <c>CD119FP</c> and the like. 00 is a state with one member, 98 a delegate or resident commissioner: both are at large.
/// ZZ is water in no district.
/// </summary>
internal sealed partial class CongressionalScheme : SchemeReader
{
    private static readonly string[] PublishedTypes = ["cd"];

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = new CensusAttributes(feature);
        if (attributes.State is not { } state)
            return NoState();
        var code = attributes.Find(static key => DistrictAttribute().IsMatch(key)) ?? (attributes.Geoid is { Length: 4 } geoid ? geoid[2..] : null);
        if (code is null)
            return Missing("CD119FP");
        if (code is "ZZ")
            return Nothing();
        if (code.Length > 2 || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return new Problem("division.id", $"has a district code that is not two digits ('{(code.Length > 20 ? code[..20] : code)}'); correct it.");
        var number = code is "00" or "98" ? DistrictNames.AtLarge : code.TrimStart('0');
        return new DivisionCandidate(
            Make(state, number) with { Geoid = state.Fips + code, InternalPoint = attributes.InternalPoint, Functioning = attributes.Functioning }, state.Fips + code)
        {
            Types = PublishedTypes,
            IsCertain = true,
        };
    }

    internal static Division Make(StateRow state, string district) => new()
    {
        Id = DivisionId.Parse($"{state.Id.Value}/cd:{district}"),
        Kind = DivisionKind.Congressional,
        Name = DistrictNames.Congressional(district),
        State = state.Postal,
        Geoid = state.Fips + (district == DistrictNames.AtLarge ? state.Kind == DivisionKind.State ? "00" : "98" : district.PadLeft(2, '0')),
    };

    [GeneratedRegex(@"\ACD[0-9]{2,3}FP\z|\ACDFP\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DistrictAttribute();
}
