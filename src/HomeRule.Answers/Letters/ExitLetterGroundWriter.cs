using HomeRule.Answers.Agreements;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Letters;

/// <summary>Gathers what an exit letter rests on: the exit rule, what state law says first, who decides, and the model wording.</summary>
internal static class ExitLetterGroundWriter
{
    private const string Play = "end-287g";

    public static ExitLetterGround Write(AnswerContext context, AgreementEntry entry, DateOnly received, DateOnly asOf, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var agreement = entry.Agreement;
        var status = entry.On(asOf) ?? agreement.Status;
        var exit = ExitWriter.Write(context, entry, status, asOf, language, numbers);
        var law = entry.Owner is { } owner && context.Levers.TryGetValue(ExitWriter.Lever, out var lever) ? context.Standing(lever, owner, asOf).Deciding?.Law : null;
        var rule = ExitWriter.Rule(context, entry, status, received, Language.En);
        var notes = language == Language.En ? rule : ExitWriter.Rule(context, entry, status, received, language);
        var wording = Wording(context);
        var state = rule.Basis == ExitBasis.NothingToEnd ? ExitLetterState.NothingToEnd : exit.Standing == Standing.MustCooperate ? ExitLetterState.RequiredByLaw : ExitLetterState.Ready;
        return new ExitLetterGround
        {
            Agreement = agreement.Id,
            State = state,
            Reason = state switch
            {
                ExitLetterState.NothingToEnd => notes.Summary,
                ExitLetterState.RequiredByLaw => Required(exit.LawSentence, context.Places.TryGetSlug(agreement.State, out var required) ? context.Name(required, language) : agreement.State.ToUpperInvariant(), language),
                _ => null,
            },
            AsOf = asOf,
            Language = language,
            Snapshot = context.Answer,
            Agency = new AgencyRef(agreement.Agency, agreement.AgencyName, entry.Agency?.Id),
            StateName = context.Places.TryGetSlug(agreement.State, out var place) ? context.Name(place, Language.En) : agreement.State.ToUpperInvariant(),
            ModelName = AgreementNames.Model(agreement.Model, Language.En).Value,
            Signed = agreement.Signed,
            SignedText = agreement.SignedText,
            Headline = ListedSentences.Headline(agreement, language),
            Rule = rule,
            Notes = notes,
            Standing = exit.Standing,
            LawSentence = exit.LawSentence,
            Law = law is null ? null : new LetterDecision(law.Id, Sentences.Cite(law, language)),
            LawSources = exit.Sources,
            Offices = exit.Offices,
            Government = entry.Owner is null ? null : context.Ref(entry.Owner, language),
            MemorandumUrl = agreement.MemorandumDoubt is null ? agreement.MemorandumUrl : null,
            Wording = wording,
            WordingSources = wording.ToDictionary(static p => p.Id, p => numbers.Of(p.Sources), StringComparer.Ordinal),
            ListSources = numbers.Of(agreement.Sources),
            Sources = numbers.Answers,
        };
    }

    private static IReadOnlyList<Provision> Wording(AnswerContext context) =>
        context.ProvisionSets.TryGetValue(Play, out var set) ? [.. set.Provisions.Where(static p => p.Id.StartsWith("letter-", StringComparison.Ordinal))] : [];

    private static Text Required(Text? law, string state, Language language) => Sentences.Say(language,
        $"There is no letter to send: {law?.Value} The legislature of {state} can change that law.",
        $"No hay carta que enviar: {law?.Value} La legislatura de {state} puede cambiar esa ley.");
}
