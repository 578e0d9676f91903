using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Agreements;

/// <summary>An office that can end an agreement, or has a share in that.</summary>
public sealed record ExitOfficeAnswer(string Office, Text Title, GovernmentRef Government, Control Control, Text? Note, IReadOnlyList<int> Sources);
