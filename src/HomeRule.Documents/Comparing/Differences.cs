using System.Globalization;
using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>Looks at the sentences of a passage beside the paragraph of the wording: exceptions, who is bound, amounts of time. Pure; thread-safe.</summary>
internal static class Differences
{
    private static readonly HashSet<string> Loose = new(StringComparer.Ordinal) { "conviction", "discretion", "public_safety" };
    private static readonly string[] OfJails = ["civil_detainer", "custody_information", "jail"];
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "hour", "clock_hours", "day", "month", "year", "minut" };

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12, ["fourteen"] = 14,
        ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["sixty"] = 60, ["ninety"] = 90,
    };

    /// <summary>Exceptions that take more away than the model's.</summary>
    public static IEnumerable<LocalizedText> Exceptions(PaperIndex text, ModelProvision model, ModelUnit unit, IEnumerable<TextSentence> sentences)
    {
        foreach (var sentence in sentences.Where(static s => !s.IsSaving))
        {
            var except = sentence.Tokens.Where(static t => t.InException).ToList();
            if (except.Count == 0)
                continue;
            var judge = except.Exists(static t => t.Term is "judicial_warrant" or "court_order");
            if (except.Find(static t => t.Term == "administrative_warrant") is { Term: not null } && !unit.Tokens.Any(static t => t is { InException: true, Term: "administrative_warrant" }) && Wants(model))
                yield return DifferenceWords.AdministrativeWarrant;
            else if (!judge && except.Exists(static t => t.Term == "any_warrant") && Wants(model))
                yield return DifferenceWords.AnyWarrant;
            foreach (var token in except.Where(t => Loose.Contains(t.Term) && !unit.Tokens.Any(u => u.Term == t.Term)).Take(1))
                yield return DifferenceWords.Exception(Quote(text.Paper.Paragraphs[sentence.Paragraph].Text, except, token));
        }
    }

    /// <summary>Amounts of time in the same unit that differ, with whether the model offers the other amount as a choice.</summary>
    public static IEnumerable<(LocalizedText Words, bool IsChoice)> Amounts(PaperIndex text, ModelProvision model, ModelUnit unit, IEnumerable<TextSentence> sentences)
    {
        var wanted = unit.Sentences.SelectMany(s => AmountsOf(unit.Text, s)).ToList();
        var there = sentences.SelectMany(s => AmountsOf(text.Paper.Paragraphs[s.Paragraph].Text, s)).ToList();
        foreach (var (number, name) in wanted)
        {
            var same = there.Where(a => a.Name == name).ToList();
            if (same.Count == 0 || same.Exists(a => a.Number == number) || wanted.Count(a => a.Name == name) > 1)
                continue;
            var written = same[0].Number.ToString(CultureInfo.InvariantCulture);
            yield return (DifferenceWords.Number($"{written} {name}", $"{number} {name}"), model.Provision.Settings.Any(s => s.Choices.Contains(written)));
        }
    }

    /// <summary>Whether the passage binds the police or the jail where the model binds everybody.</summary>
    public static bool BindsFewer(ModelProvision model, ModelUnit unit, IReadOnlyList<TextSentence> sentences)
    {
        if (model.Topics.Overlaps(OfJails))
            return false;
        if (!unit.Sentences.Take(1).SelectMany(static s => s.Tokens).Take(4).Any(static t => t.Term == "staff"))
            return false;
        var actors = sentences.SelectMany(static s => s.All).Where(static t => t.Term is "staff" or "police" or "sheriff" or "government" or "council" or "contractor").Select(static t => t.Term).ToHashSet(StringComparer.Ordinal);
        return actors.Count > 0 && actors.IsSubsetOf(["police", "sheriff"]);
    }

    private static bool Wants(ModelProvision model) => model.Topics.Contains("judicial_warrant") || model.Provision.Definitions.Contains("judicial_warrant") || model.Frames.Any(static f => f.Unless);

    private static IEnumerable<(int Number, string Name)> AmountsOf(string text, TextSentence sentence)
    {
        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (!Units.Contains(token.Term))
                continue;
            for (var k = i - 1; k >= Math.Max(0, i - 2); k--)
            {
                var before = sentence.Tokens[k];
                var word = text.Substring(before.Start, before.Length).ToLowerInvariant();
                if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !Numbers.TryGetValue(word, out number))
                    continue;
                var business = k < i - 1 && sentence.Tokens[i - 1].Term is "busin" or "business";
                yield return (number, token.Term switch { "hour" or "clock_hours" => "hours", "day" => business ? "business days" : "days", "month" => "months", "minut" => "minutes", _ => "years" });
                break;
            }
        }
    }

    private static string Quote(string text, List<TextToken> except, TextToken around)
    {
        var first = except[0].Start;
        if (around.Start - first > 120)
            first = around.Start;
        var end = Math.Min(text.Length, Math.Max(around.Start + around.Length, Math.Min(first + 140, except[^1].Start + except[^1].Length)));
        while (first > 0 && text[first - 1] != ' ')
            first--;
        return text[first..end].Trim(' ', ',', ';', '.');
    }
}
