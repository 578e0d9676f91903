using System.Globalization;
using HomeRule.Answers.Drafts;
using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>The words of a comparison in one language. Immutable; thread-safe.</summary>
public sealed class ComparisonWords
{
    private static readonly ComparisonWords English = new(Language.En);
    private static readonly ComparisonWords Spanish = new(Language.Es);

    private readonly bool _es;

    private ComparisonWords(Language language) => _es = language == Language.Es;

    public static ComparisonWords In(Language language) => language == Language.Es ? Spanish : English;

    public string Limits => Pick(
        "This compares words by rules. It does not understand the text, and it is no legal advice. “Not found by these rules” does not mean that the text does not say it. Read the passages, and have counsel read the whole.",
        "Esto compara palabras mediante reglas. No entiende el texto y no es asesoría legal. “No hallado por estas reglas” no significa que el texto no lo diga. Lea los pasajes y pida a un abogado que lea el texto completo.");

    public string Nothing => Pick(
        "These rules found nothing of any play in this text. That does not show that the text says nothing about them.",
        "Estas reglas no hallaron nada de ninguna medida en este texto. Eso no demuestra que el texto no diga nada sobre ellas.");

    public string Outcome(MatchOutcome outcome) => outcome switch
    {
        MatchOutcome.Found => Pick("Found", "Hallado"),
        MatchOutcome.WeakerOrDifferent => Pick("Weaker or different", "Más débil o distinto"),
        MatchOutcome.Contrary => Pick("Says the opposite", "Dice lo contrario"),
        _ => Pick("Not found by these rules", "No hallado por estas reglas"),
    };

    public string Sure(Sureness sureness) => sureness switch
    {
        Sureness.High => Pick("high", "alta"),
        Sureness.Medium => Pick("medium", "media"),
        _ => Pick("low", "baja"),
    };

    public string Counts(PlayMatch play)
    {
        var parts = new List<string>();
        Add(MatchOutcome.Found, ("{0} found", "{0} found"), ("{0} hallada", "{0} halladas"));
        Add(MatchOutcome.WeakerOrDifferent, ("{0} weaker or different", "{0} weaker or different"), ("{0} más débil o distinta", "{0} más débiles o distintas"));
        Add(MatchOutcome.Contrary, ("{0} that says the opposite", "{0} that say the opposite"), ("{0} en sentido contrario", "{0} en sentido contrario"));
        Add(MatchOutcome.NotFound, ("{0} not found by these rules", "{0} not found by these rules"), ("{0} no hallada por estas reglas", "{0} no halladas por estas reglas"));
        var list = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} {Pick("and", "y")} {parts[^1]}";
        return Pick($"Of {play.Provisions.Count} provisions: {list}.", $"De {play.Provisions.Count} disposiciones: {list}.");

        void Add(MatchOutcome outcome, (string One, string Many) en, (string One, string Many) es)
        {
            var count = play.Count(outcome);
            if (count > 0)
                parts.Add(string.Format(CultureInfo.InvariantCulture, _es ? count == 1 ? es.One : es.Many : count == 1 ? en.One : en.Many, count));
        }
    }

    public string Summary(TextComparison comparison)
    {
        if (comparison.Plays.Count == 0)
            return Nothing;
        var seems = comparison.Cautions.Count switch
        {
            0 => "",
            1 => Pick(" One passage should be shown to counsel first.", " Conviene mostrar primero un pasaje a un abogado."),
            var n => Pick($" {n} passages should be shown to counsel first.", $" Conviene mostrar primero {n} pasajes a un abogado."),
        };
        if (comparison is { IsRanked: false, Plays: [var only] })
            return Counts(only) + seems;
        var count = comparison.Plays.Count;
        return (comparison.IsRanked
            ? count == 1 ? Pick("The text touches one play.", "El texto toca una medida.") : Pick($"The text touches {count} plays; those it touches most come first.", $"El texto toca {count} medidas; primero van las que más toca.")
            : Pick($"The text was compared with {count} plays.", $"El texto se comparó con {count} medidas.")) + seems;
    }

    public IReadOnlyList<string> Notes(Papers.Documents.Paper paper)
    {
        var notes = new List<string>();
        if (paper.GuessedEncoding)
            notes.Add(Pick("The file is not in UTF-8, so it was read as Windows-1252; check accents and quotation marks.", "El archivo no está en UTF-8 y se leyó como Windows-1252; revise los acentos y las comillas."));
        if (paper.LeftOutDeletions)
            notes.Add(Pick("Text marked as deleted in the Word file was left out.", "Se dejó fuera el texto marcado como eliminado en el archivo de Word."));
        if (paper.EmptyPages > 0)
            notes.Add(Pick($"{paper.EmptyPages} of {paper.Pages} pages hold no text (pictures or scans) and were not read.", $"{paper.EmptyPages} de {paper.Pages} páginas no tienen texto (imágenes o escaneos) y no se leyeron."));
        return notes;
    }

    public string Standing(ProvisionStanding standing) => standing switch
    {
        ProvisionStanding.Open => Pick("Open here: no state law was found that decides it.", "Abierto aquí: no se halló ley estatal que lo decida."),
        ProvisionStanding.Limited => Pick("Limited here: state law decides a part or sets conditions.", "Limitado aquí: la ley estatal decide una parte o pone condiciones."),
        ProvisionStanding.StateLaw => Pick("State law here already says so.", "La ley estatal de aquí ya lo dice."),
        ProvisionStanding.Closed => Pick("Closed here by state law.", "Cerrado aquí por la ley estatal."),
        ProvisionStanding.ChangesLaw => Pick("Only a bill of the legislature can do this here.", "Aquí solo puede hacerlo un proyecto de la legislatura."),
        _ => Pick("Unsettled here: the law is disputed, or was not checked.", "Sin resolver aquí: la ley está en disputa o no se revisó."),
    };

    public string Where(MatchedPassage passage)
    {
        var place = passage.Page is { } page ? Pick($"page {page}", $"página {page}") : Pick($"paragraph {passage.Paragraph}", $"párrafo {passage.Paragraph}");
        return passage.Section is { } section ? $"{section}, {place}" : place;
    }

    private string Pick(string en, string es) => _es ? es : en;
}
