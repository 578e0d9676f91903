using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of places and of the records in them.</summary>
internal static class PlaceDiff
{
    public static void Compare(ChangeList changes, DiffNames names, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.Places, after.Places, p => Name(p, names), ContentEncoder.Encode, (then, now, s) => Fields(changes, names, then, now, s));

    private static Subject Name(PlaceRecord place, DiffNames names)
    {
        var state = names.State(place.State);
        var title = new LocalizedText(Count(place.Adoptions.Count, "adoption", "adoptions", place.Agreements.Count, "agreement", "agreements", "and"),
            Count(place.Adoptions.Count, "adopción", "adopciones", place.Agreements.Count, "acuerdo", "acuerdos", "y"));
        return new Subject("place", place.Id, new LocalizedText($"{place.Name} ({state.En})", $"{place.Name} ({state.In(Language.Es)})"), title)
        {
            State = place.State,
            Place = place.Id,
        };
    }

    private static string Count(int adoptions, string one, string many, int agreements, string oneOther, string manyOther, string and) =>
        $"{adoptions} {(adoptions == 1 ? one : many)} {and} {agreements} {(agreements == 1 ? oneOther : manyOther)}";

    private static void Fields(ChangeList changes, DiffNames names, PlaceRecord then, PlaceRecord now, Subject place)
    {
        var owner = place.Label;
        changes.Field(place, "name", new("name", "el nombre"), Plain(then.Name), Plain(now.Name));
        changes.Field(place, "kind", new("kind", "el tipo"), Plain(then.Kind), Plain(now.Kind));
        changes.Field(place, "division", new("division", "la división"), Plain(then.Division.Value), Plain(now.Division.Value));
        changes.Records(then.Adoptions, now.Adoptions, a => Adoption(a, place, names), ContentEncoder.Encode, (a, b, s) =>
        {
            changes.Field(s, "status", new("status", "el estado"), Of(a.Status.Value), Of(b.Status.Value));
            changes.Field(s, "play", new("play", "la política"), names.Play(a.Play), names.Play(b.Play));
            changes.Field(s, "instrument", new("instrument", "el instrumento"), Plain(a.Instrument), Plain(b.Instrument));
            changes.Field(s, "date", new("date", "la fecha"), Of(a.Date), Of(b.Date));
            changes.Field(s, "conflict", new("conflict with state law", "el conflicto con la ley estatal"), Plain(a.Conflict), Plain(b.Conflict));
            changes.Field(s, "citation", new("citation", "la cita"), Plain(a.Citation), Plain(b.Citation));
            changes.Field(s, "lastSeen", new("date last seen", "la última fecha en que se vio"), Of(a.LastSeen), Of(b.LastSeen));
        }, owner, new("adoption", "una adopción"));
        changes.Records(then.Agreements, now.Agreements, a => Agreement(a, place), ContentEncoder.Encode, (a, b, s) =>
        {
            changes.Field(s, "status", new("status", "el estado"), Of(a.Status.Value), Of(b.Status.Value));
            changes.Field(s, "date", new("date", "la fecha"), Of(a.Date), Of(b.Date));
            changes.Field(s, "ended", new("end", "el fin"), Of(a.Ended), Of(b.Ended));
            changes.Field(s, "model", new("model", "el modelo"), List(a.Model), List(b.Model));
            changes.Field(s, "agency", new("agency", "la agencia"), Plain(a.Agency), Plain(b.Agency));
            changes.Field(s, "lastSeen", new("date last seen", "la última fecha en que se vio"), Of(a.LastSeen), Of(b.LastSeen));
        }, owner, new("agreement or other cooperation record", "un acuerdo u otro registro de cooperación"));
        changes.Records(then.Statements, now.Statements, s => Statement(s, place), ContentEncoder.Encode, (a, b, s) =>
        {
            changes.Wording(s, "paraphrase", new("the paraphrase", "la paráfrasis"), a.Paraphrase, b.Paraphrase);
            changes.Field(s, "role", new("role", "el cargo"), Plain(a.Role), Plain(b.Role));
            changes.Field(s, "date", new("date", "la fecha"), Of(a.Date), Of(b.Date));
        }, owner, new("statement", "una declaración"));
        changes.Records(then.Disputes, now.Disputes, d => Dispute(d, place), ContentEncoder.Encode, (a, b, s) =>
        {
            changes.Wording(s, "what", new("what happened", "lo ocurrido"), a.What, b.What);
            changes.Wording(s, "status", new("where it stands", "en qué está"), a.Status, b.Status);
        }, owner, new("dispute", "una disputa"));
        changes.Field(place, "stateLaws", new("list of state laws", "la lista de leyes estatales"), List(then.StateLaws), List(now.StateLaws));
    }

    private static Subject Adoption(Adoption a, Subject place, DiffNames names)
    {
        var play = names.Play(a.Play);
        var status = Standing(a.Status, a.LastSeen);
        return Record("adoption", a.Id, place, "adoption", "adopción",
            new LocalizedText($"{play.En}, {status.En}", $"{play.In(Language.Es)}, {status.Es}"), play, a.Play);
    }

    private static Subject Agreement(Agreement a, Subject place)
    {
        var status = Standing(a.Status, a.LastSeen);
        return Record("agreement", a.Id, place, "record", "registro",
            new LocalizedText($"{a.Title.En}, {status.En}", $"{a.Title.In(Language.Es)}, {status.Es}"), a.Title, a.Play);
    }

    private static Subject Statement(Statement s, Subject place) => Record("statement", s.Id, place, "statement", "declaración",
        new LocalizedText($"{s.Speaker}, {s.Date}: {s.Paraphrase.En}", $"{s.Speaker}, {s.Date}: {s.Paraphrase.In(Language.Es)}"),
        new LocalizedText($"{s.Speaker}, {s.Date}", $"{s.Speaker}, {s.Date}"), s.Topics.Count == 1 ? s.Topics[0] : null);

    private static Subject Dispute(Dispute d, Subject place) => Record("dispute", d.Id, place, "dispute", "disputa",
        new LocalizedText($"{d.Date}: {d.What.En}", $"{d.Date}: {d.What.In(Language.Es)}"), new LocalizedText($"{d.Date}", $"{d.Date}"), d.Play);

    private static Subject Record(string name, string id, Subject place, string noun, string nounEs, LocalizedText title, LocalizedText shortName, string? play) =>
        new(name, id, new LocalizedText($"{place.Label.En}: {noun} “{shortName.En}”", $"{place.Label.Es}: {nounEs} «{shortName.In(Language.Es)}»"), title)
        {
            State = place.State,
            Place = place.Id,
            Play = play,
        };

    private static LocalizedText Standing(RecordStatus status, PartialDate? lastSeen)
    {
        var word = DiffWords.Of(status.Value);
        return (status.AsOf ?? lastSeen) is { } day ? new LocalizedText($"{word.En} as of {day}", $"{word.Es} a fecha de {day}") : word;
    }
}
