using HomeRule.Answers;
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

    /// <summary>Ways to end counted from <see cref="From"/>, where that is not the day of the answer; by id of the agreement.</summary>
    public IReadOnlyDictionary<string, ExitFinding> Recounted { get; init; } = new Dictionary<string, ExitFinding>();

    public bool HasExits => Items.Any(static i => i.Exit is { Rule.Paths.Count: > 0 });

    public static ListedAgreementsView Of(IReadOnlyList<ListedAgreementAnswer> items, IEnumerable<AgreementAnswer> records, AnswerBook book, DateOnly asOf, DateOnly from, Language language, string action) => new(items, from, action, IsDeep: true)
    {
        Records = records.Where(static r => r.Listed.Count > 0).ToDictionary(static r => r.Id, StringComparer.Ordinal),
        Recounted = from == asOf ? new Dictionary<string, ExitFinding>()
            : items.Where(static i => i.Exit is not null).Select(i => (i.Id, Exit: book.Exit(i.Id, from, asOf, language))).Where(static x => x.Exit is not null).ToDictionary(static x => x.Id, static x => x.Exit!, StringComparer.Ordinal),
    };

    public ExitFinding RuleOf(ListedAgreementAnswer item) => Recounted.GetValueOrDefault(item.Id) ?? item.Exit!.Rule;
}
