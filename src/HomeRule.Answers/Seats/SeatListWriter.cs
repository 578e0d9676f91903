using HomeRule.Answers.Contests;
using HomeRule.Answers.Offices;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Seats;

internal static class SeatListWriter
{
    public static SeatList Write(AnswerContext context, ReportBuilder reports, Government place, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var writer = new SeatsWriter(context, on, language, numbers);
        var seats = new List<OfficeSeatsAnswer>();
        var unknown = new List<OfficeRef>();
        var open = new List<OfficeAt>();
        foreach (var office in Elective(context, place))
        {
            var found = writer.Of(office);
            seats.AddRange(found);
            if (found.Length == 0)
                unknown.Add(Ref(context, office, language));
            if (SeatsWriter.IsOpenQuestion(found))
                open.Add(office);
        }

        return new SeatList(context.Answer, reports.WritePlace(place, language) with { Sources = [] }, on, seats, unknown, writer.MayApply(open), writer.Ask(place.State), numbers.Answers);
    }

    public static Result<SeatDetail> Detail(AnswerContext context, ReportBuilder reports, Government place, string office, DateOnly on, Language language, string? window)
    {
        if (!context.OfficeTitles.ContainsKey(office) || Array.IndexOf(SeatsWriter.Elective, office) < 0)
            return new Problem("office.unknown", $"No elective office has the id \"{(office.Length > 60 ? office[..60] : office)}\". Use one of {string.Join(", ", SeatsWriter.Elective)}.") { Field = "office" };
        var all = Elective(context, place).Where(o => o.Office.Id == office).ToList();
        if ((all.Find(o => o.Government == place) ?? all.FirstOrDefault()) is not { } found)
            return new Problem("office.elsewhere", $"No office {office} is known to hold a lever over {context.Name(place, language)}. The page of the place lists those that do.") { Field = "office" };
        var numbers = new SourceNumbers(context.Sources);
        var people = new PeopleWriter(context, on, language, numbers);
        var offices = new OfficeWriter(context, place, on, language, numbers, people.OfPlace(place, context.Areas.DistrictsOf(place, on, language)), people);
        var writer = new SeatsWriter(context, on, language, numbers);
        if (!writer.Runway(found, window).TryGet(out var runway, out var problem))
            return problem;
        var seats = writer.Of(found);
        return new SeatDetail
        {
            Snapshot = context.Answer,
            Place = reports.WritePlace(place, language) with { Sources = [] },
            AsOf = on,
            Office = offices.Write(found),
            Seats = seats,
            Others = [.. all.Where(o => o != found).Select(o => Ref(context, o, language))],
            MayApply = SeatsWriter.IsOpenQuestion(seats) ? writer.MayApply([found]) : [],
            Ask = writer.Ask(place.State),
            Past = writer.Past(found),
            Contests = Contests(context, found, on, numbers),
            Runway = runway,
            Sources = numbers.Answers,
        };
    }

    private static ContestAnswer[] Contests(AnswerContext context, OfficeAt office, DateOnly on, SourceNumbers numbers)
    {
        var writer = new ContestWriter(context, on, numbers.Of);
        return [.. context.Contests.Of(office.Government.Id, office.Office.Id).Select(writer.Write)];
    }

    private static OfficeRef Ref(AnswerContext context, OfficeAt office, Language language) => new(office.Office.Id, Text.Of(office.Office.Title, language), context.Ref(office, language));

    /// <summary>Offices over the place that somebody can be elected to, each once.</summary>
    private static IEnumerable<OfficeAt> Elective(AnswerContext context, Government place) =>
        context.Offices.Over(place).Where(static o => o.Level is "city" or "county" or "school_district" or "state" && Array.IndexOf(SeatsWriter.Elective, o.Office.Id) >= 0);
}
