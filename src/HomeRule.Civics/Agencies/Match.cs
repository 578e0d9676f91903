namespace HomeRule.Civics.Agencies;

/// <summary>A thing of ours that a line of an official file was matched to.</summary>
/// <param name="Id">OCD id of a division or id of an agency.</param>
/// <param name="Confidence">High: same code or same name in the same county; medium: one candidate after folding spellings; low: by likeness alone.</param>
/// <param name="How">In a few words, such as <c>name and county</c>.</param>
public sealed record Match(string Id, Confidence Confidence, string How);
