using HomeRule.Civics;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class LawSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "laws",
        Singular = "law",
        Doc = "A state law, directive or ruling that acts on levers, or the record that none was found.",
        PerState = true,
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            SharedFields.State(),
            Both("title", "Short plain name with the bill or act number in brackets."),
            Text("citation", "Where the text is.").Optional(),
            Words("kind", "Its main direction; none records that no statewide law was found.", "mandates", "limits", "protects", "permits", "none"),
            Both("plain", "One neutral sentence: what it does."),
            Date("enacted", "When it was signed or otherwise made.").Optional(),
            Map("effective", "When it applies, both ends inclusive.",
                Date("from", "First day.").Optional(),
                Date("to", "Last day.").Optional(),
                En("note", "What the dates mean when they are not exact.").Optional()).Optional(),
            Map("status", "Where it stands.",
                Words("value", "Pending and failed bills never change a standing.", "in-force", "pending", "failed", "none"),
                Past("asOf", "Date of the newest source relied on."),
                En("note", "What a reader must know.").Optional()),
            List("bodies", "Kinds of body it binds; empty when not stated.", Words("item", "A kind of body.", SharedFields.Bodies)).OrEmpty(),
            Maps("effects", "What it does to each lever.",
                Id("lever", "The lever.", "levers"),
                Words("rule", "What it does to the thing the lever names, in its own terms.", "required", "prohibited", "limited", "allowed"),
                Words<CooperationRule>("cooperation", "What it says about cooperating; left out when it does not speak to it.").Optional(),
                Words("localLimits", "Whether a local government may limit it; left out when it does not say.", "forbidden", "allowed").Optional(),
                Words<InForce>("inForce", "Court and enactment status of this effect; anything but yes shows as unsettled."),
                En("note", "What a reader must know.").Optional(),
                Text("case", "Name of the case and what it did.").Optional(),
                List("bodies", "Bodies bound by this effect, only where narrower than the law's.", Words("item", "A kind of body.", SharedFields.Bodies))
                    .Optional()).OrEmpty(),
            Map("localLimits", "Only where the law forbids local governments to limit cooperation.",
                Words("value", "Always forbidden.", "forbidden"),
                Words<InForce>("inForce", "Court and enactment status of the rule."),
                En("note", "What a reader must know.").Optional(),
                Text("case", "Name of the case and what it did.").Optional(),
                Map("reach", "Levers that the rule reaches.",
                    new AtlasField("levers", AtlasFieldType.Reach, "Lever ids, or all-cooperation when it speaks of cooperation in general.") { References = "levers" },
                    Ids("except", "Levers that it leaves out.", "levers").OrEmpty())).Optional(),
            Map("penalty", "What happens to officials and governments that ignore it.",
                En("enforcedBy", "Who enforces it.").Optional(),
                En("officials", "What officials face.").Optional(),
                En("funds", "What happens to money.").Optional(),
                En("other", "What else.").Optional(),
                Text("basis", "How it is known.")).Optional(),
            En("enforcement", "How it is enforced, when no penalty is set.").Optional(),
            Maps("disputes", "Cases and conflicts about it.",
                Text("case", "Name of the case or conflict."),
                En("outcome", "How it came out so far."),
                Text("effectOnStanding", "none, unsettled, or one sentence."),
                Divisions("places", "Only where the case leaves the law unsettled in some places and not in others: those places.").Optional(),
                Ids("levers", "Levers on which it does so there.", "levers").Optional(),
                Sources().Optional()).OrEmpty(),
            Id("formerId", "The id it had before.").Optional(),
            En("note", "What a reader must know.").Optional(),
            Text("verified", "Which page was read.").Optional(),
            SharedFields.Confidence(),
            Past("checked", "When the record was last gone through."),
            Sources(),
        ],
        Example = """
            id: tx-sb4-2017
            state: tx
            title:
              en: Cooperation with immigration enforcement (SB 4, 2017)
              es: Cooperación con la aplicación de la ley de inmigración (SB 4, 2017)
            citation: Tex. Gov't Code 752.051 to .057
            kind: mandates
            plain:
              en: Local governments may not limit cooperation, and jails must honor detainers.
              es: Los gobiernos locales no pueden limitar la cooperación y las cárceles deben cumplir las órdenes de retención.
            enacted: 2017-05-07
            effective:
              from: 2017-09-01
            status:
              value: in-force
              asOf: 2026-06-10
            bodies:
              - city
              - county
              - sheriff
            effects:
              - lever: detainer_holds
                rule: required
                cooperation: required
                inForce: 'yes'
            localLimits:
              value: forbidden
              inForce: 'yes'
              reach:
                levers: all-cooperation
                except: []
            penalty:
              enforcedBy:
                en: The attorney general.
              officials:
                en: Removal from office.
              basis: page
            disputes:
              - case: City of El Cenizo v. Texas, 890 F.3d 164 (5th Cir. 2018)
                outcome:
                  en: Mostly upheld.
                effectOnStanding: none
            confidence: high
            checked: 2026-06-10
            sources:
              - kind: statute
                cite: Tex. Gov't Code 752.053
                url: https://statutes.capitol.texas.gov/Docs/GV/htm/GV.752.htm
                checked: 2026-06-10
                confidence: high

            """,
    };
}
