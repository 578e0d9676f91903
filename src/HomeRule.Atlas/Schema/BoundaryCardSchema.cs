using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

/// <summary>The fields of a card beside a file of boundaries. Cards lie outside of <c>atlas/</c>; they are checked by the same rules.</summary>
internal static class BoundaryCardSchema
{
    /// <summary>What the identifiers in a file can be.</summary>
    public static readonly string[] Schemes = [.. DivisionScheme.All.Select(static s => s.Name), "template"];

    public static readonly AtlasField Root = Map("card", "What a file of boundaries shows, who drew it, for when it holds.",
        Text("file", "Name of the data file beside the card, when it is not called like the card.").Optional(),
        Both("name", "Name of the whole set, in the plural: Wards of Chicago."),
        Both("member", "Name of one member, in the singular: Ward."),
        Words<DivisionKind>("kind", "What most of its divisions are."),
        Text("domain", "Area that the set covers, in words: Chicago, Illinois."),
        Text("authority", "Who draws the lines."),
        Url("sourceUrl", "Where the authority publishes them."),
        Text("licence", "Under which terms they may be used."),
        Text("distribution", "Who packed the file, when that is not the authority.").Optional(),
        Past("retrieved", "Day on which the file was taken.").Optional(),
        Date("validFrom", "First day for which the lines hold."),
        Date("validTo", "Last day for which the lines hold; leave it out while nothing has replaced them.").Optional(),
        Words("idScheme", "What the identifiers in the file are.", Schemes),
        Text("id", "Open Civic Data id of each member, with properties of the file in braces; for the scheme template.").Optional(),
        Text("nameTemplate", "Name of each member, with properties of the file in braces; for the scheme template.").Optional(),
        Map("options", "How the file is read.",
            Text("layer", "Table of a GeoPackage or object of a TopoJSON file.").Optional(),
            Bool("official", "Takes a file of a national authority as it is: mends its small flaws and lists them.").Optional(),
            Bool("allowSelfCrossing", "Keeps areas whose lines cross themselves.").Optional(),
            Bool("closeRings", "Closes lines that do not end where they start.").Optional()).Optional(),
        Both("note", "What a reader must know about these lines.").Optional());
}
