using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

/// <summary>How to reach a body or an organisation; a claim of its own, with its own sources and confidence.</summary>
internal static class HelpFields
{
    public static readonly AtlasField Addresses = Maps("addresses", "How to reach it. Pages show an address only where a source besides memory has it and the confidence is medium or high.",
    [
        Url("web", "A page of its own site.").Optional(),
        Phone("phone", "Telephone of the office.").Optional(),
        Email("email", "E-mail address of the office.").Optional(),
        Text("post", "Postal address of the office on one line.").Optional(),
        SharedFields.Confidence("How sure this address is; unverified when every source is memory."),
        Sources("Where this very address stands, or a page of the same site; at least one."),
    ]).OrEmpty().Optional();
}
