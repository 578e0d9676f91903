using HomeRule.Civics.Help;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class OrganisationSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "organisations",
        Singular = "organisation",
        Doc = "An organisation that helps people to run for local office, to serve, or to learn how, with its affiliation. Listing is not endorsement.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Text("name", "Its name."),
            Words<Affiliation>("affiliation", "What it is tied to; non-partisan when it supports no candidate and no party."),
            Both("affiliationNote", "What the label leaves out: whom it endorses, what it is part of.").Optional(),
            Both("offers", "What it offers, in one sentence."),
            List("audiences", "Whom it works for.", Words<Audience>("item", "One group.")),
            Id("state", "Lower-case postal code, where it works in one state alone.", "states").Optional(),
            HelpFields.Addresses,
            Past("asOf", "The day that its newest source speaks for.").Optional(),
            SharedFields.Confidence(),
            Sources(),
        ],
        Example = """
            id: example-league
            name: Example League
            affiliation: non-partisan
            affiliationNote:
              en: It takes positions on policies, never on candidates.
              es: Toma posición sobre políticas, nunca sobre candidaturas.
            offers:
              en: Forums with candidates and guides for voters.
              es: Foros con candidatos y guías para votantes.
            audiences:
              - anyone
              - candidates
            state: co
            addresses:
              - web: https://example.org
                confidence: high
                sources:
                  - kind: advocacy
                    url: https://example.org/about
                    checked: 2026-11
                    confidence: high
            asOf: 2026-11
            confidence: high
            sources:
              - kind: advocacy
                url: https://example.org/about
                checked: 2026-11
                confidence: high

            """,
    };
}
