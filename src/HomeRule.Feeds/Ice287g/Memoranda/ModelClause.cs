using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The model, from the title, else from the file name together with the functions that the text delegates.</summary>
internal static class ModelClause
{
    /// <summary>A title stands within this many letters of the top.</summary>
    private const int Top = 250;

    private static readonly (string Phrase, AgreementModel Model)[] Titles =
    [
        ("Tribal Task Force Model", AgreementModel.TribalTaskForce),
        ("Task Force Model", AgreementModel.TaskForce),
        ("Jail Enforcement Model", AgreementModel.JailEnforcement),
        ("Warrant Service Officer", AgreementModel.WarrantService),
    ];

    private static readonly (string Phrase, AgreementModel Model)[] Functions =
    [
        ("arrest without a warrant any alien entering or attempting to unlawfully", AgreementModel.TaskForce),
        ("interrogate any person detained in the participating law enforcement", AgreementModel.JailEnforcement),
        ("are only delegated the two authorities listed below", AgreementModel.WarrantService),
    ];

    public static (AgreementModel Model, Evidence? Evidence, string? Note) Find(List<ReadPage> pages, AgreementModel byName)
    {
        var title = Titles.Select(t => (t.Model, Found: pages[0].Find(t.Phrase) is { } at && at.Start < Top ? pages[0].Quote(at.Start, at.End) : null)).FirstOrDefault(static t => t.Found is not null);
        var (model, evidence) = title.Found is null ? ByFunctions(pages, byName) : (title.Model, title.Found);
        if (model == AgreementModel.Unknown)
            return (byName, null, null);
        return (model, evidence, byName == AgreementModel.Unknown || byName == model || (byName, model) == (AgreementModel.TaskForce, AgreementModel.TribalTaskForce)
            ? null : "The file name says another model than the text; the text counts.");
    }

    private static (AgreementModel, Evidence?) ByFunctions(List<ReadPage> pages, AgreementModel byName)
    {
        foreach (var (phrase, model) in Functions)
        {
            foreach (var page in pages)
            {
                if (page.Find(phrase) is { } at)
                    return byName == AgreementModel.TribalTaskForce && model == AgreementModel.TaskForce ? (byName, page.Quote(at.Start, at.End)) : (model, page.Quote(at.Start, at.End));
            }
        }

        return (AgreementModel.Unknown, null);
    }
}
