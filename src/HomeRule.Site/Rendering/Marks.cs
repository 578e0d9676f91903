namespace HomeRule.Site.Rendering;

/// <summary>Which shape stands for which status: seven shapes, told apart without colour.</summary>
internal static class Marks
{
    /// <param name="value">Snake-case play status or standing.</param>
    public static string Shape(string value) => value switch
    {
        "adopted" or "found" => "full",
        "state_law" or "must_not_cooperate" => "half",
        "many_listed" or "within_30" => "full",
        "several_listed" or "within_90" => "most",
        "few_listed" or "within_180" => "half",
        "one_listed" or "within_365" => "quarter",
        "none_listed" or "none_computed" => "ring",
        "open" or "local_choice" => "ring",
        "limited" or "weaker_or_different" => "quarter",
        "closed" or "contrary" or "must_cooperate" => "barred",
        "unsettled" => "dotted",
        _ => "dash",
    };
}
