using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <param name="Id">Slug of the place's page, or null.</param>
public sealed record ExampleAnswer(string? Id, string Name, string Citation, PartialDate? Date, IReadOnlyList<int> Sources);
