using HomeRule.Civics;
using HomeRule.Civics.Help;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class HelpMapper
{
    public static Organisation Organisation(View v) => new()
    {
        Id = v.Text("id"),
        Name = v.Text("name"),
        Affiliation = v.Word<Affiliation>("affiliation"),
        AffiliationNote = v.LocalizedOrNull("affiliationNote"),
        Offers = v.Localized("offers"),
        Audiences = v.Words<Audience>("audiences"),
        State = v.TextOrNull("state"),
        Addresses = v.List("addresses", Address),
        AsOf = v.DateOrNull("asOf"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    public static OversightSet Set(View v) => new(v.Text("id"), v.List("bodies", Body));

    private static HelpBody Body(View v) => new()
    {
        Id = v.Text("id"),
        Kind = v.Word<HelpKind>("kind"),
        Name = v.Text("name"),
        Does = v.Localized("does"),
        Cannot = v.Localized("cannot"),
        Affiliation = v.Word<BodyAffiliation>("affiliation"),
        AffiliationNote = v.LocalizedOrNull("affiliationNote"),
        Status = v.LocalizedOrNull("status"),
        Note = v.LocalizedOrNull("note"),
        Addresses = v.List("addresses", Address),
        AsOf = v.DateOrNull("asOf"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };

    private static HelpAddress Address(View v) => new()
    {
        Web = v.TextOrNull("web"),
        Phone = v.TextOrNull("phone"),
        Email = v.TextOrNull("email"),
        Post = v.TextOrNull("post"),
        Confidence = v.Word<Confidence>("confidence"),
        Sources = v.Sources(),
    };
}
