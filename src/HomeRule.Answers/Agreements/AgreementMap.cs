using HomeRule.Answers.Listings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>How many agreements on the list a state or county has, in five steps, for the national map.</summary>
internal static class AgreementMap
{
    /// <summary>Id under which the map is asked for.</summary>
    public const string Id = "agreements";

    private static readonly string[] Values = ["none_listed", "one_listed", "few_listed", "several_listed", "many_listed"];

    public static MapAnswer Write(AnswerContext context, DateOnly on, Language language)
    {
        var listed = AgreementListings.Known(context, on).Where(static k => k.Status == ListedStatus.Listed).Select(static k => k.Entry).ToList();
        var wasRead = context.Agreements.NewestOn(on) is not null;
        var states = listed.CountBy(static e => e.Agreement.State, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var counties = listed.Where(static e => e.County is not null).CountBy(static e => e.County!).ToDictionary();
        return MapWriter.Rows(context, on, Id, Id, Sentences.Say(language, "287(g) agreements on the official list", "Acuerdos 287(g) en la lista oficial"), language,
            place =>
            {
                if (!wasRead)
                    return ("not_checked", null);
                var count = place == place.StateGovernment ? states.GetValueOrDefault(place.State) : counties.GetValueOrDefault(place);
                return (Step(count), count == 0 ? null : Sentences.Say(language, $"{count} on the list", $"{count} en la lista"));
            },
            [.. Values.Select(v => (v, Name(v, language)))]);
    }

    private static string Step(int count) => count switch { 0 => Values[0], 1 => Values[1], < 10 => Values[2], < 50 => Values[3], _ => Values[4] };

    private static Text Name(string value, Language language) => Names.Pick(language, value switch
    {
        "none_listed" => ("No line on the list", "Ninguna línea en la lista"),
        "one_listed" => ("1 agreement", "1 acuerdo"),
        "few_listed" => ("2 to 9", "2 a 9"),
        "several_listed" => ("10 to 49", "10 a 49"),
        _ => ("50 or more", "50 o más"),
    });
}
