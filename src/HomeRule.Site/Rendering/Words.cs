using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using HomeRule.Civics;

namespace HomeRule.Site.Rendering;

/// <summary>The site's own words in one language, from <c>Resources/Strings.resx</c> and <c>Strings.es.resx</c>. Loaded once; immutable.</summary>
internal sealed class Words
{
    private static readonly ResourceManager Strings = new("HomeRule.Site.Resources.Strings", typeof(Words).Assembly);

    private static readonly Words English = new(Language.En, CultureInfo.InvariantCulture, "en-US");

    private static readonly Words Spanish = new(Language.Es, CultureInfo.GetCultureInfo("es"), "es-US");

    private readonly FrozenDictionary<string, string> _texts;
    private readonly CultureInfo _culture;

    private Words(Language language, CultureInfo resources, string culture)
    {
        Language = language;
        _culture = CultureInfo.GetCultureInfo(culture);
        var set = Strings.GetResourceSet(resources, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"The site's words in {language} are missing from the program.");
        _texts = set.Cast<System.Collections.DictionaryEntry>().ToFrozenDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    public Language Language { get; }

    public IEnumerable<string> Keys => _texts.Keys;

    public static Words In(Language language) => language == Language.Es ? Spanish : English;

    /// <summary>The text, or the key itself where a text is missing (a test keeps that from happening).</summary>
    public string this[string key] => _texts.GetValueOrDefault(key, key);

    public string Format(string key, params ReadOnlySpan<object?> args) => string.Format(_culture, this[key], args);

    /// <summary><paramref name="key"/> with <c>.One</c> or <c>.Many</c>; {0} is the number.</summary>
    public string Count(string key, int number) => Format(key + (number == 1 ? ".One" : ".Many"), Number(number));

    public string Number(long number) => number.ToString("N0", _culture);

    public bool Has(string key) => _texts.ContainsKey(key);
}
