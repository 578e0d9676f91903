using System.Globalization;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>Headings as a form numbers them.</summary>
internal static class DraftHeadings
{
    /// <summary>The sections of a letter have no numbers, and their headings do not say that it is one.</summary>
    public static string Of(DraftSection section, string instrument) => section.Number == 0 ? section.Heading : instrument == DraftInstruments.TerminationLetter ? Letter(section.Heading) : string.Create(CultureInfo.InvariantCulture, $"{Word(instrument)}{section.Number}. {section.Heading}");

    private static string Letter(string heading) => heading.StartsWith("Letter. ", StringComparison.Ordinal) ? heading["Letter. ".Length..] : heading;

    private static string Word(string instrument) => instrument switch
    {
        DraftInstruments.ContractClause => "Clause ",
        DraftInstruments.BudgetRider => "Condition ",
        _ => "Section ",
    };
}
