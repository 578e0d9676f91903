using System.Globalization;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Reports;

/// <summary>The head line: what the place is, what state law says here, how the plays stand, how many were not checked.</summary>
internal static class SummaryWriter
{
    /// <returns>The whole, and the same without the counts.</returns>
    public static (Text Whole, Text Lead) Write(AnswerContext context, Government place, PlayWriter plays, IReadOnlyDictionary<PlayStatus, int> counts, CoverageAnswer coverage, PlaceAgreements agreements, DateOnly on, Language language)
    {
        var name = context.Name(place, language);
        var kind = KindOf(place, language);
        var state = context.Name(place.StateGovernment, language);
        var first = place.Kind == DivisionKind.FederalDistrict
            ? Sentences.Both(language, $"{name} has one government for city, county and state matters; Congress can overrule it.", $"{name} tiene un solo gobierno para asuntos de ciudad, condado y estado; el Congreso puede anular sus decisiones.")
            : DivisionKinds.IsState(place.Kind)
            ? Sentences.Both(language, $"{name}: what state law leaves to local governments.", $"{name}: lo que la ley estatal deja a los gobiernos locales.")
            : !place.Governs ? TownWords.Lead(place, name, state, language)
            : Sentences.Both(language, $"{name} is {Article(kind)} {kind} in {state}.", $"{name}: {kind} en {state}.");
        var parts = new (int Count, string Name)[]
        {
            (counts[PlayStatus.Adopted], Sentences.Both(language, "adopted here", "adoptadas aquí")),
            (counts[PlayStatus.StateLaw], Sentences.Both(language, "already state law", "ya ley estatal")),
            (counts[PlayStatus.Open], Sentences.Both(language, "open", "abiertas")),
            (counts[PlayStatus.Limited], Sentences.Both(language, "limited by state law", "limitadas por ley estatal")),
            (counts[PlayStatus.Unsettled], Sentences.Both(language, "unsettled", "sin resolver")),
            (counts[PlayStatus.Closed], Sentences.Both(language, "closed by state law", "cerradas por ley estatal")),
            (counts[PlayStatus.NotHere], Sentences.Both(language, "decided by another government", "decididas por otro gobierno")),
        };
        var total = counts.Values.Sum();
        var list = string.Join(", ", parts.Where(p => p.Count > 0).Select(p => language == Language.Es
            ? $"{p.Name} {p.Count.ToString(CultureInfo.InvariantCulture)}" : $"{p.Count.ToString(CultureInfo.InvariantCulture)} {p.Name}"));
        var counted = Sentences.Both(language, $"The {total} plays here: {list}.", $"Las {total} medidas se reparten aquí así: {list}.");
        var unseen = coverage.PlaysNotChecked.Count;
        if (unseen == total && place.Governs)
            counted += Sentences.Both(language, " Nobody has checked yet whether local policies exist.", " Nadie ha revisado todavía si existen políticas locales.");
        else if (unseen > 0)
            counted += Sentences.Both(language, $" Nobody has checked whether a local policy exists on {unseen} of them.", $" Nadie ha revisado si existe una política local sobre {unseen} de ellas.");
        var lead = $"{first} {StateLaw(context, place, plays, on, language)}{Agreements(place, agreements, language)}";
        return (new Text($"{lead} {counted}", language), new Text(lead, language));
    }

    /// <summary>How many agreements the newest list has for the agencies of the place and, of a county, for those in it; empty where it has none or none was read.</summary>
    private static string Agreements(Government place, PlaceAgreements agreements, Language language)
    {
        var count = agreements.Listed.Count(static a => a.Status == ListedStatus.Listed);
        if (count == 0 || agreements.Lists.Newest is not { } newest || DivisionKinds.IsState(place.Kind))
            return "";
        var day = HumanDate.Write(newest, language);
        return count == 1
            ? Sentences.Both(language, $" The official list of {day} has one 287(g) agreement with ICE of agencies that police here.", $" La lista oficial del {day} tiene un acuerdo 287(g) con ICE de agencias que vigilan aquí.")
            : Sentences.Both(language, $" The official list of {day} has {count} 287(g) agreements with ICE of agencies that police here.", $" La lista oficial del {day} tiene {count} acuerdos 287(g) con ICE de agencias que vigilan aquí.");
    }

    private static string StateLaw(AnswerContext context, Government place, PlayWriter plays, DateOnly on, Language language)
    {
        if (!context.Checked(place.State))
            return Sentences.Both(language, "The law of this territory was not checked.", "No se revisó la ley de este territorio.");
        var general = context.LawsOf(place.State).Where(l => l.LocalLimits is { InForce: InForce.Yes } && StandingRule.StandsOn(l, on)
            && (StandingRule.Binds(l.Bodies, place.Bodies) || place.Counties.Any(c => StandingRule.Binds(l.Bodies, c.Bodies))))
            .OrderByDescending(l => l.LocalLimits!.AllCooperation).ThenBy(l => (l.Effective?.From ?? l.Enacted)?.First ?? DateOnly.MaxValue).ThenBy(l => l.Id, StringComparer.Ordinal).FirstOrDefault();
        if (general is not null)
        {
            var law = Sentences.Cite(general, language);
            var sentence = general.LocalLimits!.AllCooperation
                ? Sentences.Both(language, $"State law forbids local governments to limit cooperation with federal immigration enforcement ({law}).", $"La ley estatal prohíbe a los gobiernos locales limitar la cooperación con la aplicación federal de inmigración ({law}).")
                : Sentences.Both(language, $"State law forbids local limits on some kinds of cooperation ({law}).", $"La ley estatal prohíbe límites locales a algunas formas de cooperación ({law}).");
            return sentence + Penalty(general, language);
        }

        var bars = Titles(context, plays, Standing.MustNotCooperate, language);
        var requires = Titles(context, plays, Standing.MustCooperate, language);
        var parts = new List<string>(2);
        if (requires.Length > 0)
            parts.Add(Sentences.Both(language, $"State law requires cooperation on, or forbids local limits to: {requires}.", $"La ley estatal exige cooperar, o prohíbe límites locales, en: {requires}."));
        if (bars.Length > 0)
            parts.Add(Sentences.Both(language, $"State law bars local cooperation on: {bars}.", $"La ley estatal prohíbe la cooperación local en: {bars}."));
        var limits = parts.Count == 0 ? Titles(context, plays, Standing.Limited, language) : "";
        if (limits.Length > 0)
            parts.Add(Sentences.Both(language, $"State law sets conditions on: {limits}.", $"La ley estatal pone condiciones a: {limits}."));
        if (parts.Count > 0)
            return string.Join(" ", parts);
        var asOf = context.LawsAsOf(place.State, on);
        return asOf is { } date
            ? Sentences.Both(language, $"No statewide law on local cooperation was found as of {HumanDate.Write(date, language)}.", $"No se encontró una ley estatal sobre la cooperación local hasta {HumanDate.Write(date, language)}.")
            : "";
    }

    private static string Penalty(Law law, Language language)
    {
        var sentence = law.Penalty switch
        {
            { Officials: { } officials } when !officials.En.StartsWith("none", StringComparison.OrdinalIgnoreCase) => Sentences.Both(language, $" For officials who ignore it: {LowerFirst(officials.En)}.", $" Para los funcionarios que no la cumplan: {LowerFirst(officials.In(language))}."),
            { Funds: { } funds } => Sentences.Both(language, $" For governments that ignore it: {LowerFirst(funds.En)}.", $" Para los gobiernos que no la cumplan: {LowerFirst(funds.In(language))}."),
            { Other: { } other } => Sentences.Both(language, $" For those who ignore it: {LowerFirst(other.En)}.", $" Para quienes no la cumplan: {LowerFirst(other.In(language))}."),
            _ => "",
        };
        return sentence.Replace("..", ".", StringComparison.Ordinal);
    }

    private static string Titles(AnswerContext context, PlayWriter plays, Standing standing, Language language) =>
        string.Join("; ", context.Content.Levers.Where(l => l.Family == LeverFamily.Cooperation && plays.Standings[l.Id].Standing == standing)
            .Take(4).Select(l => LowerFirst(l.Title.In(language))));

    /// <summary>A city is called a city where its record says so.</summary>
    private static string KindOf(Government place, Language language) => place.Kind != DivisionKind.Place ? Names.Kind(place.Kind, language).Value
        : place.Records.Select(r => r.Kind).FirstOrDefault(k => k is "city" or "town" or "village" or "township") switch
        {
            "city" => Sentences.Both(language, "city", "ciudad"),
            "town" => Sentences.Both(language, "town", "pueblo"),
            "village" => Sentences.Both(language, "village", "villa"),
            "township" => Sentences.Both(language, "township", "municipio (township)"),
            _ => place.Large is not null ? Sentences.Both(language, "city", "ciudad") : Names.Kind(place.Kind, language).Value,
        };

    private static string Article(string kind) => kind[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";

    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && !text.StartsWith("State ", StringComparison.Ordinal) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
