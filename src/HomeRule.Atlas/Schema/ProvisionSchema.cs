using HomeRule.Civics.Provisions;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class ProvisionSchema
{
    private const string Placeholders = "{government}, {body}, {staff}, {agency}, {head}, {executive}, {state} and the settings stand in braces.";

    public static readonly AtlasKind Kind = new()
    {
        Folder = "provisions",
        Singular = "set of provisions",
        Doc = "The building blocks of the drafts of one play, with what stands around them; the file shared.yaml holds those that every draft uses.",
        Fields =
        [
            Id("id", "Id of the play, or shared; the file has the same name."),
            Sentences("questions", "What to settle before adopting."),
            Maps("provisions", "The building blocks, in the order of a draft.",
                Id("id", "Its id, unique in the file."),
                Both("title", "Its heading."),
                Both("does", "What it changes, in one or two sentences."),
                Ids("levers", "Levers that it moves; none for definitions and reports.", "levers").OrEmpty().Optional(),
                Words<ProvisionEffect>("effect", "Whether it limits cooperation, extends it, serves people, or does none of these."),
                Bool("core", "Whether it is part of the usual draft."),
                Ids("definitions", "Definitions that the wording uses.", "definitions").OrEmpty().Optional(),
                Wording("text", $"Model wording in English, in our own words. {Placeholders}"),
                Maps("settings", "Numbers and choices in the wording.",
                    Id("id", "Its name in braces."),
                    Both("title", "What it is."),
                    Text("default", "What the wording says unless somebody chooses otherwise."),
                    Texts("choices", "Values that may be chosen; left out when any may.").Optional()).OrEmpty().Optional(),
                Maps("variants", "Other wordings of the same block.",
                    Id("id", "Its id, unique in the block."),
                    Both("title", "What differs."),
                    Wording("text", $"The other wording. {Placeholders}")).OrEmpty().Optional(),
                Sentences("exceptions", "Exceptions that it commonly needs."),
                Sentences("mustNot", "What it must not say, with the reason."),
                Sources()),
            Maps("points", "Talking points.",
                Words("for", "The audience.", "neighbors", "officials", "police_leadership"),
                Text("en", "English."),
                Text("es", "Spanish."),
                Sources("Where its facts come from; left out for a reason or a value stated as such.").OrEmpty().Optional()).OrEmpty().Optional(),
            Maps("objections", "What is said against it.",
                Both("objection", "The objection."),
                Both("answer", "An honest answer; it says what is right in the objection."),
                Maps("findings", "Evidence, from both sides.", Id("evidence", "A finding.", "evidence")).OrEmpty().Optional()).OrEmpty().Optional(),
            Sentences("costs", "Costs and duties that it creates."),
            Sentences("measures", "How to see whether it is kept."),
            Maps("instruments", "Forms in which it can be adopted.",
                Words("instrument", "The form.", DraftInstruments.All),
                Ids("offices", "Offices that can use it.", "powers"),
                Both("note", "What differs in this form.").Optional()).Optional(),
            Maps("guide", "Printable steps for staff.",
                Both("title", "Heading."),
                List("steps", "What to do, in order.", Both("item", "One step."))).OrEmpty().Optional(),
        ],
        Example = """
            id: detainer-decline
            questions:
              - en: Who keeps the jail here?
                es: ¿Quién administra aquí la cárcel?
            provisions:
              - id: judge-warrant-only
                title:
                  en: No hold without a judge's warrant
                  es: Sin retención salvo orden de un juez
                does:
                  en: People leave on time unless a judge signed a warrant.
                  es: Las personas salen a su hora salvo que un juez haya firmado una orden.
                levers:
                  - detainer_holds
                effect: limits
                core: true
                definitions:
                  - judicial_warrant
                text: |-
                  (a) {staff} shall release each person on time.
                  (b) {head} shall report within {days} days.
                settings:
                  - id: days
                    title:
                      en: Days
                      es: Días
                    default: '30'
                    choices:
                      - '30'
                      - '60'
                variants:
                  - id: short
                    title:
                      en: Without a report
                      es: Sin informe
                    text: '{staff} shall release each person on time.'
                exceptions:
                  - en: An order of a court.
                    es: Una orden de un tribunal.
                mustNot:
                  - en: It must not bar what 8 U.S.C. 1373 protects.
                    es: No debe prohibir lo que protege 8 U.S.C. 1373.
                sources:
                  - kind: statute
                    cite: 8 C.F.R. 287.7
                    confidence: medium
            points:
              - for: neighbors
                en: People leave on time.
                es: Las personas salen a su hora.
            objections:
              - objection:
                  en: Crime will rise.
                  es: La delincuencia subirá.
                answer:
                  en: One study found no change.
                  es: Un estudio no encontró ningún cambio.
                findings:
                  - evidence: jail-study-2020
            costs:
              - en: A yearly report.
                es: Un informe anual.
            measures:
              - en: Count the holds.
                es: Contar las retenciones.
            instruments:
              - instrument: general_order
                offices:
                  - sheriff
                note:
                  en: It binds the sheriff's own staff.
                  es: Obliga al personal propio del sheriff.
            guide:
              - title:
                  en: At release
                  es: A la salida
                steps:
                  - en: Look for a judge's warrant.
                    es: Buscar la orden de un juez.

            """,
    };

    private static AtlasField Sentences(string name, string doc) => List(name, doc, Both("item", "One sentence.")).OrEmpty().Optional();
}
