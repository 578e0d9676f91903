using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Agreements;

/// <summary>An office that decides about agreements here, or has a share in that, by the rules of the atlas.</summary>
public sealed record ExitOfficeAnswer(string Office, Text Title, GovernmentRef Government, Control Control, Text? Note, IReadOnlyList<int> Sources);
