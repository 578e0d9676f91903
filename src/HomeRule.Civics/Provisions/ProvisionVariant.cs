namespace HomeRule.Civics.Provisions;

/// <summary>Another wording of the same provision. Immutable.</summary>
/// <param name="Id">Unique within the provision.</param>
/// <param name="Title">What differs.</param>
/// <param name="Text">As <see cref="Provision.Text"/>.</param>
public sealed record ProvisionVariant(string Id, LocalizedText Title, string Text);
