using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>What differs and why a finding is as sure as it is, in both languages. Pure; thread-safe.</summary>
internal static class DifferenceWords
{
    public static readonly LocalizedText Silent = new(
        "These rules found no passage. That does not show that the text is silent: other words may say it.",
        "Estas reglas no hallaron ningún pasaje. Eso no demuestra que el texto calle: puede decirlo con otras palabras.");

    public static readonly LocalizedText SilentNear = new(
        "These rules found no passage that says it, though the text has passages on the same subject. Read them: other words may say it.",
        "Estas reglas no hallaron un pasaje que lo diga, aunque el texto trata del mismo tema. Léalo: puede decirlo con otras palabras.");

    public static readonly LocalizedText NearlySame = new("Nearly all words of the model paragraph stand there in the same order.", "Casi todas las palabras del párrafo modelo están allí en el mismo orden.");

    public static readonly LocalizedText MostSame = new("Most words of the model paragraph stand there in the same order.", "La mayoría de las palabras del párrafo modelo están allí en el mismo orden.");

    public static readonly LocalizedText ByRule = new(
        "The words differ. A rule found the same act, the same subject and the same “shall” or “shall not” in one sentence.",
        "Las palabras son otras. Una regla halló en una misma oración el mismo acto, el mismo tema y el mismo mandato o prohibición.");

    public static readonly LocalizedText ByRuleAbout = new(
        "A rule found the same act and the same subject in one sentence, said in another way.",
        "Una regla halló el mismo acto y el mismo tema en una oración, dicho de otra manera.");

    public static readonly LocalizedText ByRuleAndWords = new(
        "A rule found the same act and subject in one sentence, and the passage shares many words with the model.",
        "Una regla halló el mismo acto y el mismo tema en una oración, y el pasaje comparte muchas palabras con el modelo.");

    public static readonly LocalizedText SharedWords = new(
        "The passage shares a part of the model’s rarer words, in another order or with others between. Read both before you rely on it.",
        "El pasaje comparte parte de las palabras menos comunes del modelo, en otro orden o con otras en medio. Lea ambos antes de confiar en esto.");

    public static readonly LocalizedText PartsOnly = new(
        "The paragraph that carries the rule was not found by these rules; other paragraphs of it were.",
        "Estas reglas no hallaron el párrafo que contiene la regla principal; sí hallaron otros párrafos.");

    public static readonly LocalizedText Opposite = new("The text requires or allows what the model forbids, or forbids what it requires.", "El texto exige o permite lo que el modelo prohíbe, o prohíbe lo que exige.");

    public static readonly LocalizedText Both = new(
        "One passage says it and another seems to say the opposite; see which one controls.",
        "Un pasaje lo dice y otro parece decir lo contrario; vea cuál prevalece.");

    public static readonly LocalizedText NoExceptionNeeded = new("The model makes it depend on a condition that this passage does not name.", "El modelo lo hace depender de una condición que este pasaje no nombra.");

    public static readonly LocalizedText AdministrativeWarrant = new(
        "It accepts an administrative warrant, which no judge signs; the model wants a judge’s warrant.",
        "Acepta una orden administrativa, que ningún juez firma; el modelo pide una orden de un juez.");

    public static readonly LocalizedText AnyWarrant = new(
        "It accepts “a warrant” without saying whose; the model wants a judge’s warrant.",
        "Acepta “una orden” sin decir de quién; el modelo pide una orden de un juez.");

    public static LocalizedText Softer(Polarity said) => said switch
    {
        Polarity.Urge => new("It asks for it (should, is encouraged); the model requires it.", "Lo pide (debería, se alienta); el modelo lo exige."),
        Polarity.SoftForbid => new("It lets the office decline, or asks it to; the model forbids the act.", "Permite no hacerlo, o lo pide; el modelo prohíbe el acto."),
        _ => new("It allows it (may); the model requires it.", "Lo permite (puede); el modelo lo exige."),
    };

    public static LocalizedText Exception(string words) => new($"It has an exception that the model does not have: “{words}”.", $"Tiene una excepción que el modelo no tiene: «{words}».");

    public static LocalizedText PoliceOnly { get; } = new(
        "It binds the police or the jail alone; the model binds all staff of the government.",
        "Obliga solo a la policía o a la cárcel; el modelo obliga a todo el personal del gobierno.");

    public static LocalizedText Number(string there, string model) => new($"It says {there}; the model says {model}.", $"Dice {Spanish(there)}; el modelo dice {Spanish(model)}.");

    private static string Spanish(string amount) => amount.Replace("business days", "días hábiles", StringComparison.Ordinal).Replace("hours", "horas", StringComparison.Ordinal).Replace("days", "días", StringComparison.Ordinal)
        .Replace("months", "meses", StringComparison.Ordinal).Replace("years", "años", StringComparison.Ordinal).Replace("minutes", "minutos", StringComparison.Ordinal);
}
