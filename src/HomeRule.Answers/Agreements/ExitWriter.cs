using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Joins what state law says about 287(g) agreements with the offices that hold the lever and with the exit rule.</summary>
internal static class ExitWriter
{
    public const string Lever = "agreements_287g";

    public static AgreementExit Write(AnswerContext context, AgreementEntry entry, ListedStatus status, DateOnly from, Language language, SourceNumbers numbers)
    {
        var standing = entry.Owner is { } owner && context.Levers.TryGetValue(Lever, out var lever) ? context.Standing(lever, owner, from) : null;
        var deciding = standing?.Deciding;
        return new AgreementExit
        {
            Rule = Rule(context, entry, status, from, language),
            Standing = standing?.Standing,
            LawSentence = standing is null ? null : Law(context, entry.Owner!, standing, from, language),
            Law = deciding?.Law.Id,
            Offices = entry.Owner is null ? [] : Offices(context, entry.Owner, language, numbers),
            Sources = deciding is null ? [] : numbers.Of(deciding.Law.Sources),
        };
    }

    /// <param name="from">The day that notice is taken to be received.</param>
    public static ExitFinding Rule(AnswerContext context, AgreementEntry entry, ListedStatus status, DateOnly from, Language language) =>
        ExitRule.Of(entry.Agreement.Status == status ? entry.Agreement : entry.Agreement with { Status = status }, context.Agreements.Families, from, language, entry.Agency?.Kind);

    private static Text Law(AnswerContext context, Government owner, LeverStanding standing, DateOnly on, Language language)
    {
        var said = Sentences.LeverSentence(standing, context.Levers[Lever].Family, context.Checked(owner.State), context.LawsAsOf(owner.State, on), language);
        return standing.Standing switch
        {
            Standing.MustCooperate => Sentences.Say(language, $"{said.Value} A local decision alone cannot end it while that law stands.", $"{said.Value} Una decisión local sola no puede terminarlo mientras esa ley siga en pie."),
            Standing.MustNotCooperate => Sentences.Say(language, $"{said.Value} Ask the agency how the agreement ended, or when it will.", $"{said.Value} Pregunte a la agencia cómo terminó el acuerdo o cuándo terminará."),
            _ => said,
        };
    }

    private static List<ExitOfficeAnswer> Offices(AnswerContext context, Government owner, Language language, SourceNumbers numbers) =>
    [
        .. context.Offices.Over(owner).Where(o => o.Government == owner && !o.Schools && o.Level != "court")
            .Select(o => (Office: o, Power: o.On(Lever))).Where(static o => o.Power is { Control: Control.Decides or Control.Shares })
            .OrderByDescending(static o => o.Power!.Control)
            .Select(o => new ExitOfficeAnswer(o.Office.Office.Id, Text.Of(o.Office.Office.Title, language), context.Ref(o.Office, language), o.Power!.Control,
                Text.OfOptional(o.Power.Note, language), numbers.Of(o.Power.Sources))),
    ];
}
