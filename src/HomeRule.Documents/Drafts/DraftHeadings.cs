using System.Globalization;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>Headings as a form numbers them.</summary>
internal static class DraftHeadings
{
    public static string Of(DraftSection section, string instrument) => section.Number == 0 ? section.Heading : string.Create(CultureInfo.InvariantCulture, $"{Word(instrument)}{section.Number}. {section.Heading}");

    private static string Word(string instrument) => instrument switch
    {
        DraftInstruments.ContractClause => "Clause ",
        DraftInstruments.TerminationLetter => "",
        DraftInstruments.BudgetRider => "Condition ",
        _ => "Section ",
    };
}
