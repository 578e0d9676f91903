namespace HomeRule.Civics;

/// <summary>A text of the atlas in English and, where a page shows it in Spanish, in Spanish.</summary>
/// <param name="En">English; never empty.</param>
/// <param name="Es">Spanish; null when only English exists (a page then marks it as English).</param>
public sealed record LocalizedText(string En, string? Es = null)
{
    public string In(Language language) => language == Language.Es && Es is not null ? Es : En;

    /// <summary>The language that <see cref="In"/> really answers in.</summary>
    public Language LanguageIn(Language language) => language == Language.Es && Es is not null ? Language.Es : Language.En;
}
