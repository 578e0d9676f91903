using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;

namespace HomeRule.Site.Pages.Places;

/// <summary>Plays that a reader can do the same with, in the order of what can be done.</summary>
/// <param name="Key">Word of its anchor and texts: <c>open</c>, <c>limited</c>, <c>unsettled</c>, <c>done</c>, <c>closed</c> or <c>not_here</c>.</param>
internal sealed record PlayGroup(string Key, PlayStatus Mark, IReadOnlyList<PlayAnswer> Plays)
{
    private static readonly (string Key, PlayStatus[] Statuses)[] Order =
    [
        ("open", [PlayStatus.Open]),
        ("limited", [PlayStatus.Limited]),
        ("unsettled", [PlayStatus.Unsettled]),
        ("done", [PlayStatus.Adopted, PlayStatus.StateLaw]),
        ("closed", [PlayStatus.Closed]),
        ("not_here", [PlayStatus.NotHere]),
    ];

    public string Anchor => "group-" + Key;

    public static IReadOnlyList<PlayGroup> Of(IReadOnlyList<PlayAnswer> plays) =>
    [
        .. Order.Select(g => new PlayGroup(g.Key, g.Statuses[0], [.. plays.Where(p => g.Statuses.Contains(p.Status)).OrderBy(p => Array.IndexOf(g.Statuses, p.Status))]))
            .Where(g => g.Plays.Count > 0),
    ];

    public static string AnchorOf(PlayStatus status) => "group-" + Order.First(g => g.Statuses.Contains(status)).Key;
}
