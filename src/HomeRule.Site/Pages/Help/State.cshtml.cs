using HomeRule.Answers.Help;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Help;

/// <summary>Reporting routes and legal help of one state.</summary>
internal sealed class StateModel : SitePage
{
    public HelpAnswer Help { get; private set; } = null!;

    public string Name { get; private set; } = "";

    /// <summary>Sources of what the page shows: the organisations of the whole country have a page of their own.</summary>
    public IReadOnlyList<SourceAnswer> Cited { get; private set; } = [];

    public IActionResult OnGet(string state)
    {
        if (state.Length == 2 && state.Any(char.IsAsciiLetterUpper))
            return RedirectPermanent(Links.HelpIn(state.ToLowerInvariant()));
        if (!Book.Help(state, Language).TryGet(out var help, out var problem))
            return Refuse(new Problem(problem.Code, Visit.Words["Problem.state.unknown"]) { Field = problem.Field });
        (Help, Name) = (help, help.StateName!.Value.Value);
        var shown = help.Bodies.Concat(help.National).SelectMany(static b => b.Addresses.SelectMany(static a => a.Sources).Concat(b.Sources))
            .Concat(help.Organisations.Where(static o => o.State is not null).SelectMany(static o => o.Addresses.SelectMany(static a => a.Sources).Concat(o.Sources))).ToHashSet();
        Cited = [.. help.Sources.Where(s => shown.Contains(s.Number))];
        return Page();
    }
}
