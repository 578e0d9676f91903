using HomeRule.Answers.Drafts;
using HomeRule.Civics.Provisions;
using static HomeRule.Documents.Drafts.Wording;

namespace HomeRule.Documents.Drafts;

/// <summary>What differs from form to form: label, enacting words, lines to sign.</summary>
internal static class Instruments
{
    public static string Name(string instrument) => instrument switch
    {
        DraftInstruments.Ordinance => "Ordinance",
        DraftInstruments.Resolution => "Resolution",
        DraftInstruments.ExecutiveOrder => "Executive order",
        DraftInstruments.GeneralOrder => "General order",
        DraftInstruments.BoardPolicy => "Board policy",
        DraftInstruments.ContractClause => "Contract clauses",
        DraftInstruments.TerminationLetter => "Letter of termination",
        DraftInstruments.StateBill => "Bill",
        DraftInstruments.BudgetRider => "Conditions of an appropriation",
        _ => "Measure",
    };

    public static string Label(string instrument) => instrument switch
    {
        DraftInstruments.TerminationLetter or DraftInstruments.ContractClause or DraftInstruments.BudgetRider => Name(instrument),
        _ => $"{Name(instrument)} No. [number]",
    };

    /// <summary>The words that make the text binding, by instrument and kind of government.</summary>
    /// <param name="form">The form.</param>
    /// <param name="title">Title of the draft.</param>
    /// <param name="whole">Whether the chosen blocks are the whole text of a letter.</param>
    public static IReadOnlyList<string> Opening(DraftForm form, string title, bool whole)
    {
        var (government, body) = (Word(form, WordingPlaceholders.Government), Word(form, WordingPlaceholders.Body));
        var acting = body.Contains(" of the ", StringComparison.Ordinal) || body.EndsWith(government, StringComparison.Ordinal) ? Capital(body) : $"{Capital(body)} of {government}";
        var executive = Word(form, WordingPlaceholders.Executive);
        return form.Instrument switch
        {
            DraftInstruments.Ordinance => [$"{acting} ordains:"],
            DraftInstruments.Resolution => [$"{acting} resolves:"],
            DraftInstruments.StateBill => [$"Be it enacted by {body}:"],
            DraftInstruments.ExecutiveOrder when executive == "the Governor" => [$"Under the power that the constitution and laws of {Word(form, WordingPlaceholders.State)} give the Governor, the Governor orders:"],
            DraftInstruments.ExecutiveOrder => [$"Under the power that the charter or ordinances of {government} and the laws of {Word(form, WordingPlaceholders.State)} give {executive}, {executive} orders:"],
            DraftInstruments.GeneralOrder => [$"{Capital(Word(form, WordingPlaceholders.Head))} orders, for all personnel of {Word(form, WordingPlaceholders.Agency)}:"],
            DraftInstruments.BoardPolicy => [$"{acting} adopts this policy:"],
            DraftInstruments.ContractClause => [$"{Capital(government)} and [name of the contractor] add these clauses to [name, number and date of the contract]:"],
            DraftInstruments.BudgetRider => [$"{acting} makes the appropriations of the fiscal year [year] subject to these conditions:"],
            DraftInstruments.TerminationLetter when whole => ["[Date]", "To: [name, title and address for notices, as the agreement states them]", $"Re: {title}"],
            DraftInstruments.TerminationLetter =>
            [
                "[Date]",
                "To: [name, title and address for notices, as the agreement states them]",
                $"Re: {title}",
                $"{Capital(government)} gives notice that it ends [name, number and date of the agreement]. The notice is given under [clause] of that agreement, which lets either party end it [as the clause says]. The agreement ends on [date, counted as the clause says].",
                "Until that date each party keeps the duties that the agreement sets for its last days. The points below say what follows.",
            ],
            _ => [$"{acting} acts as follows:"],
        };
    }

    public static IReadOnlyList<string> Closing(DraftForm form) => form.Instrument switch
    {
        DraftInstruments.Ordinance or DraftInstruments.Resolution or DraftInstruments.BoardPolicy or DraftInstruments.BudgetRider =>
            ["Adopted on [date] by a vote of [number] to [number].", "[Name], presiding officer", "Attest: [name], clerk", "Approved as to form: [name], counsel"],
        DraftInstruments.StateBill => ["Sponsor: [name]"],
        DraftInstruments.ContractClause => ["For the government: [name, title, date]", "For the contractor: [name, title, date]", "Approved as to form: [name], counsel"],
        DraftInstruments.TerminationLetter => ["[Name]", $"For {Word(form, form.Office is "sheriff" or "police_chief" or "corrections_director" or "elected_jailer" ? WordingPlaceholders.Agency : WordingPlaceholders.Government)}", "Sent by: [the means that the agreement names]"],
        _ => ["Issued on [date].", "[Name, title]", "Approved as to form: [name], counsel"],
    };

    private static string Word(DraftForm form, string name) => form.Words[name];
}
