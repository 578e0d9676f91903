namespace HomeRule.Answers.Toolkits;

/// <summary>A number or a choice in the wording of a provision.</summary>
/// <param name="Id">Its name in the wording.</param>
/// <param name="Title">What it is.</param>
/// <param name="Default">What the wording says unless somebody chooses otherwise.</param>
/// <param name="Choices">Values that may be chosen; empty when any short text may.</param>
public sealed record ProvisionSettingAnswer(string Id, Text Title, string Default, IReadOnlyList<string> Choices);
