using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of everything but laws and places.</summary>
internal static class EntityDiff
{
    public static void Compare(ChangeList changes, DiffNames names, AtlasContent before, AtlasContent after)
    {
        changes.Entities(before.Plays, after.Plays, static p => Name("play", p.Id, p.Title, "la política") with { Play = p.Id }, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Wording(s, "title", new("the title", "el título"), then.Title, now.Title);
            changes.Wording(s, "summary", new("the summary", "el resumen"), then.Summary, now.Summary);
            changes.Field(s, "direction", new("direction", "el sentido"), Plain(then.Direction.ToString().ToLowerInvariant()), Plain(now.Direction.ToString().ToLowerInvariant()));
            changes.Field(s, "levers", new("list of levers", "la lista de decisiones"), List(then.Levers), List(now.Levers));
            changes.Field(s, "enactedBy", new("list of offices", "la lista de cargos"), Enacted(then), Enacted(now));
        });
        changes.Entities(before.Offices, after.Offices, static o => Name("office", o.Id, o.Title, "el cargo"), ContentEncoder.Encode, (then, now, s) =>
        {
            foreach (var lever in then.Levers.Concat(now.Levers).Select(static l => l.Lever).Distinct().Order(StringComparer.Ordinal))
            {
                var name = names.Lever(lever);
                changes.Field(s, $"levers.{lever}", new($"control over “{name.En}”", $"el control de «{name.In(Language.Es)}»"), Power(then, lever), Power(now, lever));
            }

            changes.Field(s, "stateRules", new("list of state rules", "la lista de reglas estatales"), List(then.StateRules.Select(static r => r.Id)), List(now.StateRules.Select(static r => r.Id)));
        });
        changes.Entities(before.States, after.States, static p => Name("state", p.Id, p.Name, "el estado") with { State = p.Id }, ContentEncoder.Encode, (then, now, s) =>
        {
            foreach (var block in then.Offices.Keys.Union(now.Offices.Keys).Order(StringComparer.Ordinal))
                StateBlock(changes, s, block, then.Offices.GetValueOrDefault(block), now.Offices.GetValueOrDefault(block));
        });
        changes.Entities(before.Governments, after.Governments, static g => Name("government", g.Id, new(g.Name, g.Name), "el gobierno") with { State = g.State, Place = g.Id }, ContentEncoder.Encode, (then, now, s) =>
        {
            foreach (var field in then.Fields.Keys.Union(now.Fields.Keys).Order(StringComparer.Ordinal))
                changes.Field(s, field, new(field, field), Plain(then.Fields.GetValueOrDefault(field)?.Value), Plain(now.Fields.GetValueOrDefault(field)?.Value));
        });
        changes.Entities(before.Authorities, after.Authorities, static a => Name("authority", a.Id, new(a.Title, a.Title), "la autoridad"), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Wording(s, "status", new("its status", "su estado"), then.Status, now.Status);
            changes.Wording(s, "holding", new("what it says", "lo que dice"), then.Holding, now.Holding);
        });
        changes.Entities(before.Timeline, after.Timeline, static t => Name("timeline", t.Id, t.Title, "la acción federal", "federal action"), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "status", new("status", "el estado"), Of(then.Status.Value), Of(now.Status.Value));
            changes.Wording(s, "statusText", new("its status in words", "su estado en palabras"), then.Status.Text, now.Status.Text);
            changes.Wording(s, "localEffect", new("the local effect", "el efecto local"), then.LocalEffect, now.LocalEffect);
        });
        changes.Entities(before.Leaders, after.Leaders, static l => Name("leader", l.Id, new(l.Name, l.Name), "la persona") with { State = l.State }, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "office", new("office", "el cargo"), then.Office, now.Office);
            changes.Field(s, "statements", new("list of statements", "la lista de declaraciones"), List(then.Statements.Select(static x => x.Id)), List(now.Statements.Select(static x => x.Id)));
        });
        changes.Entities(before.Levers, after.Levers, static l => Name("lever", l.Id, l.Title, "la decisión"), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "family", new("family", "la familia"), Plain(then.Family.ToString().ToLowerInvariant()), Plain(now.Family.ToString().ToLowerInvariant()));
            changes.Wording(s, "title", new("the title", "el título"), then.Title, now.Title);
        });
        changes.Entities(before.SeedCorrections, after.SeedCorrections, static c => Name("correction", c.Id, c.Correction, "la corrección"), ContentEncoder.Encode,
            (then, now, s) => changes.Wording(s, "correction", new("the correction", "la corrección"), then.Correction, now.Correction));
        changes.Entities(before.FeedCorrections, after.FeedCorrections, static c => Name("feed-correction", c.Id, Correction(c), "la corrección", "correction"), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Field(s, "field", new("field", "el campo"), Plain(then.Field), Plain(now.Field));
            changes.Field(s, "where", new("row", "la fila"), Where(then), Where(now));
            changes.Field(s, "wrong", new("wrong value", "el valor erróneo"), Plain(then.Wrong), Plain(now.Wrong));
            changes.Field(s, "right", new("right value", "el valor correcto"), Right(then), Right(now));
            changes.Field(s, "reviewed", new("day of review", "el día de la revisión"), Of(then.Reviewed), Of(now.Reviewed));
            changes.Wording(s, "reason", new("the reason", "la razón"), then.Reason, now.Reason);
        });
        changes.Entities(before.Documents, after.Documents, static d => Name("document", d.Id, new(d.Title, d.Title), "el documento"), ContentEncoder.Encode,
            (then, now, s) => changes.Field(s, "title", new("title", "el título"), Plain(then.Title), Plain(now.Title)));
    }

    private static LocalizedText Correction(FeedCorrection c)
    {
        var right = Right(c);
        return new LocalizedText($"in {c.Feed}, {c.Field} is “{right.En}”, not “{c.Wrong}”", $"en {c.Feed}, {c.Field} es «{right.Es}», no «{c.Wrong}»");
    }

    private static LocalizedText Right(FeedCorrection c) => c.Right.Length == 0 ? new("empty", "vacío") : new(c.Right, c.Right);

    private static LocalizedText Where(FeedCorrection c) => List(c.Where.Select(static w => $"{w.Key} {w.Value}"));

    private static Subject Name(string name, string id, LocalizedText title, string es, string? en = null) =>
        new(name, id, new LocalizedText($"{en ?? name} {id}", $"{es} {id}"), title);

    private static LocalizedText Enacted(Play play) => List(play.EnactedBy.Select(static e => $"{e.Office} ({e.Instrument})"));

    private static LocalizedText? Power(Office office, string lever) => office.Levers.FirstOrDefault(l => l.Lever == lever) is { } power ? Of(power.Control) : null;

    private static void StateBlock(ChangeList changes, Subject s, string block, OfficeFacts? then, OfficeFacts? now)
    {
        changes.Field(s, $"{block}.keeper", new($"{block}: keeper", $"{block}: responsable"), Plain(then?.Keeper), Plain(now?.Keeper));
        foreach (var fact in (then?.Facts.Keys ?? []).Union(now?.Facts.Keys ?? []).Order(StringComparer.Ordinal))
            changes.Field(s, $"{block}.{fact}", new($"{block}: {fact}", $"{block}: {fact}"), Plain(then?[fact]), Plain(now?[fact]));
    }
}
