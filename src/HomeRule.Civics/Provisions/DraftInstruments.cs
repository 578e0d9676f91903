namespace HomeRule.Civics.Provisions;

/// <summary>The forms in which a draft can be written, as the atlas and addresses name them.</summary>
public static class DraftInstruments
{
    public const string Ordinance = "ordinance";
    public const string Resolution = "resolution";
    public const string ExecutiveOrder = "executive_order";
    public const string GeneralOrder = "general_order";
    public const string BoardPolicy = "board_policy";
    public const string ContractClause = "contract_clause";
    public const string TerminationLetter = "termination_letter";
    public const string StateBill = "state_bill";
    public const string BudgetRider = "budget_rider";

    /// <summary>In the order of pages.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Ordinance, Resolution, ExecutiveOrder, GeneralOrder, BoardPolicy, ContractClause, TerminationLetter, StateBill, BudgetRider];
}
