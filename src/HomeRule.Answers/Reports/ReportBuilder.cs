using HomeRule.Answers.Agencies;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Steps;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>Builds the report of one place. Pure over the snapshot; one instance serves any number of threads.</summary>
internal sealed class ReportBuilder(AnswerContext context)
{
    public Report Build(Government place, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var plays = new PlayWriter(context, place, on, language, numbers);
        var records = new RecordWriter(context, language, numbers);
        var playAnswers = new PlayAnswer[context.Content.Plays.Count];
        for (var i = 0; i < playAnswers.Length; i++)
            playAnswers[i] = plays.Write(context.Content.Plays[i]);
        var counts = Enum.GetValues<PlayStatus>().ToDictionary(s => s, _ => 0);
        foreach (var play in playAnswers)
            counts[play.Status]++;
        var laws = context.LawsOf(place.State).Select(l => LawWriter.Write(context, l, on, language, numbers)).ToArray();
        var districts = context.Areas.DistrictsOf(place, on, language);
        var writer = new PeopleWriter(context, on, language, numbers);
        var people = writer.OfPlace(place, districts);
        var offices = new OfficeWriter(context, place, on, language, numbers, people, writer);
        var within = Within(place);
        var coverage = CoverageWriter.Write(context, place, playAnswers, on, language);
        var cooperation = Agreements(place, on, language, numbers);
        var listed = new PlaceAgreements(context, place, on, language, numbers, cooperation);
        var (officeAnswers, windows) = (default(OfficeAnswer[]), default(WindowAnswer[]));
        var (summary, lead) = SummaryWriter.Write(context, place, plays, counts, coverage, listed, on, language);
        return new Report
        {
            AsOf = on,
            Snapshot = context.Answer,
            Language = language,
            Summary = summary,
            Lead = lead,
            Notice = Sentences.Notice(language),
            Offices = officeAnswers = offices.Offices(),
            People = people,
            Police = new AgencyWriter(context, on, language, numbers).OfPlace(place),
            Levers = [.. context.Content.Levers.Select(l => WriteLever(l, place, plays, on, language))],
            Plays = playAnswers,
            Counts = counts,
            Adoptions = Ordered(within.SelectMany(g => Adoptions(g, place).Where(a => Begun(a.Date, on)).Select(a => records.Write(g, a))), a => a.Date ?? a.AsOf),
            Agreements = listed.Records,
            ListedAgreements = listed.Listed,
            StateAgencyAgreements = listed.OfState,
            AgreementLists = listed.Lists,
            Disputes = Ordered(within.SelectMany(g => g.Records.SelectMany(r => r.Disputes).Where(d => Begun(d.Date, on)).Select(d => records.Write(g, d))), d => (PartialDate?)d.Date),
            Statements = [.. within.SelectMany(g => g.Records.SelectMany(r => r.Statements).Where(s => Begun(s.Date, on)).OrderByDescending(s => s.Date).Select(s => records.Write(g, s)))],
            Laws = laws,
            Federal = Federal(language, numbers),
            Moving = MovingWriter.Write(context, place, on, language, numbers),
            Windows = windows = offices.Windows(),
            NextSteps = new NextStepWriter(context, place, on, language, playAnswers, officeAnswers, windows, listed).Write(coverage),
            Closed = ClosedWriter.Write(context, place, playAnswers, people, language),
            Help = context.Help.Nearby(place.State, language, numbers),
            Coverage = coverage,

            // Maps are numbered after everything else that is cited.
            Place = WritePlace(place, language) with { Sources = numbers.Of(MapsOf(place, on)) },
            Divisions = [.. within.Select(g => new DivisionAnswer(g.Id.Value, g.Unlisted ? null : g.Slug, g.Kind, context.Name(g, language), g.Geoid) { Sources = numbers.Of(MapsOf(g, on)) })],
            Districts = [.. districts.Select(d => d with { Sources = numbers.Of(context.Maps.Of(d.Set)) })],
            Sources = numbers.Answers,
        };
    }

    /// <summary>Cooperation records of the place, its counties and its state, newest first.</summary>
    public AgreementAnswer[] Agreements(Government place, DateOnly on, Language language, SourceNumbers numbers)
    {
        var records = new RecordWriter(context, language, numbers);
        return Ordered(Within(place).SelectMany(g => g.Records.SelectMany(r => r.Agreements).Where(a => Begun(a.Date, on)).Select(a => records.Write(g, a))), a => a.Date ?? a.AsOf);
    }

    public PlaceAnswer WritePlace(Government place, Language language) => new()
    {
        Id = place.Slug,
        OcdId = place.Unlisted ? place.StateGovernment.Id.Value : place.Id.Value,
        Name = context.Name(place, language),
        FullName = DivisionKinds.IsState(place.Kind) ? context.Name(place, language) : $"{PlaceDirectory.NameApart(place)}, {context.Name(place.StateGovernment, language)}",
        Kind = place.Kind,
        KindName = Names.Kind(place, language),
        State = place.State,
        StateName = new Text(context.Name(place.StateGovernment, language), language),
        Geoid = place.Geoid,
        Functioning = place.Division.Functioning,
        Point = place.Point,
        OnRecord = place.Records.Count > 0,
        Note = NoteOf(place, language),
    };

    /// <summary>Maps that draw a place; none for one that has no page.</summary>
    public IReadOnlyList<Source> MapsOf(Government place, DateOnly on) => place.Unlisted ? [] : context.Maps.Of(place.Division, on);

    /// <summary>The place, its counties and its state, each once.</summary>
    private static List<Government> Within(Government place)
    {
        var within = new List<Government>(4) { place };
        foreach (var other in place.Counties.Append(place.ActsThrough).Append(place.StateGovernment))
        {
            if (other is not null && !within.Contains(other))
                within.Add(other);
        }

        return within;
    }

    /// <summary>Adoptions of the place and its county; of the state only what binds or informs local governments, which is all of it.</summary>
    private static IEnumerable<Adoption> Adoptions(Government government, Government place) =>
        government == place || !DivisionKinds.IsState(government.Kind)
            ? government.Records.SelectMany(r => r.Adoptions)
            : government.Records.Where(r => r.Kind != "state-agency").SelectMany(r => r.Adoptions);

    /// <summary>A record counts from its first day; one without a date counts always.</summary>
    private static bool Begun(PartialDate? date, DateOnly on) => date is not { } known || known.First <= on;

    private static T[] Ordered<T>(IEnumerable<T> items, Func<T, PartialDate?> date) =>
        [.. items.OrderByDescending(i => date(i) ?? default)];

    private LeverAnswer WriteLever(Lever lever, Government place, PlayWriter plays, DateOnly on, Language language)
    {
        var standing = plays.Standings[lever.Id];
        var reasons = new ReasonAnswer[standing.Findings.Count];
        for (var i = 0; i < reasons.Length; i++)
            reasons[i] = plays.Reason(standing.Findings[i], lever.Family);
        return new LeverAnswer
        {
            Id = lever.Id,
            Title = Text.Of(lever.Title, language),
            Family = lever.Family,
            Standing = standing.Standing,
            Sentence = Sentences.LeverSentence(standing, lever.Family, context.Checked(place.State), context.LawsAsOf(place.State, on), language),
            Because = reasons,
            DecidedBy = plays.DecidersOf(lever.Id),
            InForce = InForce(lever, place, on),
        };
    }

    private List<string> InForce(Lever lever, Government place, DateOnly on)
    {
        var ids = new List<string>();
        foreach (var record in place.Records)
        {
            foreach (var adoption in record.Adoptions)
            {
                if (adoption.Status.Value == RecordStatusValue.InForce && Begun(adoption.Date, on) && context.Plays[adoption.Play].Levers.Contains(lever.Id))
                    ids.Add(adoption.Id);
            }

            foreach (var agreement in record.Agreements)
            {
                if (agreement.Status.Value == RecordStatusValue.InForce && Begun(agreement.Date, on) && context.Plays[agreement.Play].Levers.Contains(lever.Id))
                    ids.Add(agreement.Id);
            }
        }

        return ids;
    }

    private AuthorityAnswer[] Federal(Language language, SourceNumbers numbers) =>
    [
        .. context.Content.Authorities.Where(a => context.CoreAuthorities.Contains(a.Id)).Select(a => new AuthorityAnswer(
            a.Id, a.Kind, a.Title, a.Citation, Text.Of(a.Holding, language), Text.OfOptional(a.Status, language), a.Confidence, numbers.Of(a.Sources))),
    ];

    private Text? NoteOf(Government place, Language language)
    {
        var notes = new List<Text>(2);
        if (OwnNoteOf(place, language) is { } own)
            notes.Add(own);
        if (context.Areas.CountiesOf(place) is { Count: > 1 } counties)
            notes.Add(TownWords.Counties(place.Name, counties, language));
        return notes.Count == 0 ? null : notes.Count == 1 ? notes[0] : new Text(string.Join(" ", notes), notes.TrueForAll(n => n.Language == language) ? language : Language.En);
    }

    private Text? OwnNoteOf(Government place, Language language)
    {
        if (!place.Governs)
            return TownWords.Note(place, context.Name(place.StateGovernment, language), language);
        if (place.Unlisted && context.Places.HasEveryTown)
            return Sentences.Say(language,
                $"{place.Name} is not in this edition's list of places: it may be a neighborhood, a town or township, or a city younger than the list. This is what applies to any city or town in {Around(place, language)}; nobody has looked for its own policies or agreements.",
                $"{place.Name} no está en la lista de lugares de esta edición: puede ser un barrio, un pueblo (town o township) o una ciudad más nueva que la lista. Esto es lo que se aplica a cualquier ciudad o pueblo de {Around(place, language)}; nadie ha buscado sus propias políticas o acuerdos.");
        if (place.Unlisted)
            return place.Counties.Count > 0
                ? Sentences.Say(language,
                    $"{place.Name} is not in the atlas yet. This is what applies to any city or town in {place.Counties[0].Name}, {context.Name(place.StateGovernment, language)}; nobody has looked for its own policies or agreements.",
                    $"{place.Name} todavía no está en el atlas. Esto es lo que se aplica a cualquier ciudad o pueblo de {place.Counties[0].Name}, {context.Name(place.StateGovernment, language)}; nadie ha buscado sus propias políticas o acuerdos.")
                : Sentences.Say(language,
                    $"{place.Name} is not in the atlas yet, and its county is not known here. This is what applies to any city or town in {context.Name(place.StateGovernment, language)}; add the county to the name, as in \"{place.Name}, … County, {place.State.ToUpperInvariant()}\", for the county's offices and records.",
                    $"{place.Name} todavía no está en el atlas y aquí no se conoce su condado. Esto es lo que se aplica a cualquier ciudad o pueblo de {context.Name(place.StateGovernment, language)}; añada el condado al nombre, como en \"{place.Name}, … County, {place.State.ToUpperInvariant()}\", para ver los cargos y registros del condado.");
        if (place.ActsThrough is { } other)
            return Sentences.Say(language,
                $"{place.Name} has no county government of its own; {other.Name} governs here.",
                $"{place.Name} no tiene un gobierno de condado propio; aquí gobierna {other.Name}.");
        var notes = place.Records.Select(r => r.Note).Prepend(place.Division.Note).OfType<LocalizedText>().ToList();
        if (notes.Count == 0)
            return null;
        return notes.TrueForAll(n => n.LanguageIn(language) == language)
            ? new Text(string.Join(" ", notes.Select(n => n.In(language))), language)
            : new Text(string.Join(" ", notes.Select(n => n.En)), Language.En);
    }

    private string Around(Government place, Language language)
    {
        var state = context.Name(place.StateGovernment, language);
        return place.Counties.Count > 0 ? $"{place.Counties[0].Name}, {state}" : state;
    }
}
