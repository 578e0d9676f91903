using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private Law ReadLaw() => new()
    {
        Id = _in.Text(),
        State = _in.Text(),
        Title = _in.Localized(),
        Citation = _in.TextOrNull(),
        Kind = (LawKind)_in.Word(Members.LawKind),
        Plain = _in.Localized(),
        Enacted = _in.DateOrNull(),
        Effective = _in.Bool() ? new LawPeriod { From = _in.DateOrNull(), To = _in.DateOrNull(), Note = _in.LocalizedOrNull() } : null,
        Status = new LawStatus { Value = (LawStatusValue)_in.Word(Members.LawStatusValue), AsOf = _in.Date(), Note = _in.LocalizedOrNull() },
        Bodies = _in.Texts(),
        Effects = _in.List(ReadLawEffect),
        LocalLimits = _in.Bool() ? ReadLocalLimitsRule() : null,
        Penalty = _in.Bool() ? ReadPenalty() : null,
        Enforcement = _in.LocalizedOrNull(),
        Disputes = _in.List(ReadLawDispute),
        FormerId = _in.TextOrNull(),
        Note = _in.LocalizedOrNull(),
        Verified = _in.TextOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Checked = _in.Date(),
        Sources = _in.Sources(),
    };

    private LawEffect ReadLawEffect() => new()
    {
        Lever = _in.Text(),
        Rule = (LawRule)_in.Word(Members.LawRule),
        Cooperation = (CooperationRule?)_in.WordOrNull(Members.CooperationRule),
        LocalLimits = (LimitsRule?)_in.WordOrNull(Members.LimitsRule),
        InForce = (InForce)_in.Word(Members.InForce),
        Note = _in.LocalizedOrNull(),
        Case = _in.TextOrNull(),
        Bodies = _in.Texts(),
    };

    private LocalLimitsRule ReadLocalLimitsRule() => new()
    {
        InForce = (InForce)_in.Word(Members.InForce),
        Note = _in.LocalizedOrNull(),
        Case = _in.TextOrNull(),
        AllCooperation = _in.Bool(),
        Levers = _in.Texts(),
        Except = _in.Texts(),
    };

    private Penalty ReadPenalty() => new()
    {
        EnforcedBy = _in.LocalizedOrNull(),
        Officials = _in.LocalizedOrNull(),
        Funds = _in.LocalizedOrNull(),
        Other = _in.LocalizedOrNull(),
        Basis = _in.Text(),
    };

    private LawDispute ReadLawDispute() => new()
    {
        Case = _in.Text(),
        Outcome = _in.Localized(),
        EffectOnStanding = _in.Text(),
        Places = _in.Divisions(),
        Levers = _in.Texts(),
        Sources = _in.Sources(),
    };

    private Authority ReadAuthority() => new()
    {
        Id = _in.Text(),
        Kind = _in.Text(),
        Title = _in.Text(),
        Citation = _in.Text(),
        Holding = _in.Localized(),
        Date = _in.DateOrNull(),
        Status = _in.LocalizedOrNull(),
        Checked = _in.DateOrNull(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private TimelineEntry ReadTimelineEntry() => new()
    {
        Id = _in.Text(),
        Date = _in.Date(),
        Title = _in.Localized(),
        Summary = _in.Localized(),
        LocalEffect = _in.Localized(),
        Status = new TimelineStatus { Value = _in.Text(), Text = _in.Localized(), AsOf = _in.Date(), Note = _in.LocalizedOrNull() },
        Cases = _in.Texts(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Verified = _in.TextOrNull(),
        Sources = _in.Sources(),
    };
}
