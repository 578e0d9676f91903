using HomeRule.Answers.Agreements;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Steps;

/// <summary>At most five things that a reader of any view can do next in one place, the one that moves most first. One instance for one report.</summary>
internal sealed class NextStepWriter
{
    /// <summary>The play that is about 287(g) agreements acts on this lever.</summary>
    private const string AgreementLever = "agreements_287g";

    private readonly AnswerContext _context;
    private readonly Government _place;
    private readonly DateOnly _on;
    private readonly Language _language;
    private readonly IReadOnlyList<PlayAnswer> _plays;
    private readonly IReadOnlyList<OfficeAnswer> _offices;
    private readonly IReadOnlyList<WindowAnswer> _windows;
    private readonly ListedAgreementAnswer? _agreement;
    private readonly List<string>? _cooperation;
    private readonly bool _jail;
    private readonly string _self;
    private readonly string _own;
    private readonly string? _above;
    private readonly bool _near;
    private GovernmentRef? _state;

    public NextStepWriter(AnswerContext context, Government place, DateOnly on, Language language, IReadOnlyList<PlayAnswer> plays, IReadOnlyList<OfficeAnswer> offices, IReadOnlyList<WindowAnswer> windows, PlaceAgreements agreements)
    {
        (_context, _place, _on, _language, _plays, _offices, _windows) = (context, place, on, language, plays, offices, windows);
        _self = place.Unlisted ? $"/us/{place.State}" : $"/us/{place.Slug}";
        _own = place.Id.Value;
        _above = place == place.StateGovernment ? null : place.StateGovernment.Id.Value;
        _jail = place.Bodies.Contains("jail");
        foreach (var window in windows)
            _near |= IsNear(window.Date);
        foreach (var listed in agreements.Listed)
        {
            if (listed.Status is ListedStatus.Listed or ListedStatus.Pending && listed.Government?.Government.OcdId == place.Id.Value)
                _agreement = _agreement is { Status: ListedStatus.Listed } ? _agreement : listed;
        }

        foreach (var record in agreements.Records)
        {
            if (record.Status == RecordStatusValue.InForce && record.Government.OcdId == place.Id.Value && context.Plays.TryGetValue(record.Play, out var play))
                (_cooperation ??= []).AddRange(play.Levers);
        }
    }

    public IReadOnlyList<NextStep> Write(CoverageAnswer coverage)
    {
        if (!_context.Checked(_place.State))
            return [new NextStep { Kind = "add_missing", Sentence = StepSentences.Unchecked(_context.Name(_place.StateGovernment, _language), _language), Path = "/coverage#add" }];
        var steps = new List<NextStep>(NextStepRule.Most);
        var conflict = HasConflict();
        Plays(steps, conflict ? NextStepRule.Most - 1 : NextStepRule.Most);
        if (conflict)
            steps.Add(new NextStep { Kind = "check_record", Sentence = StepSentences.Conflict(_language), Path = $"{_self}#in-force" });
        if (steps.Count == 0)
            Others(steps);
        if (steps.Count < NextStepRule.Most && coverage.PlaysNotChecked.Count > 0)
            steps.Add(new NextStep { Kind = "add_missing", Sentence = StepSentences.Missing(coverage.PlaysNotChecked.Count, _language), Path = "/coverage#add" });
        return steps;
    }

    private bool HasConflict()
    {
        foreach (var play in _plays)
        {
            if (play.Conflict is not null)
                return true;
        }

        return false;
    }

    private void Plays(List<NextStep> steps, int most)
    {
        var index = _context.Steps;
        var inState = index.InState(_place.State);
        Span<(int Points, int Play, int Decider, StepCase Facts)> best = stackalloc (int, int, int, StepCase)[NextStepRule.Most];
        var count = 0;
        for (var i = 0; i < _plays.Count; i++)
        {
            var play = _plays[i];
            if (play.Status is not (PlayStatus.Open or PlayStatus.Limited or PlayStatus.Unsettled) || play.DecidedBy.Count == 0)
                continue;
            var (decider, reach) = Actor(play);
            var facts = Case(i, play, play.DecidedBy[decider], reach, inState[i]);
            if (NextStepRule.Points(facts) is not { } points)
                continue;
            var at = count;
            while (at > 0 && Before(points, i, best[at - 1].Points, best[at - 1].Play))
                at--;
            if (at >= most)
                continue;
            count = Math.Min(count + 1, most);
            for (var j = count - 1; j > at; j--)
                best[j] = best[j - 1];
            best[at] = (points, i, decider, facts);
        }

        for (var j = 0; j < count; j++)
            steps.Add(Step(_plays[best[j].Play], best[j].Decider, best[j].Points, best[j].Facts));
    }

    /// <summary>More points first; of equal ones the play that more governments of the country have on record, then the order of the atlas.</summary>
    private bool Before(int points, int play, int otherPoints, int other) =>
        points != otherPoints ? points > otherPoints : _context.Steps.Anywhere(play) > _context.Steps.Anywhere(other);

    private StepCase Case(int index, PlayAnswer play, DeciderAnswer decider, StepReach reach, int inState) => new()
    {
        Status = play.Status,
        Reach = reach,
        Family = _context.Steps.Family(index),
        Agreement = _agreement is not null && reach >= StepReach.OwnShares && play.Levers.Contains(AgreementLever),
        Cooperation = _cooperation is { } levers && Any(play.Levers, levers),
        Jail = _jail && _context.Steps.IsOfJail(index),
        InState = inState,
        Draft = _context.Steps.HasDraft(index, decider.Office),
        Election = _near && ElectionOf(decider) is { } date && IsNear(date),
    };

    private bool IsNear(PartialDate date) => date.First <= _on.AddMonths(12);

    private static bool Any(IReadOnlyList<string> levers, List<string> among)
    {
        foreach (var lever in levers)
        {
            if (among.Contains(lever))
                return true;
        }

        return false;
    }

    /// <summary>The office nearest to the decision: its own before a neighbour's before the state's, the stronger control first, else the order of the report.</summary>
    private (int Decider, StepReach Reach) Actor(PlayAnswer play)
    {
        var (best, reach) = (0, StepReach.Above);
        var control = Control.None;
        var deciders = play.DecidedBy;
        for (var i = 0; i < deciders.Count; i++)
        {
            var decider = deciders[i];
            var its = ReachOf(decider);
            if (i != 0 && (its < reach || its == reach && decider.Control <= control))
                continue;
            (best, reach, control) = (i, its, decider.Control);
            if (its == StepReach.OwnDecides)
                break;
        }

        return (best, reach);
    }

    private StepReach ReachOf(DeciderAnswer decider)
    {
        var government = decider.Government;
        if (ReferenceEquals(government, _state))
            return StepReach.Above;
        if (government.OcdId == _own && (government.Id is not null || _place.Unlisted))
            return decider.Control == Control.Decides ? StepReach.OwnDecides : StepReach.OwnShares;
        if (government.OcdId != _above)
            return StepReach.Nearby;
        _state = government;
        return StepReach.Above;
    }

    private PartialDate? ElectionOf(DeciderAnswer decider)
    {
        foreach (var window in _windows)
        {
            if (window.Office == decider.Office && window.Government.OcdId == decider.Government.OcdId)
                return window.Date;
        }

        return null;
    }

    private NextStep Step(PlayAnswer play, int at, int points, in StepCase facts)
    {
        var decider = play.DecidedBy[at];
        var election = ElectionOf(decider);
        var agreement = facts.Agreement ? _agreement : null;
        return new NextStep
        {
            Kind = agreement is null ? "ask_office" : "end_agreement",
            Say = () => (agreement is null ? StepSentences.Play(play, decider, NameOf(decider), _language) : StepSentences.Agreement(agreement, NameOf(decider), _language)).Value,
            Language = _language,
            Path = agreement is null ? $"{_self}#play-{play.Id}" : $"/agreements/{agreement.Id}",
            Play = play.Id,
            PlayTitle = play.Title,
            Status = play.Status,
            Office = decider.Office,
            OfficeTitle = decider.Title,
            Government = decider.Government,
            Instrument = decider.Instrument,
            NextElection = election,
            When = _context.Steps.When(election, Meets(decider.Office), _language),
            Agreement = agreement?.Id,
            Score = points,
            Facts = facts,
            Page = _place.Unlisted ? null : _self,
        };
    }

    /// <summary>The office as it is called here, where a name in the language of the answer is known, and its government.</summary>
    private string NameOf(DeciderAnswer decider)
    {
        foreach (var office in _offices)
        {
            if (office.Id == decider.Office && office.Government.OcdId == decider.Government.OcdId && office.LocalName is { } local && local.Language == _language)
                return $"{char.ToUpperInvariant(local.Value[0])}{local.Value.AsSpan(1)}, {decider.Government.Name}";
        }

        return $"{decider.Title.Value}, {decider.Government.Name}";
    }

    /// <summary>Bodies of several people decide in meetings.</summary>
    private static bool Meets(string office) =>
        office is "city_council" or "county_board" or "school_board" or "state_legislature" or "jail_board" or "special_boards" or "planning_commission" or "state_enforcement_board" or "voters" or "courts";

    /// <summary>Where this government decides nothing that is left open: the governments that do, at most two.</summary>
    private void Others(List<NextStep> steps)
    {
        foreach (var play in _plays)
        {
            if (play.HeldBy is not { Id: { } slug } holder || steps.Exists(s => s.Government?.OcdId == holder.OcdId))
                continue;
            steps.Add(new NextStep { Kind = "other_government", Sentence = StepSentences.OtherGovernment(holder, _context.Name(_place, _language), _language), Path = $"/us/{slug}#next", Government = holder });
            if (steps.Count == 2)
                return;
        }
    }
}
