using HomeRule.Answers.Agreements;
using HomeRule.Answers.Listings;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Agreements;

/// <summary>Every 287(g) agreement of the official lists: map, plot, slider over the lists, table, and what was counted.</summary>
internal sealed class IndexModel(NationMap nation) : SitePage
{
    public DateOnly AsOf { get; private set; }

    public AgreementQuery Query { get; private set; } = new();

    public AgreementTable Table { get; private set; } = null!;

    public AgreementOverview Overview { get; private set; } = null!;

    public AgreementListsAnswer Lists { get; private set; } = null!;

    public MapAnswer Map { get; private set; } = null!;

    public NationView Nation { get; private set; } = null!;

    public PlotView? Plot { get; private set; }

    public AgreementLinks To { get; private set; } = null!;

    /// <summary>Names of models that any list has, in the order of their columns.</summary>
    public IReadOnlyList<(Civics.Agreements.AgreementModel Model, Answers.Text Name)> Columns { get; private set; } = [];

    /// <summary>Newest list on or before the day.</summary>
    public DateOnly? Shown => Overview.Lists.Newest;

    public string StateName(string code) => Book.Places.TryGetSlug(code, out var state) ? Table.States.FirstOrDefault(s => s.Value == code)?.Name.Value ?? state.Name : code;

    public IActionResult OnGet()
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!AgreementQueryReader.Read(Asked, Book.Places).TryGet(out var query, out var problem))
            return Refuse(problem);
        (AsOf, Query) = (asOf, query);
        Table = Book.Agreements(query, asOf, Language);
        Overview = Book.AgreementOverview(query.State, asOf, Language);
        Lists = Book.AgreementLists(asOf, Language);
        Map = Book.Map("agreements", asOf, Language).Value;
        Nation = NationView.Of(nation, Map, Links, asImage: false);
        Plot = PlotView.Of(Visit.Words["Agreements.PlotLabel"], Overview.Series, Shown, Visit.Words);
        To = new AgreementLinks(Links, query, asOf == Visit.Today ? null : asOf);
        Columns = [.. Lists.Lists.SelectMany(static l => l.ByModel.Keys).Distinct().Order().Select(m => (m, AgreementNames.Model(m, Language)))];
        return Page();
    }
}
