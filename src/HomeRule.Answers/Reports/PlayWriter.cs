using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>The status of one play in one place, with its reasons in order and who could act.</summary>
internal sealed class PlayWriter(AnswerContext context, Government place, DateOnly on, Language language, SourceNumbers? numbers)
{
    private static readonly Func<Finding, Language, Text> Cooperation = static (f, l) => Sentences.Finding(f, LeverFamily.Cooperation, l);
    private static readonly Func<Finding, Language, Text> Spaces = static (f, l) => Sentences.Finding(f, LeverFamily.Spaces, l);
    private static readonly Func<Finding, Language, Text> Conduct = static (f, l) => Sentences.Finding(f, LeverFamily.Conduct, l);
    private static readonly Func<Finding, Language, Text> Services = static (f, l) => Sentences.Finding(f, LeverFamily.Services, l);

    private static readonly Func<Play, (AnswerContext Context, OfficeAt Office), Act?> FindAct = static (play, at) => ActOf(play, at.Context, at.Office);

    private readonly List<OfficeAt> _offices = context.Offices.Over(place);
    private readonly bool _checked = context.Checked(place.State);
    private readonly PartialDate? _asOf = context.LawsAsOf(place.State, on);
    private readonly Dictionary<string, LeverStanding> _standings = context.Standings(place, on);
    private readonly List<LeverStanding> _moved = new(4);

    /// <summary>Filled and copied for each play and lever: who decides is a line of very different length.</summary>
    private readonly List<DeciderAnswer> _deciders = new(32);

    private Text? _open;
    private Text? _notStated;

    /// <summary>Said of many plays of one answer, so written once.</summary>
    private Text OpenSentence => _open ??= Sentences.Open(_checked, _checked ? _asOf : null, language);

    private Text NotStatedSentence => _notStated ??= Sentences.NotStated(_asOf, language);

    public Dictionary<string, LeverStanding> Standings => _standings;

    /// <summary>The status and its main reason, without the rest of the answer: what maps and comparisons need.</summary>
    public (PlayStatus Status, Text Sentence, LeverStanding? Lever) Decide(Play play)
    {
        var byLaw = ByLaw(play);
        if (AdoptionInForce(play) is { } adoption)
            return (PlayStatus.Adopted, AdoptedSentence(adoption), null);
        if (!_checked)
            return (PlayStatus.Unsettled, Sentences.Open(false, null, language), null);
        var status = byLaw;
        var acts = ActsHere(play);
        if (status is PlayStatus.Open or PlayStatus.Limited && !acts)
            return (PlayStatus.NotHere, Sentences.NotHere(place, Holder(play)?.Name, language), null);
        var lever = DecidingLever(play, status);
        return (status, LawSentence(play, status, lever), lever);
    }

    public PlayAnswer Write(Play play)
    {
        var (status, sentence, _) = Decide(play);
        var byLaw = ByLaw(play);
        var because = new List<ReasonAnswer>(6);
        var adoption = AdoptionInForce(play);
        ReasonAnswer? conflict = null;
        if (adoption is not null)
        {
            because.Add(new ReasonAnswer { Rule = "record", Sentence = AdoptedSentence(adoption), Record = adoption.Id, AsOf = adoption.Status.AsOf ?? adoption.LastSeen, Since = adoption.Date, Sources = Of(adoption.Sources) });
            conflict = ConflictOf(play, adoption, byLaw);
            if (conflict is not null)
                because.Add(conflict);
        }

        foreach (var standing in Moved(play))
        {
            foreach (var finding in standing.Findings)
            {
                if (finding.Rule != FindingRule.Permits || standing.Findings.Count == 1)
                    because.Add(Reason(finding, context.Levers[standing.Lever].Family));
            }
        }

        if (!because.Exists(b => b.Law is not null))
            because.Add(new ReasonAnswer
            {
                Rule = _checked ? "no_law_found" : "not_checked",
                Sentence = _checked ? NotStatedSentence : OpenSentence,
                AsOf = _asOf,
                Sources = [],
            });
        AddHistory(play, because);
        var holder = status == PlayStatus.NotHere ? Holder(play) : null;
        if (status == PlayStatus.NotHere)
            because.Insert(0, new ReasonAnswer { Rule = "other_government", Sentence = sentence, Sources = [] });
        if (adoption is null && place.Governs && !HasRecord(play))
            because.Add(new ReasonAnswer { Rule = "not_checked", Sentence = Sentences.NotChecked(language), Sources = [] });
        return new PlayAnswer
        {
            Id = play.Id,
            Title = Text.Of(play.Title, language),
            Summary = Text.Of(play.Summary, language),
            Section = play.Section,
            Direction = play.Direction,
            Levers = play.Levers,
            Status = status,
            Sentence = sentence,
            Because = because,
            DecidedBy = Deciders(play),
            HeldBy = holder,
            Conflict = conflict,
            Examples = Examples(play),
            Limits = context.Limits[(play.Id, language)],
        };
    }

    /// <summary>A finding as a reason with its law, case, dates and sources.</summary>
    public ReasonAnswer Reason(Finding finding, LeverFamily family) => new()
    {
        Rule = finding.Rule switch
        {
            FindingRule.LimitsForbidden => "limits_forbidden",
            FindingRule.Requires => "requires",
            FindingRule.Prohibits => "prohibits",
            FindingRule.Limits => "limits",
            FindingRule.Permits => "permits",
            _ => "unsettled",
        },
        Sentence = finding.Sentence(language, family == LeverFamily.Conduct ? Conduct : family == LeverFamily.Spaces ? Spaces : family == LeverFamily.Services ? Services : Cooperation),
        Lever = finding.Lever,
        Law = finding.Law.Id,
        Citation = finding.Law.Citation,
        InForce = finding.InForce,
        Case = finding.Case,
        Since = finding.Law.Effective?.From ?? finding.Law.Enacted,
        AsOf = finding.Law.Status.AsOf,
        Sources = Of(finding.Law.Sources),
    };

    public IReadOnlyList<DeciderAnswer> DecidersOf(string lever)
    {
        _deciders.Clear();
        foreach (var office in _offices)
        {
            if (office.On(lever) is not { } power || power.Control == Control.Influences && _deciders.Count >= 6)
                continue;
            _deciders.Add(Line(office, lever, power.Control, null, null));
        }

        return [.. _deciders];
    }

    private PlayStatus ByLaw(Play play) => PlayRule.Combine(play.Direction, Moved(play));

    private List<LeverStanding> Moved(Play play)
    {
        _moved.Clear();
        foreach (var lever in play.Levers)
        {
            var standing = _standings[lever];
            _moved.Add(play.Direction == PlayDirection.Serves ? StandingRule.ForServing(context.Levers[lever], standing) : standing);
        }

        return _moved;
    }

    private Adoption? AdoptionInForce(Play play)
    {
        Adoption? found = null;
        foreach (var record in place.Records)
        {
            foreach (var adoption in record.Adoptions)
            {
                if (adoption.Play == play.Id && adoption.Status.Value == RecordStatusValue.InForce && Begun(adoption.Date)
                    && (found is null || (adoption.Date ?? default) > (found.Date ?? default)))
                    found = adoption;
            }
        }

        return found;
    }

    /// <summary>A record without a date counts as begun.</summary>
    private bool Begun(PartialDate? date) => date is not { } known || known.First <= on;

    private bool HasRecord(Play play)
    {
        foreach (var record in place.Records)
        {
            foreach (var adoption in record.Adoptions)
            {
                if (adoption.Play == play.Id)
                    return true;
            }

            foreach (var agreement in record.Agreements)
            {
                if (agreement.Play == play.Id)
                    return true;
            }

            foreach (var look in record.Coverage)
            {
                if (look.Play == play.Id)
                    return true;
            }
        }

        return false;
    }

    private bool ActsHere(Play play)
    {
        foreach (var office in _offices)
        {
            if (office.Government == place && !office.Schools && office.Level != "special" && Enacts(play, office) is not null)
                return true;
        }

        return false;
    }

    /// <summary>How an office enacts a play, with its control of the play's levers; null when it cannot.</summary>
    public Act? Enacts(Play play, OfficeAt office) => office.ActOn(play, FindAct, context);

    private static Act? ActOf(Play play, AnswerContext context, OfficeAt office)
    {
        var enactments = context.Enactments[play.Id];
        var enactment = enactments.GetValueOrDefault(office.Office.Id == "county_executive" ? "mayor" : office.Office.Id);
        var stands = enactment is not null || StandsIn(play, context, office);
        if (!stands)
            return null;
        PowerAt? best = null;
        foreach (var lever in play.Levers)
        {
            if (office.On(lever) is { } power && (best is null || power.Control > best.Control))
                best = power;
        }

        if (best is null && (MovesJail(play) || Ruled(play, office)))
            return null;
        enactment ??= new Enactment { Office = office.Office.Id, Instrument = "administrative" };
        return new Act(enactment, best?.Control ?? Control.Shares, best);
    }

    /// <summary>Keepers of a jail enact what the play names the sheriff for: the play cannot know who keeps this jail.</summary>
    private static bool StandsIn(Play play, AnswerContext context, OfficeAt office)
    {
        if (office.Office.Id is not ("corrections_director" or "jail_board" or "elected_jailer") || !context.Enactments[play.Id].ContainsKey("sheriff"))
            return false;
        foreach (var lever in OfficeFinder.JailLevers)
        {
            if (play.Levers.Contains(lever) && office.On(lever) is { } power && (power.Control == Control.Decides || office.Level == "state"))
                return true;
        }

        return false;
    }

    /// <summary>True when a rule takes this office's power over every lever of the play away here.</summary>
    private static bool Ruled(Play play, OfficeAt office)
    {
        foreach (var lever in play.Levers)
        {
            var taken = false;
            foreach (var rule in office.Office.StateRules)
                taken |= rule.Control == Control.None && rule.Levers.Contains(lever) && (rule.States.Contains(office.Government.State) || rule.Places.Contains(office.Government.Id));
            if (!taken)
                return false;
        }

        return true;
    }

    private static bool MovesJail(Play play)
    {
        foreach (var lever in OfficeFinder.JailLevers)
        {
            if (play.Levers.Contains(lever))
                return true;
        }

        return false;
    }

    private DeciderAnswer[] Deciders(Play play)
    {
        _deciders.Clear();
        foreach (var office in _offices)
        {
            if (Enacts(play, office) is not { } act)
                continue;
            _deciders.Add(Line(office, play.Id, act.Control, Names.Instrument(act.Enactment.Instrument, language), act.Enactment.Note ?? act.Power?.Note));
        }

        return [.. _deciders];
    }

    private DeciderAnswer Line(OfficeAt office, string about, Control control, Text? instrument, LocalizedText? note)
    {
        if (office.Lines is { } lines && lines.TryGetValue((about, language), out var kept))
            return kept;
        var line = new DeciderAnswer
        {
            Office = office.Office.Id,
            Title = Text.Of(office.Office.Title, language),
            Government = context.Ref(office, language),
            Control = control,
            Instrument = instrument,
            Note = Text.OfOptional(note, language),
        };
        office.Lines?.TryAdd((about, language), line);
        return line;
    }

    private GovernmentRef? Holder(Play play)
    {
        if (Below(play) is { } below)
            return below;
        foreach (var office in _offices)
        {
            if (Enacts(play, office) is not null && (office.Government != place || office.Schools || office.Level == "special"))
                return context.Ref(office, language);
        }

        return DivisionKinds.IsState(place.Kind)
            ? new GovernmentRef(place.Id.Value, null, Sentences.Both(language, $"local governments in {context.Name(place, language)}", $"los gobiernos locales de {context.Name(place, language)}"))
            : null;
    }

    /// <summary>Governments that have no page of their own here: the towns of a county without a government, the unknown county of a city.</summary>
    private GovernmentRef? Below(Play play)
    {
        if (place.Bodies.Count == 0 && DivisionKinds.IsCounty(place.Kind) && place.ActsThrough is null && !MovesJail(play) && CityEnacts(play))
            return new GovernmentRef(place.Id.Value, null, Sentences.Both(language, $"cities and towns in {place.Name}", $"las ciudades y los pueblos de {place.Name}"));
        if (!place.Governs && !MovesJail(play) && CityEnacts(play) && place.Counties.All(static c => (c.ActsThrough ?? c).Bodies.Count == 0))
            return new GovernmentRef(place.StateGovernment.Id.Value, null, Sentences.Both(language, $"the town or county around {place.Name}", $"el pueblo o condado que rodea a {place.Name}"));
        if (place.Kind == DivisionKind.Place && place.Counties.Count == 0 && MovesJail(play) && place.StateGovernment.JailKeeper is not (null or "state"))
            return new GovernmentRef(place.StateGovernment.Id.Value, null, Sentences.Both(language, $"the county of {place.Name}", $"el condado de {place.Name}"));
        return null;
    }

    private static bool CityEnacts(Play play)
    {
        foreach (var enactment in play.EnactedBy)
        {
            if (enactment.Office is "city_council" or "mayor" or "police_chief")
                return true;
        }

        return false;
    }

    private LeverStanding? DecidingLever(Play play, PlayStatus status)
    {
        if (status == PlayStatus.Open)
            return null;
        LeverStanding? first = null;
        foreach (var standing in Moved(play))
        {
            if (standing.Deciding is null)
                continue;
            if (PlayRule.OfLever(play.Direction, standing.Standing) == status)
                return standing;
            first ??= standing;
        }

        return first;
    }

    private Text LawSentence(Play play, PlayStatus status, LeverStanding? lever)
    {
        if (lever?.Deciding is not { } deciding)
            return OpenSentence;
        var family = context.Levers[lever.Lever].Family;
        return status switch
        {
            PlayStatus.Closed => Sentences.Closed(deciding, family, HolderOf(lever.Lever), language),
            PlayStatus.StateLaw => Sentences.StateLaw(deciding, family, language),
            PlayStatus.Unsettled => Sentences.UnsettledPlay(deciding, language),
            PlayStatus.Limited => Sentences.Limited(deciding, family, play.Levers.Count == 1 || lever.Standing == Standing.Limited, language),
            _ => OpenSentence,
        };
    }

    private Government HolderOf(string lever)
    {
        foreach (var office in _offices)
        {
            if (office.On(lever) is { Control: Control.Decides or Control.Shares } && office.Level is not ("state" or "special" or "court" or "voters"))
                return office.Schools ? place.StateGovernment : office.Government;
        }

        return place;
    }

    private Text AdoptedSentence(Adoption adoption) => Sentences.Adopted(
        Names.Instrument(adoption.Instrument, language).Value, adoption.Date, adoption.Citation, adoption.Status.AsOf ?? adoption.LastSeen, language);

    private ReasonAnswer? ConflictOf(Play play, Adoption adoption, PlayStatus byLaw)
    {
        var law = adoption.Conflict is { } id ? context.Laws.GetValueOrDefault(id) : null;
        if (law is null && byLaw == PlayStatus.Closed && DecidingLever(play, byLaw)?.Deciding is { } deciding && StandingRule.Binds(deciding.Bodies, place.Bodies))
            law = deciding.Law;
        if (law is null || !StandingRule.StandsOn(law, on))
            return null;
        return new ReasonAnswer
        {
            Rule = "conflict",
            Sentence = Sentences.Conflict(law, byLaw == PlayStatus.Unsettled, language),
            Law = law.Id,
            Record = adoption.Id,
            Citation = law.Citation,
            Since = law.Effective?.From ?? law.Enacted,
            AsOf = law.Status.AsOf,
            Sources = Of(law.Sources),
        };
    }

    private void AddHistory(Play play, List<ReasonAnswer> because)
    {
        foreach (var record in place.Records)
        {
            foreach (var adoption in record.Adoptions)
            {
                if (adoption.Play != play.Id || adoption.Status.Value == RecordStatusValue.InForce || !Begun(adoption.Date))
                    continue;
                because.Add(new ReasonAnswer
                {
                    Rule = adoption.Status.Value is RecordStatusValue.Pending or RecordStatusValue.Proposed ? "moving" : "history",
                    Sentence = adoption is { Status.Value: RecordStatusValue.Ended, Instrument: "contract_termination" }
                        ? Sentences.ContractEnded(adoption.Date, adoption.Citation, language)
                        : Sentences.History(Names.Instrument(adoption.Instrument, language).Value, adoption.Date,
                        Names.RecordStatus(adoption.Status.Value, language).Value, adoption.Citation, language),
                    Record = adoption.Id,
                    Since = adoption.Date,
                    AsOf = adoption.Status.AsOf ?? adoption.LastSeen,
                    Sources = Of(adoption.Sources),
                });
            }

            foreach (var agreement in record.Agreements)
            {
                if (agreement.Play == play.Id && Begun(agreement.Date))
                    because.Add(new ReasonAnswer
                    {
                        Rule = "record",
                        Sentence = Sentences.Against(agreement.Title.In(language), agreement.Date, Names.RecordStatus(agreement.Status.Value, language).Value, language),
                        Record = agreement.Id,
                        Since = agreement.Date,
                        AsOf = agreement.Status.AsOf ?? agreement.LastSeen,
                        Sources = Of(agreement.Sources),
                    });
            }
        }
    }

    private List<ExampleAnswer> Examples(Play play)
    {
        var examples = new List<ExampleAnswer>(3);
        AddExamples(play, examples, sameState: true);
        AddExamples(play, examples, sameState: false);
        return examples;
    }

    private void AddExamples(Play play, List<ExampleAnswer> examples, bool sameState)
    {
        foreach (var (where, adoption, name) in context.InForceByPlay[play.Id])
        {
            if (examples.Count == 3)
                return;
            if (where == place || where.State == place.State != sameState || Named(examples, where.Slug))
                continue;
            examples.Add(new ExampleAnswer(where.Slug, name, adoption.Citation, adoption.Date, Of(adoption.Sources)));
        }
    }

    private static bool Named(List<ExampleAnswer> examples, string slug)
    {
        foreach (var example in examples)
        {
            if (example.Id == slug)
                return true;
        }

        return false;
    }

    private IReadOnlyList<int> Of(IReadOnlyList<Source> sources) => numbers?.Of(sources) ?? [];
}
