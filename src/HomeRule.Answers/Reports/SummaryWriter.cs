using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>The head line: what the place is, what state law says here, how the plays stand, how many were not checked.</summary>
internal static class SummaryWriter
{
    public static Text Write(AnswerContext context, Government place, PlayWriter plays, IReadOnlyDictionary<PlayStatus, int> counts, CoverageAnswer coverage, DateOnly on, Language language)
    {
        var name = context.Name(place, language);
        var kind = Names.Kind(place.Kind, language).Value;
        var state = context.Name(place.StateGovernment, language);
        var first = GovernmentBuilder.IsState(place.Kind)
            ? Sentences.Both(language, $"{name}: what state law leaves to local governments.", $"{name}: lo que la ley estatal deja a los gobiernos locales.")
            : Sentences.Both(language, $"{name} is {Article(kind)} {kind} in {state}.", $"{name}: {kind} en {state}.");
        var decided = counts[PlayStatus.Adopted] + counts[PlayStatus.StateLaw];
        var counted = Sentences.Both(language,
            $"Of {counts.Values.Sum()} plays, {decided} are adopted here or already state law, {counts[PlayStatus.Open]} are open, {counts[PlayStatus.Limited]} are limited, {counts[PlayStatus.Unsettled]} are unsettled, {counts[PlayStatus.Closed]} are closed by state law and {counts[PlayStatus.NotHere]} are decided by another government. For {coverage.PlaysNotChecked.Count} nobody has checked whether a local policy exists.",
            $"De {counts.Values.Sum()} medidas, {decided} están adoptadas aquí o ya son ley estatal, {counts[PlayStatus.Open]} están abiertas, {counts[PlayStatus.Limited]} están limitadas, {counts[PlayStatus.Unsettled]} no están resueltas, {counts[PlayStatus.Closed]} están cerradas por ley estatal y {counts[PlayStatus.NotHere]} las decide otro gobierno. En {coverage.PlaysNotChecked.Count} nadie ha revisado si existe una política local.");
        return new Text($"{first} {StateLaw(context, place, plays, on, language)} {counted}", language);
    }

    private static string StateLaw(AnswerContext context, Government place, PlayWriter plays, DateOnly on, Language language)
    {
        if (!context.Checked(place.State))
            return Sentences.Both(language, "The law of this territory was not checked.", "No se revisó la ley de este territorio.");
        var general = context.LawsOf(place.State).FirstOrDefault(l => l.LocalLimits is { InForce: InForce.Yes } && StandingRule.StandsOn(l, on)
            && (StandingRule.Binds(l.Bodies, place.Bodies) || place.Counties.Any(c => StandingRule.Binds(l.Bodies, c.Bodies))));
        if (general is not null)
        {
            var law = Sentences.Cite(general, language);
            var sentence = general.LocalLimits!.AllCooperation
                ? Sentences.Both(language, $"State law forbids local governments to limit cooperation with federal immigration enforcement ({law}).", $"La ley estatal prohíbe a los gobiernos locales limitar la cooperación con la aplicación federal de inmigración ({law}).")
                : Sentences.Both(language, $"State law forbids local limits on some kinds of cooperation ({law}).", $"La ley estatal prohíbe límites locales a algunas formas de cooperación ({law}).");
            var penalty = general.Penalty?.Officials ?? general.Penalty?.Other ?? general.Penalty?.Funds;
            return penalty is null ? sentence
                : sentence + Sentences.Both(language, $" Officials who ignore it: {LowerFirst(penalty.En)}.", $" Para quienes no la cumplan: {LowerFirst(penalty.In(language))}.").Replace("..", ".", StringComparison.Ordinal);
        }

        var bars = Titles(context, plays, Standing.MustNotCooperate, language);
        var requires = Titles(context, plays, Standing.MustCooperate, language);
        var parts = new List<string>(2);
        if (requires.Length > 0)
            parts.Add(Sentences.Both(language, $"State law requires cooperation on, or forbids local limits to: {requires}.", $"La ley estatal exige cooperar, o prohíbe límites locales, en: {requires}."));
        if (bars.Length > 0)
            parts.Add(Sentences.Both(language, $"State law bars local agencies from: {bars}.", $"La ley estatal prohíbe a las agencias locales: {bars}."));
        var limits = parts.Count == 0 ? Titles(context, plays, Standing.Limited, language) : "";
        if (limits.Length > 0)
            parts.Add(Sentences.Both(language, $"State law sets conditions on: {limits}.", $"La ley estatal pone condiciones a: {limits}."));
        if (parts.Count > 0)
            return string.Join(" ", parts);
        var asOf = context.LawsAsOf(place.State);
        return asOf is { } date
            ? Sentences.Both(language, $"No statewide law on local cooperation was found as of {HumanDate.Write(date, language)}.", $"No se encontró una ley estatal sobre la cooperación local hasta {HumanDate.Write(date, language)}.")
            : "";
    }

    private static string Titles(AnswerContext context, PlayWriter plays, Standing standing, Language language) =>
        string.Join("; ", context.Content.Levers.Where(l => l.Family == LeverFamily.Cooperation && plays.Standings[l.Id].Standing == standing)
            .Take(4).Select(l => LowerFirst(l.Title.In(language))));

    private static string Article(string kind) => kind[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";

    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && !text.StartsWith("State ", StringComparison.Ordinal) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
