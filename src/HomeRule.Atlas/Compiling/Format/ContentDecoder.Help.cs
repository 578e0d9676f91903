using HomeRule.Civics;
using HomeRule.Civics.Help;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private Organisation ReadOrganisation() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        Affiliation = (Affiliation)_in.Word(Members.Affiliation),
        AffiliationNote = _in.LocalizedOrNull(),
        Offers = _in.Localized(),
        Audiences = ReadAudiences(),
        State = _in.TextOrNull(),
        Addresses = _in.List(ReadHelpAddress),
        AsOf = _in.DateOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private Audience[] ReadAudiences()
    {
        var values = new Audience[_in.Count()];
        for (var i = 0; i < values.Length; i++)
            values[i] = (Audience)_in.Word(Members.Audience);
        return values;
    }

    private OversightSet ReadOversightSet() => new(_in.Text(), _in.List(ReadHelpBody));

    private HelpBody ReadHelpBody() => new()
    {
        Id = _in.Text(),
        Kind = (HelpKind)_in.Word(Members.HelpKind),
        Name = _in.Text(),
        Does = _in.Localized(),
        Cannot = _in.Localized(),
        Affiliation = (BodyAffiliation)_in.Word(Members.BodyAffiliation),
        AffiliationNote = _in.LocalizedOrNull(),
        Status = _in.LocalizedOrNull(),
        Note = _in.LocalizedOrNull(),
        Addresses = _in.List(ReadHelpAddress),
        AsOf = _in.DateOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private HelpAddress ReadHelpAddress() => new()
    {
        Web = _in.TextOrNull(),
        Phone = _in.TextOrNull(),
        Email = _in.TextOrNull(),
        Post = _in.TextOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };
}
