namespace HomeRule.Answers.Toolkits;

/// <summary>One part of a page for staff.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Steps">What to do, in order.</param>
public sealed record GuideAnswer(Text Title, IReadOnlyList<Text> Steps);
