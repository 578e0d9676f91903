namespace HomeRule.Site.Tests.Testing;

/// <summary>Addresses that stand for every kind of page, in English; the Spanish ones come from <see cref="Spanish"/>.</summary>
internal static class SamplePages
{
    /// <summary>One of each kind, for tests that look at every kind in many ways.</summary>
    public static readonly string[] Kinds =
    [
        "/", "/us", "/us/co", "/us/co/denver", "/plays", "/plays/detainer-decline", "/laws", "/laws/tx", "/leaders", "/map", "/agreements", "/compare?a=co/denver&b=tx/harris-county",
        "/elections", "/timeline", "/coverage", "/sources", "/corrections", "/about", "/search?q=Portland", "/locate", "/changes", "/agencies", "/us/co/denver/draft/detainer-decline", "/us/co/draft/alpr-limits", "/help", "/help/il", "/plays/employee-training/guide",
        "/us/co/denver/brief", "/compare-text?play=detainer-decline", "/us/co/denver/letter/alpr-limits", "/us/fl/letter/end-287g",
        "/elections/pa", "/records", "/records/co", "/us/co/records", "/us/co/denver/records?about=detainers&sent=2026-11-23",
        "/us/ms/hinds-county/seat/sheriff/plan", "/us/ms/seat/governor/plan", "/us/ms/hinds-county/seat/sheriff/card", "/us/ms/seat/governor/card",
        "/us/wa/pierce-county/seat/sheriff", "/us/wa/seat/state_legislature",
    ];

    public static readonly string[] Places =
    [
        "/us/co/denver", "/us/tx/harris-county", "/us/tx/houston", "/us/tx/austin", "/us/pa/pittsburgh", "/us/dc", "/us/ny/new-york-city", "/us/ny/kings-county", "/us/il/chicago",
        "/us/il/cook-county", "/us/ne/arthur-county", "/us/ak/juneau", "/us/va/alexandria", "/us/fl/miami-dade-county", "/us/ca/los-angeles-county", "/us/la/new-orleans", "/us/hi/honolulu",
    ];

    public static readonly string[] All =
    [
        .. Kinds.Union(Places), "/us/tx", "/us/pr", "/us/ct", "/us/ak", "/us/co/denver?as_of=2020-01-01", "/us/co/denver?section=collaboration", "/us/tx/harris-county?office=sheriff", "/plays/end-287g",
        "/plays/municipal-id", "/us/tx/harris-county/draft/detainer-decline", "/us/pa/pittsburgh/draft/detainer-decline?instrument=state_bill", "/records/us", "/us/pr/records", "/us/va/alexandria/records?about=communications&to=ice", "/laws/co", "/laws/pa", "/laws/dc", "/leaders?state=il", "/leaders?office=governor", "/map?show=detainer_holds&state=tx", "/map?show=end-287g",
        "/compare", "/compare?a=co/denver&b=tx/harris-county&c=il/chicago&d=ny/new-york-city", "/compare?a=co/denver&b=nowhere", "/compare?a=co/denver&b=co/denver", "/elections?state=co", "/elections?place=pa/pittsburgh", "/elections?office=sheriff&days=90", "/elections?lever=detainer_holds&q=county", "/elections?near=Washington%20County", "/elections/ca", "/elections/ak", "/elections/pr",
        "/us/wa/king-county/seat/sheriff/plan", "/us/wa/king-county/seat/sheriff/card", "/us/tx/austin/seat/city_council/plan", "/us/fl/miami-dade-county/seat/sheriff/plan?as_of=2028-06-14",
        "/us/wa/king-county/seat/sheriff", "/us/wa/seattle/seat/prosecutor", "/us/al/baldwin-county/seat/prosecutor", "/us/pa/adams-county/seat/prosecutor", "/us/pr/seat/governor", "/us/tx/harris-county/seat/sheriff", "/us/ny/new-york-city/seat/prosecutor",
        "/sources?kind=statute", "/search", "/search?q=zzzzzz", "/search?q=Denvr", "/search?q=Smallville,%20KS", "/help/pr", "/help/ca", "/help?affiliation=republican&for=women", "/help?text=zzzz",
    ];

    /// <summary>Cards for frames: they have no head and foot of the site, so they have tests of their own.</summary>
    public static readonly string[] Framed = ["/embed/us/co/denver", "/embed/us/tx"];

    /// <summary>Pages that are there only with living facts; <see cref="LivingSite"/> has them.</summary>
    public static readonly string[] Living = ["/agencies/fl0170000", "/agreements", "/agreements/fl-escambia-county-sheriffs-office_task-force_2025-03-03", "/agreements/fl-escambia-county-sheriffs-office_task-force_2025-03-03/letter"];

    public static string Spanish(string path) => path == "/" ? "/es" : "/es" + path;

    public static IEnumerable<string> BothLanguages(IEnumerable<string> paths) => paths.SelectMany(p => new[] { p, Spanish(p) });
}
