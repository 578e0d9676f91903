using HomeRule.Answers.Agreements;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Site.Pages.Agreements;

/// <summary>Listed agreements as a part of a page: of a place, of an agency or one by itself.</summary>
/// <param name="From">Day from which notice periods are counted.</param>
/// <param name="Action">Path of the page, for the form that counts from another day.</param>
/// <param name="IsDeep">True where the part stands below a third-level heading, so that its items are of the fourth.</param>
internal sealed record ListedAgreementsView(IReadOnlyList<ListedAgreementAnswer> Items, DateOnly From, string Action, bool IsDeep)
{
    /// <summary>Element that the form leads back to.</summary>
    public string Anchor { get; init; } = "agreements";

    /// <summary>Day asked for, where it is not today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Atlas records about the same agreements, by id.</summary>
    public IReadOnlyDictionary<string, AgreementAnswer> Records { get; init; } = new Dictionary<string, AgreementAnswer>();

    /// <summary>True where each item is open at once, as on the page of one agreement.</summary>
    public bool IsOpen { get; init; }

    public bool HasExits => Items.Any(static i => i.Exit is { Paths.Count: > 0 });

    public static ListedAgreementsView Of(Report report, DateOnly from, string action, DateOnly? asOf) => new(report.ListedAgreements, from, action, IsDeep: true)
    {
        AsOf = asOf,
        Records = report.Agreements.Where(static r => r.Listed.Count > 0).ToDictionary(static r => r.Id, StringComparer.Ordinal),
    };

    /// <summary>The paths of an exit, counted from the day that the visitor chose.</summary>
    public IEnumerable<ExitPathAnswer> PathsOf(ExitAnswer exit, Language language) => exit.Paths.Select(p => p.CountedFrom(From, language));
}
