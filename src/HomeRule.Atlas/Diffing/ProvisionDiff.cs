using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of the building blocks of drafts, of definitions and of evidence.</summary>
internal static class ProvisionDiff
{
    public static void Compare(ChangeList changes, DiffNames names, AtlasContent before, AtlasContent after)
    {
        changes.Entities(before.Provisions, after.Provisions, s => Set(s, names), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Records(then.Provisions, now.Provisions, p => Block(now, p, s), ContentEncoder.Encode, Fields, s.Label, new("provision", "una disposición"));
            changes.Field(s, "instruments", new("list of forms", "la lista de formas"), Forms(then), Forms(now));

            void Fields(Provision a, Provision b, Subject block)
            {
                changes.Wording(block, "text", new("the text", "su texto"), Plain(a.Text), Plain(b.Text));
                changes.Field(block, "effect", new("effect", "el efecto"), Effect(a), Effect(b));
                changes.Field(block, "levers", new("list of levers", "la lista de decisiones"), List(a.Levers), List(b.Levers));
                changes.Field(block, "core", new("part of the usual draft", "parte del borrador habitual"), Yes(a.Core), Yes(b.Core));
                changes.Wording(block, "title", new("the title", "el título"), a.Title, b.Title);
            }
        });
        changes.Entities(before.Definitions, after.Definitions, static d => new Subject("definition", d.Id, new($"definition {d.Id}", $"la definición {d.Id}"), d.Name), ContentEncoder.Encode,
            (then, now, s) => changes.Wording(s, "text", new("the text", "su texto"), Plain(then.Text), Plain(now.Text)));
        changes.Entities(before.Evidence, after.Evidence, static e => new Subject("evidence", e.Id, new($"finding {e.Id}", $"el hallazgo {e.Id}"), e.Claim), ContentEncoder.Encode, (then, now, s) =>
        {
            changes.Wording(s, "claim", new("the claim", "lo que afirma"), then.Claim, now.Claim);
            changes.Wording(s, "finding", new("the finding", "el hallazgo"), then.Finding, now.Finding);
            changes.Wording(s, "limits", new("what it cannot show", "lo que no puede mostrar"), then.Limits, now.Limits);
            changes.Field(s, "confidence", new("confidence", "la confianza"), Of(then.Confidence), Of(now.Confidence));
        });
    }

    private static Subject Set(ProvisionSet set, DiffNames names)
    {
        var shared = set.Id == ProvisionSet.Shared;
        return new Subject("provisions", set.Id, new($"wording for {set.Id}", $"el texto para {set.Id}"), shared ? new("shared provisions", "disposiciones comunes") : names.Play(set.Id))
        {
            Play = shared ? null : set.Id,
        };
    }

    private static Subject Block(ProvisionSet set, Provision provision, Subject owner) =>
        new("provision", provision.Id, new($"provision {provision.Id} of {set.Id}", $"la disposición {provision.Id} de {set.Id}"), provision.Title) { Play = owner.Play };

    private static LocalizedText Forms(ProvisionSet set) => List(set.Instruments.Select(static i => $"{i.Instrument} ({string.Join(", ", i.Offices)})"));

    private static LocalizedText Effect(Provision provision) => provision.Effect switch
    {
        ProvisionEffect.Limits => new("limits", "limita"),
        ProvisionEffect.Extends => new("extends", "amplía"),
        ProvisionEffect.Serves => new("serves", "ayuda"),
        _ => new("neutral", "neutral"),
    };

    private static LocalizedText Yes(bool value) => value ? new("yes", "sí") : new("no", "no");
}
