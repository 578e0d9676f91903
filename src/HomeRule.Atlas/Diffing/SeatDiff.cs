using System.Globalization;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of seats, their cycles and what candidates must do.</summary>
internal static class SeatDiff
{
    public static void Compare(ChangeList changes, AtlasContent before, AtlasContent after)
    {
        changes.Entities(before.Seats, after.Seats, static s => new Subject("seats", s.Id, new($"seats of {s.Id}", $"los cargos electos de {s.Id}"), new(s.Id, s.Id)) { State = s.Id }, ContentEncoder.Encode, (then, now, set) =>
            changes.Records(then.Seats, now.Seats, s => new Subject("seat", s.Id, new($"seat {s.Id} of {now.Id}", $"el cargo {s.Id} de {now.Id}"), s.Title) { State = set.State }, ContentEncoder.Encode, (a, b, seat) =>
            {
                changes.Field(seat, "selection", new("way of choosing", "la forma de elección"), Plain(a.Selection.ToString()), Plain(b.Selection.ToString()));
                changes.Field(seat, "seats", new("number of seats", "el número de escaños"), Number(a.Seats), Number(b.Seats));
                changes.Field(seat, "termYears", new("term", "el mandato"), Number(a.TermYears), Number(b.TermYears));
                changes.Field(seat, "cycles", new("cycle", "el ciclo"), List(a.Cycles.Select(Cycle)), List(b.Cycles.Select(Cycle)));
            }, set.Label, new("seat", "un cargo")));
        changes.Entities(before.Runways, after.Runways, static r => new Subject("runway", r.Id, new($"candidate requirements of {r.Id}", $"los requisitos de candidatura de {r.Id}"), r.Ask) { State = r.Id }, ContentEncoder.Encode, (then, now, runway) =>
            changes.Records(then.Steps, now.Steps, s => new Subject("runway-step", s.Id, new($"requirement {s.Id} of {now.Id}", $"el requisito {s.Id} de {now.Id}"), s.Title) { State = runway.State }, ContentEncoder.Encode, (a, b, step) =>
            {
                changes.Field(step, "date", new("day", "la fecha"), Plain(a.Date?.ToString()), Plain(b.Date?.ToString()));
                changes.Wording(step, "words", new("what it asks", "lo que pide"), a.Words, b.Words);
            }, runway.Label, new("requirement", "un requisito")));
    }

    private static Civics.LocalizedText? Number(int? number) => Plain(number?.ToString(CultureInfo.InvariantCulture));

    private static string Cycle(SeatCycle c) => string.Create(CultureInfo.InvariantCulture, $"{c.From} +{c.Every} {c.Election}{(c.Until is { } until ? $" (to {until})" : "")}");
}
