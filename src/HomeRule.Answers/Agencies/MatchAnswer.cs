using HomeRule.Civics;

namespace HomeRule.Answers.Agencies;

/// <summary>A government that an agency was matched to.</summary>
/// <param name="OcdId">OCD id.</param>
/// <param name="Id">Slug of its page; null when it has none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Confidence">How sure the match is.</param>
/// <param name="How">How it was made, in a few words.</param>
public sealed record MatchAnswer(string OcdId, string? Id, string Name, Confidence Confidence, string How);
