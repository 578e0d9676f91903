using System.Text.Json;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

internal static class MapWriter
{
    private const string NotChecked = "not_checked";

    public static Result<MapAnswer> Write(AnswerContext context, string id, DateOnly on, Language language)
    {
        if (context.Plays.TryGetValue(id, out var play))
            return Rows(context, on, "play", id, Text.Of(play.Title, language), language,
                place => OfPlay(context, place, play, on, language),
                [.. Enum.GetValues<PlayStatus>().Select(s => (Snake(s.ToString()), Names.PlayStatus(s, language)))]);
        if (context.Levers.TryGetValue(id, out var lever))
            return Rows(context, on, "lever", id, Text.Of(lever.Title, language), language,
                place => OfLever(context, place, lever, on, language),
                [.. Enum.GetValues<Standing>().Reverse().Select(s => (Snake(s.ToString()), Names.Standing(s, language)))]);
        if (id == AgreementMap.Id)
            return AgreementMap.Write(context, on, language);
        return new Problem("map.unknown", "Choose a lever or a play by its id; the lists are under plays and in the page's menu.") { Field = "id" };
    }

    private static (string, Text?) OfPlay(AnswerContext context, Government place, Play play, DateOnly on, Language language)
    {
        if (!context.Checked(place.State))
            return (NotChecked, null);
        if (DivisionKinds.IsState(place.Kind) && place.Kind != DivisionKind.FederalDistrict)
        {
            var state = PlayInState.Decide(context, play, place.State, on);
            return (Snake(state.Status.ToString()), state.Deciding is null ? null : new Text(Sentences.Cite(state.Deciding.Law, language), Language.En));
        }

        var (status, sentence, standing) = new PlayWriter(context, place, on, language, null).Decide(play);
        return (Snake(status.ToString()), standing?.Deciding is { } deciding ? new Text(Sentences.Cite(deciding.Law, language), Language.En)
            : status == PlayStatus.Adopted ? sentence : null);
    }

    private static (string, Text?) OfLever(AnswerContext context, Government place, Lever lever, DateOnly on, Language language)
    {
        if (!context.Checked(place.State))
            return (NotChecked, null);
        var standing = context.Standing(lever, place, on);
        return (Snake(standing.Standing.ToString()), standing.Deciding is { } deciding ? new Text(Sentences.Cite(deciding.Law, language), Language.En) : null);
    }

    internal static MapAnswer Rows(AnswerContext context, DateOnly on, string kind, string id, Text title, Language language,
        Func<Government, (string Value, Text? Why)> value, IReadOnlyList<(string Value, Text Name)> legend)
    {
        var states = new List<MapRow>(56);
        var counties = new List<MapRow>(3231);
        foreach (var division in context.Snapshot.Divisions)
        {
            if (division.Geoid is not { Length: 2 or 5 } geoid || division.ValidTo is not null && division.Kind == DivisionKind.PlanningRegion
                || !context.Places.TryGet(division.Id, out var place))
                continue;
            var (found, why) = value(place);
            (geoid.Length == 2 ? states : counties).Add(new MapRow(geoid, place.Slug, geoid.Length == 2 ? context.Name(place, language) : place.Name, place.State, found, why));
        }

        // A consolidated city-county stands under its place; its county GEOID is on the map.
        foreach (var county in context.Content.Places.Select(p => p.Division).Distinct())
        {
            if (context.Places.TryGet(county, out var place) && place.Geoid is { Length: 7 } && CountyGeoid(context, place) is { } geoid && counties.TrueForAll(c => c.Geoid != geoid))
            {
                var (found, why) = value(place);
                counties.Add(new MapRow(geoid, place.Slug, place.Name, place.State, found, why));
            }
        }

        var entries = legend.Select(l => new MapValue(l.Value, l.Name, states.Count(s => s.Value == l.Value), counties.Count(c => c.Value == l.Value))).ToList();
        entries.Add(new MapValue(NotChecked, Sentences.Say(language, "Not checked", "Sin revisar"), states.Count(s => s.Value == NotChecked), counties.Count(c => c.Value == NotChecked)));
        return new MapAnswer
        {
            Kind = kind,
            Id = id,
            Title = title,
            AsOf = on,
            Snapshot = context.Answer,
            Legend = entries,
            States = [.. states.OrderBy(s => s.Name, StringComparer.Ordinal)],
            Counties = [.. counties.OrderBy(c => c.State, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal)],
        };
    }

    private static string? CountyGeoid(AnswerContext context, Government place) =>
        context.Snapshot.Divisions.FirstOrDefault(d => d.Geoid is { Length: 5 } && place.Division.SameAs.Contains(d.Id))?.Geoid;

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private sealed record MapSubject(string Kind, string Id, Text Title, DateOnly On);
}
