using HomeRule.Answers.Filing;
using HomeRule.Civics;

namespace HomeRule.Documents.Filing;

/// <summary>Words about filing windows in both languages.</summary>
public static class FilingWords
{
    public static string Certainty(DateCertainty certainty, Language language) => (certainty, language) switch
    {
        (DateCertainty.Computed, Language.Es) => "calculado",
        (DateCertainty.ComputedAndConfirmed, Language.Es) => "calculado y confirmado",
        (DateCertainty.ComputedAndDisputed, Language.Es) => "calculado; otra fecha publicada",
        (DateCertainty.SetByOrder, Language.Es) => "fijado por orden o ley especial",
        (DateCertainty.Computed, _) => "computed",
        (DateCertainty.ComputedAndConfirmed, _) => "computed and confirmed",
        (DateCertainty.ComputedAndDisputed, _) => "computed; another date was published",
        _ => "set by a court or an act",
    };
}
