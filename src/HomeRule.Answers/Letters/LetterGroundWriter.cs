using HomeRule.Answers.Agreements;
using HomeRule.Answers.Offices;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Letters;

/// <summary>Gathers what a letter rests on. One instance for one place, play, day and language.</summary>
internal sealed class LetterGroundWriter
{
    private const int MostFacts = 3;

    private readonly AnswerContext _context;
    private readonly Government _place;
    private readonly Play _play;
    private readonly DateOnly _on;
    private readonly Language _language;
    private readonly SourceNumbers _numbers;
    private readonly PlayWriter _plays;
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    private LetterGroundWriter(AnswerContext context, Government place, Play play, DateOnly on, Language language)
    {
        (_context, _place, _play, _on, _language) = (context, place, play, on, language);
        _numbers = new SourceNumbers(context.Sources);
        _plays = new PlayWriter(context, place, on, language, _numbers);
    }

    /// <summary>Null when no office over the place can be asked.</summary>
    public static LetterGround? Write(AnswerContext context, ReportBuilder reports, Government place, Play play, DateOnly on, Language language) =>
        new LetterGroundWriter(context, place, play, on, language).Write(reports);

    private LetterGround? Write(ReportBuilder reports)
    {
        var play = _plays.Write(_play);
        var asked = Asked();
        if (asked.Count == 0)
            return null;
        var facts = asked.Select(Facts).ToList();
        var points = Points();
        var seats = new PeopleWriter(_context, _on, _language, _numbers).OfPlace(_place, _context.Areas.DistrictsOf(_place, _on, _language)).Seats;
        var offices = asked.Select((a, i) => Office(a, facts[i], seats)).ToList();
        var place = reports.WritePlace(_place, _language);
        var status = play.Because.Count > 0 ? play.Because[0].Sources : [];
        var cited = offices.SelectMany(static o => o.Facts).SelectMany(static f => f.Sources).Concat(points.SelectMany(static p => p.Sources)).Concat(status)
            .Concat(offices.SelectMany(static o => o.Recipients).SelectMany(static r => r.Sources.Concat(r.Contacts.SelectMany(static c => c.Sources)))).ToHashSet();
        return new LetterGround
        {
            PlayId = _play.Id,
            PlayTitle = play.Title,
            PlaySummary = play.Summary,
            PlaceId = _place.Slug,
            PlaceName = place.Name,
            PlaceFullName = place.FullName,
            State = _place.State,
            StateName = place.StateName.Value,
            AsOf = _on,
            Language = _language,
            Snapshot = _context.Answer,
            Status = play.Status,
            StatusSentence = play.Sentence,
            StatusSources = status,
            Offices = offices,
            Points = points,
            Sources = [.. _numbers.Answers.Where(s => cited.Contains(s.Number))],
        };
    }

    /// <summary>Offices that can act within the law; where the law decides, the body that makes it.</summary>
    private List<AskedOffice> Asked()
    {
        var offices = _context.Offices.Over(_place);
        var asked = new List<AskedOffice>(8);
        AskedOffice? decided = null;
        foreach (var office in offices)
        {
            if (office.Level is "voters" or "court" || _plays.Enacts(_play, office) is not { } act)
                continue;
            var one = new AskedOffice(office, act.Control, act.Enactment.Instrument, LetterLaw.Of(_context, _place, office, _play, _on));
            if (MakesLaw(office))
                continue;
            if (one.Law.Status is PlayStatus.Closed or PlayStatus.StateLaw)
                decided ??= one;
            if (one.Law.Status != PlayStatus.Closed)
                asked.Add(one);
        }

        asked = [.. asked.OrderByDescending(a => IsOwn(a.Office)).ThenByDescending(static a => a.Control)];
        foreach (var maker in offices.Where(MakesLaw))
        {
            var law = LetterLaw.Of(_context, _place, maker, _play, _on);
            law = law.Status == PlayStatus.Closed || decided is null ? law : decided.Law;
            if (_plays.Enacts(_play, maker) is { } act)
                asked.Insert(maker.Level == "state" ? asked.Count : 0, new AskedOffice(maker, act.Control, act.Enactment.Instrument, law));
            else if (law.Status is PlayStatus.Closed or PlayStatus.StateLaw)
                asked.Add(new AskedOffice(maker, Control.Decides, "statute", law));
        }

        return asked;
    }

    private bool IsOwn(OfficeAt office) => office.Government == _place && !office.Schools && office.Level != "special";

    private static bool MakesLaw(OfficeAt office) => office.Office.Id == "state_legislature" || office is { Office.Id: "city_council", Government.Kind: DivisionKind.FederalDistrict };

    private List<LetterFact> Facts(AskedOffice asked)
    {
        var facts = new List<LetterFact>(MostFacts);
        if (InForce(asked.Office) is { } adoption)
            facts.Add(new LetterFact(
                Sentences.Adopted(Names.Instrument(adoption.Instrument, _language).Value, adoption.Date, adoption.Citation, adoption.Status.AsOf ?? adoption.LastSeen, _language), _numbers.Of(adoption.Sources)));
        if (HasAgreements)
            facts.AddRange(Agreements(asked.Office.Level == "state" ? _place : asked.Office.Government));
        var standing = asked.Law.Standing;
        facts.Add(new LetterFact(
            Sentences.LeverSentence(standing, _context.Levers[standing.Lever].Family, _context.Checked(_place.State), _context.LawsAsOf(_place.State, _on), _language),
            standing.Deciding is { } deciding ? _numbers.Of(deciding.Law.Sources) : []));
        return facts;
    }

    private bool HasAgreements => _play.Levers.Contains(ExitWriter.Lever);

    private IEnumerable<AgreementEntry> ListedFor(Government government) => _context.Agreements.Of(government).Where(e => e.On(_on) is ListedStatus.Listed or ListedStatus.Missing);

    private IEnumerable<LetterFact> Agreements(Government government)
    {
        var newest = _context.Agreements.NewestOn(_on);
        var listed = ListedFor(government).Take(2).Select(e => new LetterFact(
            new Text($"{ListedSentences.Headline(e.Agreement, _language).Value} {ListedSentences.Status(e.Agreement, e.On(_on)!.Value, newest ?? e.Agreement.LastSeen, null, _language).Value}", _language), _numbers.Of(e.Agreement.Sources))).ToList();
        if (listed.Count > 0)
            return listed;
        return government.Records.SelectMany(static r => r.Agreements).Where(a => a.Kind == PlaceAgreements.Kind && a.Status.Value == RecordStatusValue.InForce && Begun(a.Date)).Take(1)
            .Select(a => new LetterFact(Sentences.Against(a.Title.In(_language), a.Date, Names.RecordStatus(a.Status.Value, _language).Value, _language), _numbers.Of(a.Sources)));
    }

    private Adoption? InForce(OfficeAt office) => office.Schools || office.Level == "special"
        ? null
        : office.Government.Records.SelectMany(static r => r.Adoptions).Where(a => a.Play == _play.Id && a.Status.Value == RecordStatusValue.InForce && Begun(a.Date)).OrderByDescending(static a => a.Date ?? default).FirstOrDefault();

    private bool Begun(PartialDate? date) => date is not { } known || known.First <= _on;

    private List<LetterPoint> Points()
    {
        var points = new List<LetterPoint>(16);
        if (!_context.ProvisionSets.TryGetValue(_play.Id, out var set))
            return points;
        foreach (var (audience, group) in new[] { ("officials", "officials"), ("neighbors", "neighbors"), ("police_leadership", "police") })
        {
            var number = 0;
            foreach (var point in set.Points.Where(p => p.For == audience))
                points.Add(new LetterPoint($"{group}-{++number}", group, LetterStance.For, Text.Of(point.Text, _language), _numbers.Of(point.Sources)));
        }

        for (var i = 0; i < set.Objections.Count; i++)
            points.Add(new LetterPoint($"objection-{i + 1}", "objection", LetterStance.Against, Text.Of(set.Objections[i].Text, _language), _numbers.Of(Evidence(set.Objections[i]))));
        for (var i = 0; i < set.Costs.Count; i++)
            points.Add(new LetterPoint($"cost-{i + 1}", "cost", LetterStance.Against, Cost(set.Costs[i]), []));
        return points;
    }

    /// <summary>What is cited for the objection; studies that say the opposite belong to the answer.</summary>
    private IReadOnlyList<Source> Evidence(Objection objection) =>
        [.. objection.Findings.Select(id => _context.Evidence.GetValueOrDefault(id)).Where(static e => e is { Direction: "supports_cooperation" }).SelectMany(static e => e!.Sources)];

    private Text Cost(LocalizedText cost) => cost.LanguageIn(_language) == _language
        ? Sentences.Say(_language, $"It has a cost or duty to weigh: {Lower(cost.En)}", $"Tiene un costo o deber que hay que pesar: {Lower(cost.In(Language.Es))}")
        : Text.English($"It has a cost or duty to weigh: {Lower(cost.En)}");

    /// <summary>First letter small, but for a word that is all capitals.</summary>
    private static string Lower(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private LetterOffice Office(AskedOffice asked, List<LetterFact> facts, IReadOnlyList<SeatAnswer> seats)
    {
        var office = asked.Office;
        var profile = _context.Offices.State(office.Government.State);
        var government = _context.Ref(office, _language);
        var taken = _keys[office.Office.Id] = _keys.GetValueOrDefault(office.Office.Id) + 1;
        var deciding = asked.Law.Standing.Deciding;
        return new LetterOffice
        {
            Key = taken == 1 ? office.Office.Id : $"{office.Office.Id}-{taken}",
            Office = office.Office.Id,
            Title = Text.Of(office.Office.Title, _language),
            Government = government,
            Named = LetterNames.Named(office, _place, profile, _context.Name(office.Government, _language), _language),
            IsOwn = IsOwn(office),
            IsBody = LetterNames.IsBody(office.Office.Id),
            MakesStateLaw = MakesLaw(office),
            Control = asked.Control,
            Instrument = asked.Instrument,
            Law = asked.Law.Status,
            Deciding = deciding is null ? null : new LetterDecision(deciding.Law.Id, Sentences.Cite(deciding.Law, _language)),
            InForce = InForce(office) is { } adoption ? new LetterDecision(adoption.Id, Sentences.Clip(adoption.Citation)) : null,
            AgreementOf = HasAgreements && office.Level != "state" ? ListedFor(office.Government).Select(static e => e.Agreement.AgencyName).FirstOrDefault() : null,
            Facts = facts.Count > MostFacts ? facts[..MostFacts] : facts,
            Recipients = Recipients(office, profile, government, seats),
        };
    }

    private List<LetterRecipient> Recipients(OfficeAt office, StateProfile? profile, GovernmentRef government, IReadOnlyList<SeatAnswer> all)
    {
        var seats = office.Schools || office.Level == "special" ? [] : all.Where(s => PeopleWriter.Fits(s, office.Office.Id, office.Government)).ToList();
        var address = LetterNames.Address(office, _place, profile, government.Name, _language);
        var people = seats.SelectMany(s => s.Holders.Where(static h => !h.TermEnded).Select(h => Person(office, s, h, address))).ToList();
        var whole = new LetterRecipient
        {
            Name = new Text(LetterNames.Short(office, _place, profile, _language), _language),
            IsPerson = false,
            Greeting = new Text(LetterNames.Greeting(office, _place, profile, _language), _language),
            Address = address,
            Contacts = [],
            OfficialUrl = seats.Select(static s => s.OfficialUrl).FirstOrDefault(static u => u is not null),
            Note = people.Count > 0 ? null : seats.Select(static s => s.Sentence).FirstOrDefault(static s => s is not null) ?? SeatWords.NotChecked(_language),
            Sources = [],
        };
        return people.Count == 1 && !LetterNames.IsBody(office.Office.Id) ? people : [whole, .. people];
    }

    private LetterRecipient Person(OfficeAt office, SeatAnswer seat, HolderAnswer holder, IReadOnlyList<string> address) => new()
    {
        Name = new Text(holder.Name, _language),
        IsPerson = true,
        Seat = seat.Division == seat.Government ? seat.Title : new Text($"{seat.Title.Value}, {seat.DivisionName.Value}", seat.Title.Language),
        Greeting = new Text(LetterNames.Greeting(office.Office.Id, seat.Role, office.Government.State, holder.Name, seat.Title, _language), _language),
        Address = [holder.Name, .. address],
        Contacts = holder.Contacts ?? [],
        OfficialUrl = seat.OfficialUrl,
        Note = holder.Note ?? seat.Sentence,
        Sources = holder.Sources,
    };

    private sealed record AskedOffice(OfficeAt Office, Control Control, string Instrument, LetterLaw Law);
}
