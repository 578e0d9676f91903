using HomeRule.Answers.PublicRecords;
using HomeRule.Civics.PublicRecords;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.PublicRecords;

/// <summary>Public-records laws of every state: who may ask, when an answer is due, how to appeal, how sure we are.</summary>
internal sealed class IndexModel(NationMap nation) : SitePage
{
    /// <summary>Values of the map, from short to long, then none.</summary>
    public static readonly string[] Bands = ["soon", "week", "long", "none"];

    public RecordsLawList List { get; private set; } = null!;

    public NationView Nation { get; private set; } = null!;

    public IActionResult OnGet()
    {
        List = Book.RecordsLaws(null, Language).Value;
        var laws = List.Laws.ToDictionary(static l => l.Id, StringComparer.Ordinal);
        var states = Book.Places.States.Where(s => s.Geoid is not null).ToDictionary(static s => s.Geoid!, StringComparer.Ordinal);
        Nation = new NationView(nation, Visit.Words["Records.MapLabel"], false,
        [
            .. nation.States.Select(outline => states.TryGetValue(outline.Fips, out var state) && laws.TryGetValue(state.State, out var law)
                ? new StateShape(outline.Path, "records-" + Band(law), $"{law.Jurisdiction.Value}: {Deadline(law)}", Links.RecordsOf(law.Id))
                : new StateShape(outline.Path, "not_checked", outline.Name, null)),
        ]);
        return Page();
    }

    public static string Band(RecordsLawAnswer law) => law switch
    {
        { Days: null } => "none",
        { Unit: RecordsDays.Business, Days: <= 4 } => "soon",
        { Unit: RecordsDays.Business, Days: <= 7 } or { Days: <= 9 } => "week",
        _ => "long",
    };

    /// <summary>The days in words, or that the law names none.</summary>
    public string Deadline(RecordsLawAnswer law) => law is { Days: { } days, Unit: { } unit } ? RecordsWords.Term(new RecordsTerm(days, unit), Language).Value : Visit.Words["Records.NoNumber"];

    /// <summary>For sorting: working days as calendar days, a law without a number last.</summary>
    public static int Weight(RecordsLawAnswer law) => law.Days is not { } days ? 999 : law.Unit == RecordsDays.Business ? days * 7 / 5 : days;
}
