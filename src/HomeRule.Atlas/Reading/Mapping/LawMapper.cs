using HomeRule.Civics;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class LawMapper
{
    public static Law Law(View v) => new()
    {
        Id = v.Text("id"),
        State = v.Text("state"),
        Title = v.Localized("title"),
        Citation = v.TextOrNull("citation"),
        Kind = v.Word<LawKind>("kind"),
        Plain = v.Localized("plain"),
        Enacted = v.DateOrNull("enacted"),
        Effective = v.MapOrNull("effective") is { } period
            ? new LawPeriod { From = period.DateOrNull("from"), To = period.DateOrNull("to"), Note = period.LocalizedOrNull("note") }
            : null,
        Status = Status(v.Map("status")),
        Bodies = v.Texts("bodies"),
        Effects = v.List("effects", Effect),
        LocalLimits = v.MapOrNull("localLimits") is { } limits ? Limits(limits) : null,
        Penalty = v.MapOrNull("penalty") is { } penalty ? Penalty(penalty) : null,
        Enforcement = v.LocalizedOrNull("enforcement"),
        Disputes = v.List("disputes", Dispute),
        FormerId = v.TextOrNull("formerId"),
        Note = v.LocalizedOrNull("note"),
        Verified = v.TextOrNull("verified"),
        Confidence = v.Word<Confidence>("confidence"),
        Checked = v.Date("checked"),
        Sources = v.Sources(),
    };

    private static LawStatus Status(View v) => new() { Value = v.Word<LawStatusValue>("value"), AsOf = v.Date("asOf"), Note = v.LocalizedOrNull("note") };

    private static LawEffect Effect(View v) => new()
    {
        Lever = v.Text("lever"),
        Rule = v.Word<LawRule>("rule"),
        Cooperation = v.WordOrNull<CooperationRule>("cooperation"),
        LocalLimits = v.WordOrNull<LimitsRule>("localLimits"),
        InForce = v.Word<InForce>("inForce"),
        Note = v.LocalizedOrNull("note"),
        Case = v.TextOrNull("case"),
        Bodies = v.Texts("bodies"),
    };

    private static LocalLimitsRule Limits(View v)
    {
        var reach = v.Map("reach");
        return new LocalLimitsRule
        {
            InForce = v.Word<InForce>("inForce"),
            Note = v.LocalizedOrNull("note"),
            Case = v.TextOrNull("case"),
            AllCooperation = reach.Is("levers", "all-cooperation"),
            Levers = reach.Texts("levers"),
            Except = reach.Texts("except"),
        };
    }

    private static Penalty Penalty(View v) => new()
    {
        EnforcedBy = v.LocalizedOrNull("enforcedBy"),
        Officials = v.LocalizedOrNull("officials"),
        Funds = v.LocalizedOrNull("funds"),
        Other = v.LocalizedOrNull("other"),
        Basis = v.Text("basis"),
    };

    private static LawDispute Dispute(View v) => new()
    {
        Case = v.Text("case"),
        Outcome = v.Localized("outcome"),
        EffectOnStanding = v.Text("effectOnStanding"),
        Places = v.Divisions("places"),
        Levers = v.Texts("levers"),
        Sources = v.Sources(),
    };
}
