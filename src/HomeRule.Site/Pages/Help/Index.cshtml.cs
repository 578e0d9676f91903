using HomeRule.Answers.Help;
using HomeRule.Answers.Places;
using HomeRule.Answers.Wording;
using HomeRule.Civics.Help;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Help;

/// <summary>Who helps: organisations by affiliation, group and words; the bodies of the country; the way to each state.</summary>
internal sealed class IndexModel : SitePage
{
    public HelpAnswer Help { get; private set; } = null!;

    public IReadOnlyList<OrganisationAnswer> Shown { get; private set; } = [];

    public string? Affiliation { get; private set; }

    public string? Audience { get; private set; }

    public string? Words { get; private set; }

    /// <summary>Word of the address, name, how many.</summary>
    public IReadOnlyList<(string Value, string Name, int Count)> Affiliations { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name, int Count)> Audiences { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> States { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Asked("state") is { } state)
            return Redirect(Links.HelpIn(state.ToLowerInvariant()));
        Help = Book.Help(null, Language).Value;
        (Affiliation, Audience, Words) = (Asked("affiliation"), Asked("for"), Asked("text"));
        States = [.. Book.Places.States.Select(s => (s.State, Book.NameOf(s, Language))).OrderBy(static s => s.Item2, StringComparer.Ordinal)];
        Affiliations = [.. Help.Organisations.GroupBy(static o => o.Affiliation).Select(g => (Rendering.Pen.Snake(g.Key), HelpNames.Of(g.Key, Language).Value, g.Count()))];
        Audiences = [.. Enum.GetValues<Audience>().Select(a => (Rendering.Pen.Snake(a), HelpNames.Of(a, Language).Value, Help.Organisations.Count(o => o.Audiences.Contains(a))))];
        var folded = Words is null ? "" : PlaceText.Fold(Words);
        Shown =
        [
            .. Help.Organisations.Where(o => (Affiliation is null || Rendering.Pen.Snake(o.Affiliation) == Affiliation)
                && (Audience is null || o.Audiences.Any(a => Rendering.Pen.Snake(a) == Audience))
                && (folded.Length == 0 || PlaceText.Fold($"{o.Name} {o.Offers} {o.AffiliationName} {o.AffiliationNote}").Contains(folded, StringComparison.Ordinal))),
        ];
        return Page();
    }
}
