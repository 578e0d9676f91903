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

    private readonly IReadOnlyDictionary<string, string> _words;

    /// <summary>Null where the draft has no definitions to explain them.</summary>
    private readonly ShortNames? _short;

    private DraftBuilder(DraftGround ground, DraftChoices choices)
    {
        (_ground, _choices, _notes) = (ground, choices, new DraftNotes(ground.Sources));
        _words = choices.Form.Instrument == DraftInstruments.GeneralOrder ? HeadOnly(choices.Form.Words) : choices.Form.Words;
        _short = choices.Shared.Any(static c => c.Provision.Id == SharedProvisions.Definitions) ? ShortNames.Of(_words) : null;
    }

    private DraftForm Form => _choices.Form;

    /// <summary>A letter whose whole text the chosen blocks are.</summary>
    private bool IsLetter => _choices.Provisions.Any(static c => c.Provision.Id.StartsWith(DraftChoices.LetterPrefix, StringComparison.Ordinal));

    /// <summary>Codes: <c>draft.form-unknown</c>, <c>draft.provision-unknown</c>, <c>draft.variant-unknown</c>, <c>draft.setting-unknown</c>, <c>draft.setting-value</c>.</summary>
    public static Result<Draft> Build(DraftGround ground, DraftRequest request) =>
        DraftChoices.Read(ground, request).Map(choices => new DraftBuilder(ground, choices).Build());

    private Draft Build()
    {
        var included = _choices.Provisions.Select(c => Form.Offers.First(o => o.Provision.Id == c.Provision.Id)).ToList();
        var withheld = Form.Offers.Where(static o => !o.IsOffered).ToList();
        var isClosed = included.Count == 0;
        var title = IsLetter ? DraftMemo.TitleOf(included[0].Provision) : Title(included, withheld);
        var sections = isClosed ? [] : Sections();
        var memo = new DraftMemo(_ground, Form, _notes).Write(included, withheld, _choices.Shared);
        return new Draft
        {
            FileName = $"{_ground.Play.Id}-{_ground.PlaceId.Replace('/', '-')}-{Form.Id.Replace('_', '-').Replace('.', '-')}",
            Form = Form,
            Choices = _choices.AsRequest(),
            Label = Instruments.Label(Form.Instrument),
            Title = title,
            Subtitle = $"Draft for {For()}, as of {HumanDate.Write(_ground.AsOf, Language.En)}. Not {(Form.Instrument == DraftInstruments.TerminationLetter ? "sent" : "adopted")}.",
            Notice = "This is model wording with sources, not legal advice. Laws and court rulings change; counsel must check every line, every name and every blank in square brackets before it is used. Notes for the drafter are to be taken out.",
            Opening = isClosed ? [] : Instruments.Opening(Form, title, IsLetter),
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
        if (Terms() is var terms && (terms.Count > 0 || _short is not null) && _choices.Shared.FirstOrDefault(static c => c.Provision.Id == SharedProvisions.Definitions) is { } frame)
            Add(sections, frame.Provision.Title.En, Definitions(frame, terms));
        foreach (var choice in _choices.Provisions)
            Add(sections, DraftMemo.TitleOf(choice.Provision), Provision(choice));
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
        var facts = frame.Variant is null ? _ground.LocalFacts.Concat(_ground.Elsewhere).Where(static f => f.IsFinding).ToList() : [];
        var replaces = facts.Count > 0 && !_choices.Chose(frame.Provision, LocalFacts) && frame.Provision.Settings.Any(static s => s.Id == LocalFacts);
        var letter = Fill(frame.Text, static _ => null).Count(Wording.IsLettered);
        var named = facts.Count == 1 ? $"paragraph ({Letter(letter)})" : $"paragraphs ({Letter(letter)}) to ({Letter(letter + facts.Count - 1)})";
        var paragraphs = Lines(frame, _ground.SourcesOf.GetValueOrDefault($"shared:{frame.Provision.Id}") ?? [],
            replaces ? id => id == LocalFacts ? $"the facts in {named}, each as of the date stated there, support the rules that follow" : null : null);
        foreach (var fact in facts)
            paragraphs.Add(new DraftParagraph(DraftParagraphKind.Lettered, $"({Letter(letter++)}) {fact.Sentence}", _notes.Of(fact.Sources)));
        return paragraphs;
    }

    private List<(Definition Definition, string[] Lines)> Terms()
    {
        var named = _choices.Provisions.Concat(_choices.Shared).SelectMany(static c => c.Provision.Definitions).Distinct(StringComparer.Ordinal).Select(id => _ground.Definitions.GetValueOrDefault(id)).OfType<Definition>();
        var wording = string.Join('\n', _choices.Provisions.Concat(_choices.Shared).SelectMany(c => Fill(c.Text, id => _choices.Setting(c.Provision, id))));
        return DefinedTerms.Used(named.Select(d => (d, Fill(d.Text, static _ => null))), wording);
    }

    private List<DraftParagraph> Definitions(Choice frame, List<(Definition Definition, string[] Lines)> terms)
    {
        var paragraphs = Lines(frame, []);
        var entries = terms.Select(t => (Term: DefinedTerms.Term(t.Definition, t.Lines[0]), t.Lines, Notes: _ground.SourcesOf.GetValueOrDefault($"definition:{t.Definition.Id}") ?? []));
        if (_short is not null)
            entries = entries.Append((_short.Term, [$"“{_short.Term}” means {_short.Full}."], []));
        var number = 0;
        foreach (var (_, lines, sources) in entries.OrderBy(static e => e.Term, StringComparer.OrdinalIgnoreCase))
        {
            number++;
            for (var n = 0; n < lines.Length; n++)
                paragraphs.Add(new DraftParagraph(DraftParagraphKind.Lettered, n == 0 ? $"({number}) {lines[n]}" : lines[n], n == lines.Length - 1 ? _notes.Of(sources) : []));
        }

        return paragraphs;
    }

    private List<DraftParagraph> Provision(Choice choice)
    {
        var offer = Form.Offers.First(o => o.Provision.Id == choice.Provision.Id);
        var paragraphs = Lines(choice, IsLetter ? [] : offer.Sources);
        if (DraftMemo.Mark(offer, Form) is { } mark)
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
        var words = _short?.Words ?? _words;
        if (SharedProvisions.SpeakForTheAuthor.Contains(choice.Provision.Id) && Form.Instrument is DraftInstruments.ExecutiveOrder or DraftInstruments.GeneralOrder)
            words = new Dictionary<string, string>(words, StringComparer.Ordinal) { [WordingPlaceholders.Body] = words[WordingPlaceholders.Executive] };
        var lines = Fill(choice.Text, words, id => first?.Invoke(id) ?? _choices.Setting(choice.Provision, id));
        return [.. lines.Select((line, i) => new DraftParagraph(Wording.IsLettered(line) ? DraftParagraphKind.Lettered : DraftParagraphKind.Plain, line, i == lines.Length - 1 ? _notes.Of(sources) : []))];
    }

    private string[] Fill(string text, Func<string, string?> setting) => Fill(text, _short?.Words ?? _words, setting);

    private static string[] Fill(string text, IReadOnlyDictionary<string, string> words, Func<string, string?> setting) => Wording.Fill(text, words, setting).Split('\n');

    /// <summary>The head of an agency gives orders to the agency, not to the executive above it.</summary>
    private static Dictionary<string, string> HeadOnly(IReadOnlyDictionary<string, string> words) =>
        new(words, StringComparer.Ordinal) { [WordingPlaceholders.Executive] = words[WordingPlaceholders.Head], [WordingPlaceholders.Staff] = $"officers, employees and agents of {words[WordingPlaceholders.Agency]}" };

    /// <summary>a to z, then aa, bb.</summary>
    private static string Letter(int index) => new((char)('a' + index % 26), 1 + index / 26);
}
