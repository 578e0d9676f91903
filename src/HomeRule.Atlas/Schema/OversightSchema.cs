using HomeRule.Civics.Help;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class OversightSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "oversight",
        Singular = "oversight",
        Doc = "Where a resident of one state may complain, report or find legal help; the file us.yaml holds the bodies of the country. Bodies and places, never people.",
        Fields =
        [
            Id("id", "Lower-case postal code of the state, or us; the file has the same name."),
            Maps("bodies", "The bodies, in the order of pages.",
                Id("id", "Its id, unique among all bodies."),
                Words<HelpKind>("kind", "What one goes there for."),
                Text("name", "Its official name: what to look for."),
                Both("does", "What it does, in one sentence."),
                Both("cannot", "What it cannot do, in one sentence."),
                Words<BodyAffiliation>("affiliation", "What kind of body it is."),
                Both("affiliationNote", "What the label leaves out.").Optional(),
                Both("status", "Whether it works, where that is not plain.").Optional(),
                Both("note", "What a reader must know.").Optional(),
                HelpFields.Addresses,
                Past("asOf", "The day that its newest source speaks for.").Optional(),
                SharedFields.Confidence("How sure it is that the body exists under this name; unverified when every source is memory."),
                Sources()),
        ],
        Example = """
            id: co
            bodies:
              - id: co-vehicle-registration
                kind: vehicle-registration
                name: Example Division of Motor Vehicles
                does:
                  en: Takes reports of swapped plates.
                  es: Recibe reportes de placas cambiadas.
                cannot:
                  en: It does not come to the place.
                  es: No acude al lugar.
                affiliation: state-government
                affiliationNote:
                  en: A part of the department of revenue.
                  es: Parte del departamento de ingresos.
                status:
                  en: Open on working days.
                  es: Abre los días hábiles.
                note:
                  en: Anonymous reports are taken.
                  es: Se aceptan reportes anónimos.
                addresses:
                  - web: https://example.org/plates
                    phone: 303-555-0100
                    email: plates@example.org
                    post: 1 Main Street, Denver, CO 80202
                    confidence: high
                    sources:
                      - kind: official
                        url: https://example.org/plates
                        checked: 2026-11
                        confidence: high
                asOf: 2026-11
                confidence: high
                sources:
                  - kind: official
                    url: https://example.org/plates
                    checked: 2026-11
                    confidence: high

            """,
    };
}
