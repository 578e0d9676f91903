using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <param name="State">Two lower-case letters.</param>
public sealed record StateWindow(string State, string StateName, WindowAnswer Window);
