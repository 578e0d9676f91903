using HomeRule.Answers.Drafts;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>
/// Ground and choices → a draft with its memo. Only provisions that the law leaves are in it; those that state law in force closes are listed with the law. Pure; thread-safe.
/// </summary>
public sealed class DraftBuilder
{
    private readonly DraftGround _ground;
    private readonly DraftChoices _choices;
    private readonly DraftNotes _notes;

    private DraftBuilder(DraftGround ground, DraftChoices choices) => (_ground, _choices, _notes) = (ground, choices, new DraftNotes(ground.Sources));

    private DraftForm Form => _choices.Form;

    /// <summary>Codes: <c>draft.form-unknown</c>, <c>draft.provision-unknown</c>, <c>draft.variant-unknown</c>, <c>draft.setting-unknown</c>, <c>draft.setting-value</c>.</summary>
    public static Result<Draft> Build(DraftGround ground, DraftRequest request) =>
        DraftChoices.Read(ground, request).Map(choices => new DraftBuilder(ground, choices).Build());

    private Draft Build()
    {
        var included = _choices.Provisions.Select(c => Form.Offers.First(o => o.Provision.Id == c.Provision.Id)).ToList();
        var withheld = Form.Offers.Where(static o => !o.IsOffered).ToList();
        var isClosed = included.Count == 0;
        var title = Title(included, withheld);
        var sections = isClosed ? [] : Sections();
        var memo = new DraftMemo(_ground, Form, _notes).Write(included, withheld, _choices.Shared);
        return new Draft
        {
            FileName = $"{_ground.Play.Id}-{_ground.PlaceId.Replace('/', '-')}-{Form.Id.Replace('_', '-').Replace('.', '-')}",
            Form = Form,
            Choices = _choices.AsRequest(),
            Label = Instruments.Label(Form.Instrument),
            Title = title,
            Subtitle = $"Draft for {For()}, as of {HumanDate.Write(_ground.AsOf, Language.En)}. Not adopted.",
            Notice = "This is model wording with sources, not legal advice. Laws and court rulings change; counsel must check every line, every name and every blank in square brackets before it is used. Notes for the drafter are to be taken out.",
            Opening = isClosed ? [] : Instruments.Opening(Form, title, included.Exists(static o => o.Provision.Id.StartsWith(DraftChoices.LetterPrefix, StringComparison.Ordinal))),
            Sections = sections,
            Closing = isClosed ? [] : Instruments.Closing(Form),
            Memo = memo,
            Notes = _notes.All,
            Included = included,
            Withheld = withheld,
        };
    }

    /// <summary>The government by its formal name, with its state where the name does not hold it.</summary>
    private string For()
    {
        var government = Form.Words[WordingPlaceholders.Government];
        return government.EndsWith(_ground.StateName, StringComparison.Ordinal) ? government : $"{government}, {_ground.StateName}";
    }

    /// <summary>The play's title, unless state law closes what that title promises: then that of what is left.</summary>
    private string Title(List<ProvisionOffer> included, List<ProvisionOffer> withheld) =>
        included.Count > 0 && withheld.Count > 0 && included.TrueForAll(static o => o.Provision.Effect == ProvisionEffect.Neutral)
            ? string.Join("; ", included.Select(static o => o.Provision.Title.En))
            : _ground.Play.Title.En;

    private List<DraftSection> Sections()
    {
        var sections = new List<DraftSection>();
        foreach (var choice in _choices.Shared.Where(static c => c.Provision.Id == SharedProvisions.Findings))
            Add(sections, choice.Provision.Title.En, Findings(choice));
        if (Terms() is { Count: > 0 } terms && _choices.Shared.FirstOrDefault(static c => c.Provision.Id == SharedProvisions.Definitions) is { } frame)
            Add(sections, frame.Provision.Title.En, Definitions(frame, terms));
        foreach (var choice in _choices.Provisions)
            Add(sections, choice.Provision.Title.En, Provision(choice));
        if (ChangedLaws() is { Count: > 0 } laws)
            Add(sections, "Relation to existing law",
            [
                new DraftParagraph(DraftParagraphKind.Plain, $"Where {string.Join("; ", laws)} require what this act forbids, or forbid what it requires, this act controls.", []),
                new DraftParagraph(DraftParagraphKind.Drafter, "Amend or repeal the cited sections themselves where the drafting rules of the legislature ask for it.", []),
            ]);
        foreach (var choice in _choices.Shared.Where(static c => c.Provision.Id is not (SharedProvisions.Findings or SharedProvisions.Definitions)))
            Add(sections, choice.Provision.Title.En, Lines(choice, _ground.SourcesOf.GetValueOrDefault($"shared:{choice.Provision.Id}") ?? []));
        return sections;
    }

    private static void Add(List<DraftSection> sections, string heading, List<DraftParagraph> paragraphs) => sections.Add(new DraftSection(sections.Count + 1, heading, paragraphs));

    /// <summary>The frame, then local facts as further paragraphs, each with its sources.</summary>
    private List<DraftParagraph> Findings(Choice frame)
    {
        const string LocalFacts = "localfacts";
        var facts = frame.Variant is null ? _ground.LocalFacts.Concat(_ground.StateLaw).ToList() : [];
        var replaces = facts.Count > 0 && !_choices.Chose(frame.Provision, LocalFacts) && frame.Provision.Settings.Any(static s => s.Id == LocalFacts);
        var paragraphs = Lines(frame, _ground.SourcesOf.GetValueOrDefault($"shared:{frame.Provision.Id}") ?? [],
            replaces ? id => id == LocalFacts ? "the local facts in the paragraphs below, each as of the date stated there, support the rules that follow" : null : null);
        var letter = paragraphs.Count(static p => p.Kind == DraftParagraphKind.Lettered);
        foreach (var fact in facts)
            paragraphs.Add(new DraftParagraph(DraftParagraphKind.Lettered, $"({Letter(letter++)}) {fact.Sentence}", _notes.Of(fact.Sources)));
        return paragraphs;
    }

    private List<Definition> Terms() =>
    [
        .. _choices.Provisions.Concat(_choices.Shared).SelectMany(static c => c.Provision.Definitions).Distinct(StringComparer.Ordinal)
            .Select(id => _ground.Definitions.GetValueOrDefault(id)).OfType<Definition>().OrderBy(Term, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The term as the wording gives it in quotes, else its name.</summary>
    private static string Term(Definition definition)
    {
        var first = definition.Text.IndexOfAny(['"', '“']);
        var last = first < 0 ? -1 : definition.Text.IndexOfAny(['"', '”'], first + 1);
        return last < 0 ? definition.Name.En : definition.Text[(first + 1)..last];
    }

    private List<DraftParagraph> Definitions(Choice frame, List<Definition> terms)
    {
        var paragraphs = Lines(frame, []);
        for (var i = 0; i < terms.Count; i++)
        {
            var lines = Fill(terms[i].Text, static _ => null);
            for (var n = 0; n < lines.Length; n++)
            {
                var notes = n == lines.Length - 1 ? _notes.Of(_ground.SourcesOf.GetValueOrDefault($"definition:{terms[i].Id}") ?? []) : [];
                paragraphs.Add(new DraftParagraph(DraftParagraphKind.Lettered, n == 0 ? $"({i + 1}) {lines[n]}" : lines[n], notes));
            }
        }

        return paragraphs;
    }

    private List<DraftParagraph> Provision(Choice choice)
    {
        var offer = Form.Offers.First(o => o.Provision.Id == choice.Provision.Id);
        var paragraphs = Lines(choice, offer.Sources);
        if (DraftMemo.Mark(offer) is { } mark)
            paragraphs.Add(new DraftParagraph(DraftParagraphKind.Drafter, mark, _notes.Of([.. offer.Reasons.SelectMany(static r => r.Sources).Distinct()])));
        return paragraphs;
    }

    private List<string> ChangedLaws() =>
    [
        .. _choices.Provisions.Select(c => Form.Offers.First(o => o.Provision.Id == c.Provision.Id)).Where(static o => o.Standing == ProvisionStanding.ChangesLaw)
            .SelectMany(static o => o.Reasons).Select(static r => r.Citation ?? r.Law).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private List<DraftParagraph> Lines(Choice choice, IReadOnlyList<int> sources, Func<string, string?>? first = null)
    {
        var lines = Fill(choice.Text, id => first?.Invoke(id) ?? _choices.Setting(choice.Provision, id));
        return [.. lines.Select((line, i) => new DraftParagraph(Wording.IsLettered(line) ? DraftParagraphKind.Lettered : DraftParagraphKind.Plain, line, i == lines.Length - 1 ? _notes.Of(sources) : []))];
    }

    private string[] Fill(string text, Func<string, string?> setting) => Wording.Fill(text, Form.Words, setting).Split('\n');

    /// <summary>a to z, then aa, bb.</summary>
    private static string Letter(int index) => new((char)('a' + index % 26), 1 + index / 26);
}
