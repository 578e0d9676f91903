using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>All that a ZIP code or a name may mean, with the question that settles it.</summary>
internal static class CandidateWriter
{
    private const int MostPlaces = 100;

    public static Result<CandidateList> Write(AnswerContext context, string text, DateOnly on, Language language) =>
        Find(context, text, on, language).Map(list => Cited(context, list));

    private static CandidateList Cited(AnswerContext context, CandidateList list)
    {
        var numbers = new SourceNumbers(context.Sources);
        return list with { Candidates = [.. list.Candidates.Select(c => c with { Sources = numbers.Of(MapsOf(context, c, list.AsOf)) })], Sources = numbers.Answers };
    }

    private static IReadOnlyList<Source> MapsOf(AnswerContext context, DistrictAnswer candidate, DateOnly on) =>
        candidate.Set.Length > 0 ? context.Maps.Of(candidate.Set)
        : DivisionId.TryParse(candidate.OcdId, out var id) && context.Places.TryGet(id, out var place) ? context.Maps.Of(place.Division, on)
        : [];

    private static Result<CandidateList> Find(AnswerContext context, string text, DateOnly on, Language language)
    {
        if (ZipAreas.TryRead(text, out var zip))
            return OfZip(context, zip, on, language);
        var resolved = context.Places.Resolve(text);
        if (resolved.TryGet(out var place, out var problem))
            return OfPlace(context, place, on, language);
        if (problem.Code != "place.ambiguous")
            return problem;
        var hits = context.Places.Search(text, MostPlaces).Where(static h => h.Score >= 0.95).ToList();
        var best = hits.Where(h => h.Score >= Math.Min(hits[0].Score, 0.9999)).Select(h => Named(h.Place, on, language)).ToList();
        return new CandidateList
        {
            Snapshot = context.Answer,
            AsOf = on,
            Subject = text.Trim(),
            Candidates = best,
            Question = best.Count > 1
                ? Sentences.Say(language, $"Which of these {best.Count} places do you mean? Add the state or choose one.", $"¿Cuál de estos {best.Count} lugares busca? Añada el estado o elija uno.")
                : Sentences.Say(language, "Is this the place you mean? Add the state to be sure; other states may have a place of that name.", "¿Es este el lugar que busca? Añada el estado para estar seguro; otros estados pueden tener un lugar con ese nombre."),
        };
    }

    private static Result<CandidateList> OfZip(AnswerContext context, string zip, DateOnly on, Language language)
    {
        var id = ZipAreas.IdOf(zip);
        if (context.Snapshot.Index.OrdinalsOf(id).Count == 0)
            return HasZips(context)
                ? new Problem("zip.unknown", Sentences.Both(language,
                    $"ZIP {zip} has no area on the map of ZIP codes in this edition; some ZIP codes are for post office boxes or single buildings. Give the city, the county or a point instead.",
                    $"El código postal {zip} no tiene área en el mapa de códigos postales de esta edición; algunos códigos son de apartados postales o de un solo edificio. Dé la ciudad, el condado o un punto.")) { Field = "place" }
                : new Problem("zip.no-map", Sentences.Both(language,
                    "This edition holds no map of ZIP codes (the one who runs it can add the Census Bureau's ZIP Code Tabulation Areas as a boundary layer); give the city, the county or a point instead.",
                    "Esta edición no tiene un mapa de códigos postales (quien la opera puede añadir las ZIP Code Tabulation Areas de la Oficina del Censo como capa de límites); dé la ciudad, el condado o un punto.")) { Field = "place" };
        var candidates = context.Areas.With(id, on, language);
        return new CandidateList
        {
            Snapshot = context.Answer,
            AsOf = on,
            Subject = $"ZIP {zip}",
            Candidates = candidates,
            Question = Question(context, $"ZIP {zip}", candidates, language),
            Notes =
            [
                Sentences.Say(language,
                    "A ZIP code is a mail route, not a division: the area is the Census Bureau's approximation of it, and it can cross cities, counties and states.",
                    "Un código postal es una ruta de correo, no una división: el área es la aproximación de la Oficina del Censo y puede cruzar ciudades, condados y estados."),
                Shares(language),
            ],
        };
    }

    private static CandidateList OfPlace(AnswerContext context, Government place, DateOnly on, Language language)
    {
        var name = PlaceDirectory.FullName(place);
        var candidates = new List<DistrictAnswer> { Named(place, on, language) };
        var shared = DivisionKinds.IsState(place.Kind) ? [] : context.Areas.With(place.Id, on, language);
        candidates.AddRange(shared.Where(a => a.Id != place.Slug));
        var notes = new List<Text>(1);
        if (shared.Count > 0)
            notes.Add(Shares(language));
        else
        {
            candidates.AddRange(place.Counties.Append(place.StateGovernment).Where(c => c != place).Distinct().Select(c => Named(c, on, language)));
            notes.Add(Sentences.Say(language, $"This edition has no outline of {place.Name} to compare with other maps; what its records name is listed.", $"Esta edición no tiene el contorno de {place.Name} para compararlo con otros mapas; se listan los que nombran sus registros."));
        }

        return new CandidateList { Snapshot = context.Answer, AsOf = on, Subject = name, Candidates = candidates, Question = Question(context, name, [.. candidates.Skip(1)], language), Notes = notes };
    }

    /// <summary>
    /// Counties first, since they decide most; then the cities; then any district, for which only an address or a point will do. Lines that are not in force
    /// raise no question.
    /// </summary>
    private static Text? Question(AnswerContext context, string subject, IReadOnlyList<DistrictAnswer> candidates, Language language)
    {
        var open = candidates.Where(static c => c.InForce).GroupBy(c => Level(context, c)).Where(static g => g.Key != Areas.None && g.Select(static c => c.OcdId).Distinct().Count() > 1).ToList();
        if (open.Find(static g => g.Key == Areas.State) is { } states)
            return Which(states, language, "states", "estos estados");
        if (open.Find(static g => g.Key == Areas.County) is { } counties)
            return Which(counties, language, "counties", "estos condados");
        if (open.Find(static g => g.Key == Areas.Place) is { } places)
            return Sentences.Say(language, $"Do you live in one of these {places.Count()} cities or towns, and in which? Or give the street address or a point.", $"¿Vive en una de estas {places.Count()} ciudades o pueblos, y en cuál? O dé la dirección o un punto.");
        return open.Count > 0
            ? Sentences.Say(language, $"What is the street address, or a point? {subject} lies in several districts of one kind.", $"¿Cuál es la dirección, o un punto? {subject} está en varios distritos del mismo tipo.")
            : null;
    }

    private static Text Which(IEnumerable<DistrictAnswer> open, Language language, string english, string spanish)
    {
        var count = open.Select(static c => c.OcdId).Distinct().Count();
        return Sentences.Say(language, $"Which of these {Number(count, "two", "three")} {english} do you live in?", $"¿En cuál de {spanish} vive? Son {Number(count, "dos", "tres")}.");
    }

    private static string Number(int count, string two, string three) => count switch { 2 => two, 3 => three, _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static Areas Level(AnswerContext context, DistrictAnswer answer) => answer.Kind switch
    {
        _ when DivisionKinds.IsState(answer.Kind) => Areas.State,
        _ when DivisionKinds.IsCounty(answer.Kind) || answer.Kind == DivisionKind.IndependentCity => Areas.County,
        DivisionKind.ConsolidatedCityCounty => DivisionId.TryParse(answer.OcdId, out var id) && context.Places.TryGet(id, out _) ? Areas.County : Areas.Place,
        DivisionKind.Place => Areas.Place,
        _ when SharedAreas.IsDistrict(answer.Kind) => (Areas)(10 + (int)answer.Kind),
        _ => Areas.None,
    };

    private static DistrictAnswer Named(Government place, DateOnly on, Language language) => new(
        place.Id.Value, place.Slug, place.Kind, Names.Kind(place, language), PlaceDirectory.FullName(place), place.Geoid, "", place.Division.ValidFrom, place.Division.ValidTo,
        !(place.Division.ValidFrom > on) && !(place.Division.ValidTo < on), null, null);

    private static bool HasZips(AnswerContext context) => context.Snapshot.Divisions.Any(static d => d.Kind == DivisionKind.Other && d.Id.Type == "zcta");

    private static Text Shares(Language language) => Sentences.Say(language,
        "Shares are parts of the area, not of the people, measured on maps of different detail: a small one can be no more than two drawings of the same line.",
        "Las partes son de la superficie, no de la población, medidas en mapas de distinto detalle: una muy pequeña puede ser solo dos dibujos de la misma línea.");

    private enum Areas
    {
        None,
        State,
        County,
        Place,
    }
}
