using HomeRule.Atlas;
using HomeRule.Atlas.Reading;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Calendars;
using HomeRule.Elections.Windows;
using HomeRule.Testing;

namespace HomeRule.Elections.Tests.Testing;

/// <summary>The facts of <c>atlas/</c>, read once.</summary>
internal static class OurAtlas
{
    private static readonly Lazy<AtlasContent> Read = new(static () =>
    {
        var reading = AtlasReader.Read(Repository.Atlas, new DateOnly(2026, 11, 22));
        return reading.Content ?? throw new InvalidOperationException(string.Join('\n', reading.Report.Errors));
    });

    private static readonly Lazy<StateCalendars> Built = new(static () => new StateCalendars(Content.Holidays));

    private static readonly Lazy<FilingBook> Made = new(static () => new FilingBook(Content.Elections, Content.Holidays));

    public static AtlasContent Content => Read.Value;

    public static StateCalendars Calendars => Built.Value;

    public static FilingBook Book => Made.Value;

    public static FilingRule Rule(string state, string id) => Book.Laws.Single(l => l.Id == state).Rules.Single(r => r.Id == id);

    public static IReadOnlyList<FilingWindow> Windows(string state, string rule, int cycle) => Book.Of(state).Value.Windows(Rule(state, rule), cycle).Value;

    public static FilingWindow Window(string state, string rule, int cycle) => Windows(state, rule, cycle).Single();

    public static IEnumerable<(ElectionLaw Law, FilingRule Rule, PublishedWindow Published)> Published() =>
        from law in Book.Laws from rule in law.Rules from published in rule.Published select (law, rule, published);

    /// <summary>Every rule in every cycle for which it is law, 1995 to 2055.</summary>
    public static IEnumerable<FilingWindow> Everything() =>
        from law in Book.Laws
        from rule in law.Rules
        from cycle in Enumerable.Range(1995, 61)
        where rule.HoldsIn(cycle)
        let found = Book.Of(law.Id).Value.InForce(rule, cycle)
        where found.IsOk
        from window in found.Value
        select window;
}
