using HomeRule.Answers.Help;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Help;

/// <summary>Reporting routes and legal help of one state.</summary>
internal sealed class StateModel : SitePage
{
    public HelpAnswer Help { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public IActionResult OnGet(string state)
    {
        if (state.Any(char.IsAsciiLetterUpper))
            return RedirectPermanent(Links.HelpIn(state.ToLowerInvariant()));
        if (!Book.Help(state, Language).TryGet(out var help, out var problem))
            return Refuse(new Problem(problem.Code, Visit.Words["Problem.state.unknown"]) { Field = problem.Field });
        (Help, Name) = (help, help.StateName!.Value.Value);
        return Page();
    }
}
