using System.Globalization;
using HomeRule.Answers;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Elections;

/// <summary>The election law of one state in plain words: filing rules, election days, holidays, seats, whom to ask.</summary>
internal sealed class StateModel : SitePage
{
    private const int FewRules = 4;

    public StateElections Elections { get; private set; } = null!;

    public IReadOnlyList<ElectiveOffice> Offices { get; private set; } = [];

    public string Name => Elections.StateName;

    public string Feed => $"{Links.ElectionsFeed}?state={Elections.State}";

    public string Calendar => SiteLinks.FilingCalendar(Elections.State, Language);

    public int Checks => All.Sum(static r => r.Checks.Count);

    public int Agreeing => All.Sum(static r => r.Checks.Count(static c => c.Agrees));

    /// <summary>Rules in force, those whose next window comes first in front; empty where there are so few that they are seen at once.</summary>
    public IReadOnlyList<FilingRuleAnswer> Overview =>
        Elections.Filing.SelectMany(static s => s.InForce).ToList() is { Count: >= FewRules } rules ? [.. rules.OrderBy(static r => r.Next.Count == 0).ThenBy(static r => r.Next.Count == 0 ? default : r.Next[0].Closes.Date)] : [];

    private IEnumerable<FilingRuleAnswer> All => Elections.Filing.SelectMany(static s => s.InForce.Concat(s.Earlier).Concat(s.Later));

    public IActionResult OnGet(string state)
    {
        if (state.Length == 2 && state.Any(char.IsAsciiLetterUpper))
            return RedirectPermanent(Links.ElectionRules(state.ToLowerInvariant()) + Visit.Query);
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!Book.Elections(state, asOf, Language).TryGet(out var found, out var problem))
            return Refuse(new Problem(problem.Code, Visit.Words["Problem.state.unknown"]) { Field = problem.Field });
        Elections = found;
        Offices = Book.ElectiveOffices(Language);
        return Page();
    }

    public IEnumerable<Text> TitlesOf(IEnumerable<string> offices) => offices.Select(id => Offices.FirstOrDefault(o => o.Id == id)?.Title).OfType<Text>();

    /// <summary>With a capital letter in front.</summary>
    public static Text Sentence(Text text) => text.Value.Length == 0 ? text : new Text(char.ToUpperInvariant(text.Value[0]) + text.Value[1..], text.Language);

    /// <summary><c>5 p.m. local time</c>; null without an hour.</summary>
    public string? Hour(string? clock) => clock is null ? null : HumanDate.Hour(TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture), Language);

    /// <summary>Years in which the rule is law: <c>in even years, from 2022</c>.</summary>
    public string Span(YearRule years, int? from, int? to)
    {
        var words = Visit.Words;
        var span = (from, to) switch
        {
            (null, null) => null,
            ({ } first, null) => words.Format("Rules.From", Plain(first)),
            (null, { } last) => words.Format("Rules.To", Plain(last)),
            ({ } first, { } last) when first == last => words.Format("Rules.Only", Plain(first)),
            ({ } first, { } last) => words.Format("Rules.FromTo", Plain(first), Plain(last)),
        };
        var kind = words["Rules.Years." + years];
        return span is null ? kind : $"{kind}, {span}";
    }

    public string Days(DateOnly? opens, DateOnly? closes) => string.Join(" – ", new[] { opens, closes }.OfType<DateOnly>().Select(d => HumanDate.WithWeekday(d, Language)));

    /// <summary><c>every four years, next in 2028</c>.</summary>
    public string Cycle(Answers.Seats.SeatElectionAnswer election) =>
        Visit.Words.Format("Rules.CycleNext", Visit.Words.Has($"Rules.Every.{election.Every}") ? Visit.Words[$"Rules.Every.{election.Every}"] : Visit.Words.Format("Rules.Every", election.Every), Plain(election.Year));

    private static string Plain(int year) => year.ToString(CultureInfo.InvariantCulture);
}
