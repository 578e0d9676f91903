using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

public sealed record DisputeAnswer(string Id, PartialDate Date, string? Play, GovernmentRef Government, Text What, Text Status, IReadOnlyList<int> Sources);
