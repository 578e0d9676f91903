using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Documents.Briefs;

/// <summary>Plays by status; open ones by the office that can act, the others by the law or the government that decides.</summary>
internal static class BriefSections
{
    /// <summary>Columns break between lines, never after a heading: one is a little longer, in points.</summary>
    private const double Uneven = 5;

    public static IReadOnlyList<BriefSection> Of(Report report, BriefWords words) =>
    [
        .. new[] { PlayStatus.Open, PlayStatus.Limited, PlayStatus.Unsettled, PlayStatus.Closed, PlayStatus.StateLaw, PlayStatus.Adopted, PlayStatus.NotHere }
            .Select(status => (Status: status, Plays: report.Plays.Where(p => p.Status == status).ToList()))
            .Where(static s => s.Plays.Count > 0)
            .Select(s => new BriefSection(s.Status, words.Of(s.Status), s.Plays.Count, Groups(s.Status, s.Plays, report, words))),
    ];

    /// <summary>Whole groups while they fit; then single plays.</summary>
    public static (IReadOnlyList<BriefSection> Sections, double Height, int More) Take(IReadOnlyList<BriefSection> sections, BriefSheet sheet, double room)
    {
        var most = 2 * (room - Uneven);
        var (used, more) = (0.0, 0);
        var taken = new List<BriefSection>();
        foreach (var section in sections)
        {
            used += (sheet.Lines(section.Heading, 9.2, BriefSheet.Column - 40, bold: true) * 12) + 9;
            var groups = new List<BriefGroup>();
            foreach (var group in section.Groups)
            {
                var heading = group.Heading is { } text ? (sheet.Lines($"{text.Value} [999]", BriefSheet.Small, BriefSheet.Column, bold: true) * BriefSheet.SmallLine) + 3 : 0;
                var plays = new List<BriefPlay>();
                foreach (var play in group.Plays)
                {
                    var height = (plays.Count == 0 ? heading : 0) + (sheet.Lines(Line(play), BriefSheet.Small, BriefSheet.Column - 9) * BriefSheet.SmallLine) + 1.2;
                    if (used + height > most)
                    {
                        more++;
                        continue;
                    }

                    used += height;
                    plays.Add(play);
                }

                if (plays.Count > 0)
                    groups.Add(group with { Plays = plays });
            }

            if (groups.Count > 0)
                taken.Add(section with { Groups = groups });
        }

        return (taken, (used / 2) + Uneven, more);
    }

    public static string Line(BriefPlay play) => play.Note.Length == 0 ? play.Title.Value : $"{play.Title.Value} ({play.Note})";

    private static List<BriefGroup> Groups(PlayStatus status, List<PlayAnswer> plays, Report report, BriefWords words) => status switch
    {
        PlayStatus.Open => ByOffice(plays, report, words),
        PlayStatus.NotHere => [.. plays.GroupBy(static p => p.HeldBy?.Name).Select(g => new BriefGroup(g.Key is { } name ? BriefOffices.Titled(new Text(words.OtherGovernment(name), report.Language)) : null, [.. g.Select(static p => Play(p, ""))], []))],
        PlayStatus.Adopted => [new BriefGroup(null, [.. plays.Select(static p => Play(p, ""))], [.. plays.SelectMany(static p => p.Because.Where(static b => b.Record is not null).Take(1)).SelectMany(static b => b.Sources).Distinct()])],
        _ => ByLaw(plays, report, status is PlayStatus.Limited or PlayStatus.Unsettled),
    };

    /// <summary>The office that acts: the first that decides, else the first that shares; those with most plays first.</summary>
    private static List<BriefGroup> ByOffice(List<PlayAnswer> plays, Report report, BriefWords words) =>
    [
        .. plays.GroupBy(Decider, new SameOffice())
            .OrderByDescending(static g => g.Key?.Control).ThenByDescending(static g => g.Count())
            .Select(g => new BriefGroup(
                g.Key is { } decider ? Heading(decider, report, words) : null,
                [.. g.Select(p => Play(p, Decider(p)?.Instrument?.Value ?? ""))],
                [])),
    ];

    private static DeciderAnswer? Decider(PlayAnswer play) =>
        play.DecidedBy.FirstOrDefault(static d => d.Control == Control.Decides) ?? play.DecidedBy.FirstOrDefault(static d => d.Control == Control.Shares) ?? (play.DecidedBy.Count > 0 ? play.DecidedBy[0] : null);

    private static Text Heading(DeciderAnswer decider, Report report, BriefWords words)
    {
        var title = TitleOf(decider, report);
        var name = $"{title.Value}, {decider.Government.Name}";
        return new Text(decider.Control == Control.Decides ? name : $"{name}: {words.Shares}", title.Language);
    }

    /// <summary>As the place calls the office, where that is known.</summary>
    private static Text TitleOf(DeciderAnswer decider, Report report) =>
        BriefOffices.Titled(report.Offices.FirstOrDefault(o => o.Id == decider.Office && o.Government.OcdId == decider.Government.OcdId)?.LocalName ?? decider.Title);

    private static List<BriefGroup> ByLaw(List<PlayAnswer> plays, Report report, bool withOffice) =>
    [
        .. plays.GroupBy(static p => p.Because.FirstOrDefault(static b => b.Citation is not null)?.Citation)
            .OrderByDescending(static g => g.Count())
            .Select(g => new BriefGroup(
                g.Key is { } citation ? Text.English(citation) : null,
                [.. g.Select(p => Play(p, withOffice && Decider(p) is { } decider ? TitleOf(decider, report).Value : ""))],
                [.. g.SelectMany(static p => p.Because.Where(static b => b.Citation is not null).Take(1)).SelectMany(static b => b.Sources).Distinct().Take(2)])),
    ];

    private static BriefPlay Play(PlayAnswer play, string note) => new(play.Id, play.Status, play.Title, note);

    private sealed class SameOffice : IEqualityComparer<DeciderAnswer?>
    {
        public bool Equals(DeciderAnswer? a, DeciderAnswer? b) => ReferenceEquals(a, b) || (a is not null && b is not null && a.Office == b.Office && a.Government.OcdId == b.Government.OcdId && a.Control == b.Control);

        public int GetHashCode(DeciderAnswer? one) => one is null ? 0 : HashCode.Combine(one.Office, one.Government.OcdId, one.Control);
    }
}
