using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>A defined term for the government, so that its full name stands once and not in every line: "the City of Boise" → "the City". Pure; thread-safe.</summary>
/// <param name="Term">The term, such as <c>City</c>.</param>
/// <param name="Full">What it means.</param>
/// <param name="Words">The words of the form with the term in place of the full name.</param>
internal sealed record ShortNames(string Term, string Full, IReadOnlyDictionary<string, string> Words)
{
    private static readonly string[] Kinds = ["City", "Town", "Village", "Borough", "Township", "State", "Commonwealth", "County", "Parish", "Municipality"];

    /// <summary>Null where the name holds no kind of government that could stand for it.</summary>
    public static ShortNames? Of(IReadOnlyDictionary<string, string> words)
    {
        var full = words[WordingPlaceholders.Government];
        if (Kind(full) is not { } term)
            return null;
        var brief = $"the {term}";
        return new ShortNames(term, full, words.ToDictionary(static w => w.Key, w => Shorten(w.Key, w.Value, full, brief), StringComparer.Ordinal));
    }

    private static string? Kind(string full)
    {
        if (full.Contains("School District", StringComparison.Ordinal) || full.StartsWith("the District of ", StringComparison.Ordinal))
            return "District";
        return Array.Find(Kinds, k => full.StartsWith($"the {k} ", StringComparison.Ordinal)) ?? Array.Find(Kinds, k => full.EndsWith($" {k}", StringComparison.Ordinal));
    }

    private static string Shorten(string key, string value, string full, string brief) => key switch
    {
        WordingPlaceholders.Government => brief,
        WordingPlaceholders.Body when value.EndsWith($" of {full}", StringComparison.Ordinal) => value[..^(full.Length + 4)],
        WordingPlaceholders.State => value,
        _ => value.Replace($" of {full}", $" of {brief}", StringComparison.Ordinal),
    };
}
