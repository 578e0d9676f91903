using HomeRule.Answers.Drafts;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>The cover memo for counsel: authority, state law for each provision, federal law, disputes, similar measures, what is still to be settled.</summary>
internal sealed class DraftMemo(DraftGround ground, DraftForm form, DraftNotes notes)
{
    private static readonly HashSet<string> Legislators = ["city_council", "county_board"];

    /// <summary>What titles of the blocks of a letter begin with, to set them apart in lists.</summary>
    public const string LetterTitle = "Letter. ";

    private readonly List<DraftSection> _sections = [];

    /// <summary>The title as a heading of the draft.</summary>
    public static string TitleOf(Provision provision) => provision.Title.En.StartsWith(LetterTitle, StringComparison.Ordinal) ? provision.Title.En[LetterTitle.Length..] : provision.Title.En;

    /// <summary>What a drafter must know of a provision that is not simply open; null for one that is.</summary>
    public static string? Mark(ProvisionOffer offer, DraftForm form)
    {
        var reasons = string.Join(" ", offer.Reasons.Select(static r => r.Sentence.Value).Distinct(StringComparer.Ordinal));
        return offer.Standing switch
        {
            ProvisionStanding.Unsettled => $"Unsettled here. {(reasons.Length > 0 ? reasons : "The law of this state or territory was not checked.")}",
            ProvisionStanding.Limited => $"State law sets conditions. {reasons}",
            ProvisionStanding.StateLaw => $"State law deals with this subject: compare its text with this section, and keep what adds to it. {reasons}",
            ProvisionStanding.ChangesLaw => $"This would change a law in force. {reasons}",
            _ when Beside(offer, form) is { } laws => $"A law in force closes other parts of this measure ({laws}); ask counsel whether this section may stand.",
            _ => null,
        };
    }

    /// <summary>Laws that close provisions beside a neutral one on the same levers; null when none does.</summary>
    private static string? Beside(ProvisionOffer offer, DraftForm form)
    {
        if (offer.Provision.Effect != ProvisionEffect.Neutral)
            return null;
        var laws = form.Offers.Where(o => !o.IsOffered && (offer.Provision.Levers.Count == 0 || o.Provision.Levers.Intersect(offer.Provision.Levers).Any()))
            .SelectMany(static o => o.Reasons).Select(static r => r.Citation ?? r.Law).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return laws.Count == 0 ? null : string.Join("; ", laws);
    }

    public IReadOnlyList<DraftSection> Write(IReadOnlyList<ProvisionOffer> included, IReadOnlyList<ProvisionOffer> withheld, IReadOnlyList<Choice> shared)
    {
        Section("What this is", Summary(included, withheld));
        Section("Authority", Authority());
        Section("State law, by provision", included.Select(StateLaw));
        Section("Left out because state law in force closes it", withheld.Select(Withheld));
        Section("State law on what the play moves", ground.StateLaw.Select(Cited));
        Section("Federal law and limits", ground.Authorities.Select(Cited).Concat(ground.Play.Limits.Select(static l => Bullet(l.En))));
        if (included.Count == 0)
            return Close();
        if (form.Instrument == DraftInstruments.TerminationLetter)
            Section("What the letter rests on", included.Where(static o => o.Sources.Count > 0).Select(o => new DraftParagraph(DraftParagraphKind.Bullet, $"{TitleOf(o.Provision)}: the clauses of forms that were read, as examples. Follow the words of the signed copy.", notes.Of(o.Sources))));
        Section("What the wording must not say", included.Select(static o => o.Provision).Concat(shared.Select(static c => c.Provision)).SelectMany(static p => p.MustNot.Select(m => Bullet($"{TitleOf(p)}: {m.En}"))));
        Section("Exceptions that are often needed", included.SelectMany(static o => o.Provision.Exceptions.Select(e => Bullet($"{TitleOf(o.Provision)}: {e.En}"))));
        Disputes();
        Section("Local facts on record", ground.LocalFacts.Select(Cited));
        Section("Similar measures", ground.Similar.Count > 0 ? ground.Similar.Select(Cited) : [Plain("None on record.")]);
        Section(form.Instrument == DraftInstruments.TerminationLetter ? "To settle before it is sent" : "To settle before adoption", ground.Set.Questions.Select(static q => Bullet(q.En)));
        Section("Costs and duties", ground.Set.Costs.Select(static c => Bullet(c.En)));
        Section("How to see whether it is kept", ground.Set.Measures.Select(static m => Bullet(m.En)));
        Section("Before use",
        [
            Bullet(form.Instrument == DraftInstruments.TerminationLetter ? "Check the names of the agency, the signer and the addressee against the signed copy." : "Check the official name of the government, the body and the offices, and follow the numbering and style of its code."),
            Bullet("Fill or take out every blank in square brackets and every note for the drafter."),
            Edition(),
        ]);
        return _sections;
    }

    /// <summary>The rest of the memo where there is no text to adopt.</summary>
    private List<DraftSection> Close()
    {
        Disputes();
        Section("Local facts on record", ground.LocalFacts.Select(Cited));
        Section("Before use", [Edition()]);
        return _sections;
    }

    private void Disputes() => Section("Open disputes", ground.Disputes.Count > 0 || form.PowerDisputed ? Power().Concat(ground.Disputes.Select(Cited)) : [Plain("No suit about this place or the laws of its state is on record here. That may mean only that nobody has looked; disputes elsewhere stand under the federal law and limits above. Check the courts before use.")]);

    /// <summary>A power that courts or officials do not agree on.</summary>
    private IEnumerable<DraftParagraph> Power() => form is { PowerDisputed: true, PowerNote: { } note } ? [Bullet($"Whether the office may act is disputed: {note.En.TrimEnd('.')}.")] : [];

    private DraftParagraph Edition() => Bullet($"Facts are as of {HumanDate.Write(ground.AsOf, Language.En)} (edition {ground.Snapshot.Hash[..12]}). Open each source again before relying on it.");

    private IEnumerable<DraftParagraph> Summary(IReadOnlyList<ProvisionOffer> included, IReadOnlyList<ProvisionOffer> withheld)
    {
        yield return Plain($"Where {ground.PlaceFullName} stands today. {Capital(ground.StatusSentence)}{(ground.Status == Answers.Standings.PlayStatus.Adopted ? " Ask first whether a new text is needed." : "")}");
        yield return included.Count > 0
            ? Plain($"The draft holds {Count(included.Count, "provision")} of the play.{(withheld.Count > 0 ? $" {Capital(Count(withheld.Count, "provision"))} {(withheld.Count == 1 ? "is" : "are")} left out because of state law; see below." : "")}")
            : Plain(withheld.Count > 0
                ? $"No draft can be written in this form: every chosen provision is closed by state law in force, or none was chosen. The state legislature can change that law."
                : "No provision was chosen, so there is no text to adopt.");
    }

    private IEnumerable<DraftParagraph> Authority()
    {
        var control = form.Control switch { Control.Decides => "holds the decision on this subject", Control.Shares => "shares the decision on this subject", _ => "has influence on this subject, not the last word" };
        yield return Plain($"{form.OfficeTitle.En}, {form.GovernmentName}: by the records of this edition this office {control}. Confirm it in the charter, the state code and the rules of the body.");
        if (form.PowerNote is { } power)
            yield return Plain($"{power.En.TrimEnd('.')}.");
        if (form.Note is { } note)
            yield return Plain($"{note.En.TrimEnd('.')}.");
        if (Legislators.Contains(form.Office) && ground.Play.Levers.Any(static l => l is "detainer_holds" or "jail_access" or "release_notification" or "agreements_287g"))
            yield return Plain("A council or a county board may not be able to bind an independently elected sheriff or another keeper of the jail; ask counsel how far its power over ordinances, money and contracts reaches here.");
    }

    private DraftParagraph StateLaw(ProvisionOffer offer) =>
        new(DraftParagraphKind.Bullet, $"{TitleOf(offer.Provision)}: {Mark(offer, form) ?? "no state law that decides it was found; it is a local choice."}", notes.Of([.. offer.Reasons.SelectMany(static r => r.Sources).Distinct()]));

    private DraftParagraph Withheld(ProvisionOffer offer) =>
        new(DraftParagraphKind.Bullet, $"{TitleOf(offer.Provision)}: {string.Join(" ", offer.Reasons.Select(static r => r.Sentence.Value).Distinct(StringComparer.Ordinal))}", notes.Of([.. offer.Reasons.SelectMany(static r => r.Sources).Distinct()]));

    private DraftParagraph Cited(DraftFact fact) => new(DraftParagraphKind.Bullet, fact.Sentence, notes.Of(fact.Sources));

    private static DraftParagraph Plain(string text) => new(DraftParagraphKind.Plain, text, []);

    private static DraftParagraph Bullet(string text) => new(DraftParagraphKind.Bullet, text, []);

    private static string Capital(string text) => Wording.Capital(text);

    private static string Count(int count, string noun) => $"{(count == 1 ? "one" : count.ToString(System.Globalization.CultureInfo.InvariantCulture))} {noun}{(count == 1 ? "" : "s")}";

    private void Section(string heading, IEnumerable<DraftParagraph> paragraphs)
    {
        var all = paragraphs.ToList();
        if (all.Count > 0)
            _sections.Add(new DraftSection(0, heading, all));
    }
}
