namespace HomeRule.Civics.Provisions;

/// <summary>A number or a choice in the wording of a provision, written there as <c>{id}</c>. Immutable.</summary>
/// <param name="Id">Unique within the provision; never one of <see cref="WordingPlaceholders.All"/>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Default">What the wording says unless somebody chooses otherwise.</param>
/// <param name="Choices">The values that may be chosen; empty when any short text may.</param>
public sealed record ProvisionSetting(string Id, LocalizedText Title, string Default, IReadOnlyList<string> Choices);
