namespace HomeRule.Site.Rendering;

/// <summary>Which shape stands for which status: seven shapes, told apart without colour.</summary>
internal static class Marks
{
    /// <param name="value">Snake-case play status or standing.</param>
    public static string Shape(string value) => value switch
    {
        "adopted" or "found" => "full",
        "state_law" or "must_not_cooperate" => "half",
        "many_listed" => "full",
        "several_listed" => "most",
        "few_listed" => "half",
        "one_listed" => "quarter",
        "none_listed" => "ring",
        "open" or "local_choice" => "ring",
        "limited" or "weaker_or_different" => "quarter",
        "closed" or "contrary" or "must_cooperate" => "barred",
        "unsettled" => "dotted",
        _ => "dash",
    };
}
