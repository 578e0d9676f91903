using HomeRule.Answers.Agreements;
using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Drafts;

/// <summary>Gathers what a draft rests on. One instance for one place, play and day; sentences are English, as drafts are, but for those that <see cref="DraftGround"/> names.</summary>
internal sealed class DraftGroundWriter
{
    private const int MostSimilar = 6;

    private readonly AnswerContext _context;
    private readonly Government _place;
    private readonly Play _play;
    private readonly ProvisionSet _set;
    private readonly DateOnly _on;
    private readonly SourceNumbers _numbers;
    private readonly PlayWriter _plays;

    private DraftGroundWriter(AnswerContext context, Government place, Play play, ProvisionSet set, DateOnly on, Language language)
    {
        (_context, _place, _play, _set, _on) = (context, place, play, set, on);
        _numbers = new SourceNumbers(context.Sources);
        _plays = new PlayWriter(context, place, on, language, _numbers);
    }

    public static DraftGround Write(AnswerContext context, ReportBuilder reports, Government place, Play play, ProvisionSet set, DateOnly on, Language language) =>
        new DraftGroundWriter(context, place, play, set, on, language).Write(reports);

    private DraftGround Write(ReportBuilder reports)
    {
        var shared = _context.ProvisionSets.GetValueOrDefault(ProvisionSet.Shared);
        var (status, sentence, _) = _plays.Decide(_play);
        var placeAnswer = reports.WritePlace(_place, Language.En);
        var sources = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        var ground = new DraftGround
        {
            Play = _play,
            Set = _set,
            Shared = shared,
            Definitions = _context.Definitions,
            PlaceId = _place.Slug,
            PlaceName = placeAnswer.Name,
            PlaceFullName = placeAnswer.FullName,
            StateName = placeAnswer.StateName.Value,
            AsOf = _on,
            Snapshot = _context.Answer,
            Status = status,
            StatusSentence = sentence.Value,
            Forms = Forms(),
            LocalFacts = Agreements(reports),
            Elsewhere = [.. InState()],
            OnCooperation = _play.Levers.Any(l => _context.Levers[l].Family == LeverFamily.Cooperation),
            StateLaw = [.. _play.Levers.Select(StateLaw)],
            Authorities = [.. _play.LegalBasis.Select(Basis)],
            Disputes = Disputes(),
            Similar = Similar(),
            SourcesOf = sources,
            Sources = [],
        };
        foreach (var id in Used(ground))
            sources[$"definition:{id}"] = _numbers.Of(_context.Definitions[id].Sources);
        foreach (var provision in shared?.Provisions ?? [])
            sources[$"shared:{provision.Id}"] = _numbers.Of(provision.Sources);
        return ground with { Sources = _numbers.Answers };
    }

    private IEnumerable<string> Used(DraftGround ground) =>
        ground.Set.Provisions.Concat(ground.Shared?.Provisions ?? []).SelectMany(static p => p.Definitions).Distinct(StringComparer.Ordinal).Where(_context.Definitions.ContainsKey);

    private List<DraftForm> Forms()
    {
        var forms = new List<DraftForm>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var offices = _context.Offices.Over(_place);
        foreach (var own in new[] { true, false })
        {
            foreach (var fit in _set.Instruments)
            {
                foreach (var (office, power) in offices.Where(o => IsOwn(o) == own && Fits(fit, o)).Select(o => (Office: o, Power: Power(o))).Where(static x => x.Power is not null).OrderByDescending(static x => x.Power!.Value.Control))
                    forms.Add(Form(fit, office, own, power!.Value, taken));
            }
        }

        return forms;
    }

    private bool IsOwn(OfficeAt office) => office.Government == _place && !office.Schools && office.Level != "special";

    private static bool Fits(InstrumentFit fit, OfficeAt office) =>
        fit.Offices.Contains(office.Office.Id)
        || office.Office.Id == "county_executive" && fit.Offices.Contains("mayor")
        || office.Office.Id is "corrections_director" or "jail_board" or "elected_jailer" && fit.Instrument == DraftInstruments.GeneralOrder && fit.Offices.Contains("sheriff");

    /// <summary>The office's greatest control over the levers of the play; null when a rule takes all of them away.</summary>
    private (Control Control, LocalizedText? Note, bool Disputed)? Power(OfficeAt office)
    {
        PowerAt? best = null;
        foreach (var lever in _play.Levers)
        {
            if (office.On(lever) is { } power && (best is null || power.Control > best.Control))
                best = power;
        }

        if (best is not null)
            return (best.Control, best.Note, best.Disputed);
        return _plays.Enacts(_play, office) is { } act ? (act.Control, act.Power?.Note, act.Power?.Disputed == true) : null;
    }

    private DraftForm Form(InstrumentFit fit, OfficeAt office, bool own, (Control Control, LocalizedText? Note, bool Disputed) power, HashSet<string> taken)
    {
        var id = fit.Instrument;
        if (!taken.Add(id))
        {
            id = $"{fit.Instrument}.{office.Office.Id}";
            for (var n = 2; !taken.Add(id); n++)
                id = $"{fit.Instrument}.{office.Office.Id}.{n}";
        }

        return new DraftForm
        {
            Id = id,
            Instrument = fit.Instrument,
            Office = office.Office.Id,
            OfficeTitle = office.Office.Title,
            GovernmentName = _context.Ref(office, Language.En).Name,
            IsOwn = own,
            Control = power.Control,
            Words = FormalNames.Words(office, _place, _context.Offices.State(_place.State)),
            Note = fit.Note,
            PowerNote = power.Note,
            PowerDisputed = power.Disputed,
            Offers = [.. _set.Provisions.Select(p => Offer(p, office, fit.Instrument))],
        };
    }

    private ProvisionOffer Offer(Provision provision, OfficeAt office, string instrument)
    {
        var worst = ProvisionStanding.Open;
        var reasons = new List<(ProvisionStanding Standing, ReasonAnswer Reason)>();
        if (provision.Effect != ProvisionEffect.Neutral)
        {
            var levers = provision.Levers.Count > 0 ? provision.Levers : _play.Levers;
            foreach (var lever in levers)
                worst = Later(worst, Read(provision.Effect, lever, office, reasons));
            if (!_context.Checked(_place.State))
                worst = Later(worst, ProvisionStanding.Unsettled);
        }

        if (worst == ProvisionStanding.Closed && instrument == DraftInstruments.StateBill && office.Office.Id == "state_legislature")
            worst = ProvisionStanding.ChangesLaw;
        return new ProvisionOffer(provision, worst, [.. reasons.OrderByDescending(static r => r.Standing).Select(static r => r.Reason)], _numbers.Of(provision.Sources));
    }

    /// <summary>
    /// The least open of what the law says here, for the government of the office, and for its own bodies: a draft for the county on a city's page must be lawful for the county too.
    /// </summary>
    private ProvisionStanding Read(ProvisionEffect effect, string id, OfficeAt office, List<(ProvisionStanding Standing, ReasonAnswer Reason)> reasons)
    {
        var lever = _context.Levers[id];
        LeverStanding[] standings =
        [
            _plays.Standings[id],
            _context.Standing(lever, office.Government, _on),
            _context.Standing(lever, office.Schools ? AnswerContext.SchoolBodies : office.Government.Bodies, _place.State, _on),
        ];
        var worst = ProvisionStanding.Open;
        LeverStanding? deciding = null;
        foreach (var standing in standings)
        {
            var read = effect == ProvisionEffect.Serves ? StandingRule.ForServing(lever, standing) : standing;
            var here = Of(effect, read.Standing);
            if (deciding is null || here > worst)
                (worst, deciding) = (Later(worst, here), read);
        }

        foreach (var finding in deciding!.Findings.Where(f => StandingRule.Decides(f, deciding.Standing)))
        {
            if (!reasons.Exists(r => r.Reason.Law == finding.Law.Id && r.Reason.Lever == finding.Lever))
                reasons.Add((worst, _plays.Reason(finding, lever.Family)));
        }

        return worst;
    }

    private static ProvisionStanding Of(ProvisionEffect effect, Standing standing) => standing switch
    {
        Standing.LocalChoice => ProvisionStanding.Open,
        Standing.Limited => ProvisionStanding.Limited,
        Standing.Unsettled => ProvisionStanding.Unsettled,
        Standing.MustCooperate => effect == ProvisionEffect.Extends ? ProvisionStanding.StateLaw : ProvisionStanding.Closed,
        _ => effect == ProvisionEffect.Extends ? ProvisionStanding.Closed : ProvisionStanding.StateLaw,
    };

    private static ProvisionStanding Later(ProvisionStanding a, ProvisionStanding b) => a > b ? a : b;

    private List<DraftFact> Agreements(ReportBuilder reports)
    {
        if (!_play.Levers.Any(l => _context.Levers[l].Family == LeverFamily.Cooperation))
            return [];
        var listed = new PlaceAgreements(_context, _place, _on, Language.En, _numbers, reports.Agreements(_place, _on, Language.En, _numbers));
        var standing = listed.Listed.Where(static a => a.Status is ListedStatus.Listed or ListedStatus.Missing or ListedStatus.Pending).Take(5).Select(static a => new DraftFact($"{a.Headline.Value} {a.StatusText.Value}", a.Sources)).ToList();
        if (standing.Count == 0 && listed.Lists.Checked)
            standing.Add(new DraftFact(listed.Lists.Sentence.Value, [], IsFinding: false));
        standing.AddRange(listed.Records.Where(a => a.Status == RecordStatusValue.InForce && a.Listed.Count == 0).Take(3)
            .Select(static a => new DraftFact($"On record for {a.Government.Name}: {Sentences.Clip(a.Title.Value)}{(a.Date is { } day ? $" ({HumanDate.Write(day, Language.En)})" : "")}, in force when last seen.", a.Sources)));
        return standing;
    }

    private IEnumerable<DraftFact> InState() =>
        _context.InForceByPlay[_play.Id].Where(x => x.Place.State == _place.State && x.Place != _place && x.Adoption.Date is not null && Begun(x.Adoption.Date) && Known(x.Adoption)).Take(4)
            .Select(x => new DraftFact($"{x.Name} has adopted a measure to the same end ({HumanDate.Write(x.Adoption.Date!.Value, Language.En)}).", _numbers.Of(x.Adoption.Sources)));

    /// <summary>A measure that a body would name in its findings rests on more than one weak source.</summary>
    private static bool Known(Adoption adoption) => adoption.Sources.Any(static s => s.Confidence is Confidence.High or Confidence.Medium);

    private List<DraftFact> Similar()
    {
        var all = _context.InForceByPlay[_play.Id].Where(x => x.Place != _place && Begun(x.Adoption.Date)).ToList();
        return [.. all.Where(x => x.Place.State == _place.State).Concat(all.Where(x => x.Place.State != _place.State)).Take(MostSimilar).Select(x => Adopted(x.Name, x.Adoption))];
    }

    private DraftFact Adopted(string name, Adoption adoption)
    {
        var when = adoption.Date is { } day ? $" ({HumanDate.Write(day, Language.En)})" : "";
        var seen = (adoption.Status.AsOf ?? adoption.LastSeen) is { } date ? $" in {HumanDate.Write(date, Language.En)}" : "";
        return new DraftFact($"{name} has a measure to the same end{when}: {Sentences.Clip(adoption.Citation).TrimEnd('.')}; in force when last seen{seen}.", _numbers.Of(adoption.Sources));
    }

    private DraftFact StateLaw(string id)
    {
        var lever = _context.Levers[id];
        var standing = _plays.Standings[id];
        var sentence = Sentences.LeverSentence(standing, lever.Family, _context.Checked(_place.State), _context.LawsAsOf(_place.State, _on), Language.En).Value;
        var when = standing.Deciding is { } deciding ? $" Status as of {HumanDate.Write(deciding.Law.Status.AsOf, Language.En)}." : "";
        return new DraftFact($"{lever.Title.En}: {sentence}{when}", standing.Deciding is { } law ? _numbers.Of(law.Law.Sources) : [], IsFinding: false);
    }

    private DraftFact Basis(LegalBasis basis)
    {
        if (basis.Authority is not { } id || !_context.Authorities.TryGetValue(id, out var authority))
            return new DraftFact(basis.Text.En, []);
        var status = authority.Status is { } text ? $" {text.En.TrimEnd('.')}." : "";
        var name = authority.Citation.StartsWith(authority.Title, StringComparison.Ordinal) ? authority.Citation : $"{authority.Title}, {authority.Citation}";
        var holding = authority.Holding.En.TrimEnd('.');
        var said = basis.Text.En.TrimEnd('.');
        return new DraftFact(Repeats(said, holding) ? $"{name}: {holding}.{status}" : $"{said}. {name}: {holding}.{status}", _numbers.Of(authority.Sources));
    }

    /// <summary>True when most of the longer words of the first sentence stand in the second.</summary>
    private static bool Repeats(string text, string holding)
    {
        var words = text.Split([' ', ',', '.', '(', ')', ':', ';'], StringSplitOptions.RemoveEmptyEntries).Where(static w => w.Length > 4 && !char.IsUpper(w[0])).ToList();
        return words.Count == 0 || words.Count(w => holding.Contains(w[..^1], StringComparison.OrdinalIgnoreCase)) * 2 > words.Count;
    }

    private List<DraftFact> Disputes()
    {
        var facts = new List<DraftFact>();
        foreach (var government in new[] { _place }.Concat(_place.Counties).Append(_place.StateGovernment).Distinct())
        {
            foreach (var dispute in government.Records.SelectMany(static r => r.Disputes).Where(d => (d.Play is null || d.Play == _play.Id) && Begun(d.Date)).Take(4))
                facts.Add(new DraftFact($"{_context.Name(government, Language.En)}, {HumanDate.Write(dispute.Date, Language.En)}: {dispute.What.En.TrimEnd('.')}. {dispute.Status.En.TrimEnd('.')}.", _numbers.Of(dispute.Sources)));
        }

        foreach (var law in _play.Levers.SelectMany(l => _plays.Standings[l].Findings).Select(static f => f.Law).Distinct())
        {
            foreach (var dispute in law.Disputes)
                facts.Add(new DraftFact($"{Sentences.Cite(law, Language.En)}: {dispute.Case.TrimEnd('.')}. {dispute.Outcome.En.TrimEnd('.')}.", _numbers.Of(dispute.Sources)));
        }

        return facts;
    }

    private bool Begun(PartialDate? date) => date is not { } known || known.First <= _on;
}
