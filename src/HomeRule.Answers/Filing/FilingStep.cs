namespace HomeRule.Answers.Filing;

/// <summary>One step from the words of a statute to a day.</summary>
/// <param name="Part">The day that is being found: <c>election</c>, <c>opening</c> or <c>closing</c>.</param>
/// <param name="Does">What the step does, in the language of the answer.</param>
/// <param name="Date">The day after it.</param>
/// <param name="Citation">The law that says so.</param>
public sealed record FilingStep(string Part, Text Does, DateOnly Date, string Citation);
