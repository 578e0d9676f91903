using System.Globalization;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of election days and filing rules.</summary>
internal static class ElectionDiff
{
    public static void Compare(ChangeList changes, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.Elections, after.Elections, Law, ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Records(then.Anchors, now.Anchors, a => new Subject("election", a.Id, new($"election {a.Id} of {now.Id}", $"la elección {a.Id} de {now.Id}"), a.Name) { State = s.State }, ContentEncoder.Encode,
                (a, b, anchor) => changes.Field(anchor, "dates", new("day", "la fecha"), List(a.Dates.Select(static d => d.Date.ToString())), List(b.Dates.Select(static d => d.Date.ToString()))), s.Label, new("election", "una elección"));
            changes.Records(then.Rules, now.Rules, r => Rule(now, r, s), ContentEncoder.Encode, Fields, s.Label, new("filing rule", "una regla de inscripción"));

            void Fields(FilingRule a, FilingRule b, Subject rule)
            {
                changes.Field(rule, "opens", new("opening", "la apertura"), Plain(a.Opens?.Date.ToString()), Plain(b.Opens?.Date.ToString()));
                changes.Field(rule, "closes", new("close", "el cierre"), Plain(a.Closes.Date.ToString()), Plain(b.Closes.Date.ToString()));
                changes.Field(rule, "from", new("first cycle", "el primer ciclo"), Year(a.From), Year(b.From));
                changes.Field(rule, "to", new("last cycle", "el último ciclo"), Year(a.To), Year(b.To));
                changes.Field(rule, "overrides", new("list of overrides", "la lista de excepciones"), List(a.Overrides.Select(static o => o.Id)), List(b.Overrides.Select(static o => o.Id)));
            }
        });

    private static Civics.LocalizedText? Year(int? year) => Plain(year?.ToString(CultureInfo.InvariantCulture));

    private static Subject Law(ElectionLaw law) =>
        new("elections", law.Id, new($"filing rules of {law.Id}", $"las reglas de inscripción de {law.Id}"), new(law.Id, law.Id)) { State = law.Id };

    private static Subject Rule(ElectionLaw law, FilingRule rule, Subject owner) =>
        new("filing-rule", rule.Id, new($"filing rule {rule.Id} of {law.Id}", $"la regla de inscripción {rule.Id} de {law.Id}"), rule.Words) { State = owner.State };
}
