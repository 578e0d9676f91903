using HomeRule.Civics;

namespace HomeRule.Answers.Offices;

/// <summary>How an office enacts a play, with its greatest control over the play's levers.</summary>
internal sealed record Act(Enactment Enactment, Control Control, PowerAt? Power);
