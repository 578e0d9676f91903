using HomeRule.Answers.Drafts;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;
using HomeRule.Documents.Drafts;

namespace HomeRule.Site.Pages.Drafts;

/// <summary>Form and preview of a draft as the page shows them.</summary>
internal sealed class DraftView
{
    /// <param name="ground">With its reasons in the language of the page.</param>
    /// <param name="ask">What was sent.</param>
    /// <param name="usual">The usual draft in the form, for lists that were not sent.</param>
    /// <param name="draft">The draft; null when <paramref name="problem"/> kept it from being written.</param>
    /// <param name="problem">What must be mended.</param>
    public DraftView(DraftGround ground, DraftAsk ask, Draft usual, Draft? draft, Problem? problem)
    {
        (Ground, Ask, Draft, Problem) = (ground, ask, draft, problem);
        Form = ground.Forms.First(f => f.Id == (draft ?? usual).Form.Id);
        var choices = draft?.Choices;
        var with = choices?.Provisions ?? ask.Request.Provisions ?? usual.Choices.Provisions!;
        var shared = choices?.Shared ?? ask.Request.Shared ?? usual.Choices.Shared!;
        Offered = [.. Form.Offers.Where(static o => o.IsOffered).Select(o => ProvisionChoice.Of(DraftAsk.With, o.Provision, o, with, ask, problem?.Field))];
        Closed = [.. Form.Offers.Where(static o => !o.IsOffered)];
        Shared = [.. (ground.Shared?.Provisions ?? []).Select(p => ProvisionChoice.Of(DraftAsk.Shared, p, null, shared, ask, problem?.Field))];
    }

    public DraftGround Ground { get; }

    public DraftAsk Ask { get; }

    public Draft? Draft { get; }

    public Problem? Problem { get; }

    public DraftForm Form { get; }

    public IReadOnlyList<ProvisionChoice> Offered { get; }

    /// <summary>What state law in force closes in this form.</summary>
    public IReadOnlyList<ProvisionOffer> Closed { get; }

    public IReadOnlyList<ProvisionChoice> Shared { get; }

    /// <summary>Day that was asked for, as it was written; null for today.</summary>
    public string? AsOf { get; init; }

    public string State => Ground.PlaceId[..2];

    /// <summary>The form in which the legislature can change what is closed; null where it is not among the forms.</summary>
    public DraftForm? Bill => Ground.Forms.FirstOrDefault(static f => f is { Instrument: DraftInstruments.StateBill, Office: "state_legislature" });

    public bool IsEmpty => Draft is { Sections.Count: 0 };

    public static string NameOf(DraftForm form, Language language)
    {
        var name = Answers.Wording.Names.Instrument(form.Instrument, language).Value;
        return $"{char.ToUpperInvariant(name[0])}{name[1..]} – {form.OfficeTitle.In(language)}, {form.GovernmentName}";
    }
}
