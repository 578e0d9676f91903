using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Seats;

/// <summary>An office by name, with its government.</summary>
/// <param name="Id">Id of the office.</param>
public sealed record OfficeRef(string Id, Text Title, GovernmentRef Government);
