using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Windows;

namespace HomeRule.Elections.Verification;

/// <summary>
/// Recomputes published dates. A row finds its rule by its label alone (state, class of offices, statute), never by its dates: exactly, else by a class of
/// offices or a statute that only one series of rules of the state has. Where the named rule is not law for the cycle, the one of its series that is takes
/// its place. A row of a rule with several elections in the year agrees when one of the windows does. Thread-safe.
/// </summary>
public sealed class WindowVerifier(FilingBook book)
{
    public RowOutcome Verify(PublishedRow row)
    {
        var state = row.State.Trim().ToLowerInvariant();
        if (!book.Of(state).TryGet(out var calculator, out var unknown))
            return new RowOutcome(row, false, null, unknown.Message);
        var rules = book.Laws.Single(l => l.Id == state).Rules;
        foreach (var rule in rules)
        {
            foreach (var one in rule.Overrides)
            {
                if (one.Label is not null && one.Cycle == row.Cycle && Same(one.Label, row.Label))
                    return Compare(row, calculator.Windows(rule, row.Cycle, one));
            }
        }

        if (Named(rules, row.Label) is not { } named)
            return new RowOutcome(row, false, null, $"No rule of {state.ToUpperInvariant()} is named '{row.Label.OfficeClass}' with '{row.Label.Statute}'.");
        var inForce = named.HoldsIn(row.Cycle) ? named : rules.FirstOrDefault(r => r.Series == named.Series && r.HoldsIn(row.Cycle)) ?? named;
        // An override that tables name apart is left out: the row speaks of the statute.
        return Compare(row, calculator.Windows(inForce, row.Cycle, inForce.Overrides.LastOrDefault(o => o.Cycle == row.Cycle && o.Label is null)));
    }

    private static RowOutcome Compare(PublishedRow row, Result<IReadOnlyList<FilingWindow>> computed)
    {
        if (!computed.TryGet(out var windows, out var problem))
            return new RowOutcome(row, false, null, problem.Message);
        var agreeing = windows.FirstOrDefault(w => w.Agrees(row.Opens, row.Closes));
        return new RowOutcome(row, agreeing is not null, agreeing ?? windows.MinBy(w => Distance(w, row)), null);
    }

    private static int Distance(FilingWindow window, PublishedRow row) =>
        Math.Abs(window.Closes.DayNumber - (row.Closes ?? row.Opens!.Value).DayNumber);

    private static FilingRule? Named(IReadOnlyList<FilingRule> rules, FilingLabel label) =>
        rules.FirstOrDefault(r => Same(r.Label, label)) ?? Only(rules, r => Same(r.Label.OfficeClass, label.OfficeClass)) ?? Only(rules, r => Same(r.Label.Statute, label.Statute));

    private static FilingRule? Only(IReadOnlyList<FilingRule> rules, Func<FilingRule, bool> fits) =>
        rules.Where(fits).ToList() is { Count: > 0 } found && found.Select(static r => r.Series).Distinct().Count() == 1 ? found[0] : null;

    private static bool Same(FilingLabel a, FilingLabel b) => Same(a.OfficeClass, b.OfficeClass) && Same(a.Statute, b.Statute);

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
