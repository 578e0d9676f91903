using HomeRule.Civics;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

/// <summary>Groups of fields that several kinds use.</summary>
internal static class SharedFields
{
    public static readonly string[] Bodies =
    [
        "city", "county", "sheriff", "police", "jail", "school_district", "university", "special_district", "hospital", "prosecutor", "court",
        "state_agency", "private_operator",
    ];

    public static readonly string[] Keepers = ["sheriff", "county", "jail_board", "elected_jailer", "state", "mixed"];

    public static readonly string[] Instruments =
    [
        "ordinance", "resolution", "executive_order", "general_order", "board_policy", "statute", "budget", "contract", "contract_termination",
        "termination_letter", "directive", "charging_policy", "zoning", "lawsuit", "administrative", "model_policy",
    ];

    public static readonly AtlasField Source = Map("item", "One place where the claim can be checked.",
        Words<SourceKind>("kind", "What the source is; memory means that nobody has looked it up yet."),
        Id("ref", "A document of atlas/sources/.", "sources").Optional(),
        Text("cite", "A citation that a reader can follow.").Optional(),
        Url("url", "One address; two addresses are two sources.").Optional(),
        Text("note", "What a reader must know about it: not opened, a copy, a summary.").Optional(),
        Past("checked", "When somebody last looked at it.").Optional(),
        Words("confidence", "How sure the record is; memory alone is always unverified.", "high", "medium", "low", "unverified"));

    public static AtlasField Confidence(string doc = "How sure the record is; unverified when every source is memory.") =>
        Words("confidence", doc, "high", "medium", "low", "unverified");

    public static AtlasField State() => Id("state", "Lower-case postal code; the folder has the same name.");

    /// <summary>Statements in a place name who spoke and in which role; those of a leader's file are that leader's.</summary>
    public static AtlasField Statements(bool ofLeader) => Maps("statements", "What somebody in office said: attributed, dated, paraphrased.",
    [
        Id("id", "Its id, unique among statements."),
        .. ofLeader ? [] : Speaker,
        Date("date", "When it was said."),
        En("dateNote", "What the date means when it is not exact.").Optional(),
        Ids("topics", "Plays that it speaks to.", "plays").OrEmpty(),
        En("paraphrase", "What was said, in our own words."),
        Sources(),
    ]);

    private static AtlasField[] Speaker =>
    [
        Text("speaker", "Who said it."),
        Text("role", "The speaker's role at that time."),
        Id("office", "The office held at that time.", "powers").Optional(),
    ];
}
