namespace HomeRule.Answers.Toolkits;

/// <summary>An office by id and title.</summary>
/// <param name="Id">Id of the power file.</param>
/// <param name="Title">Its title.</param>
public sealed record OfficeName(string Id, Text Title);
