namespace HomeRule.Answers.Locating;

/// <summary>A sentence that a reader of an answer about a point needs.</summary>
/// <param name="Code">
/// <c>lines.ended</c> (the newest lines loaded have ended), <c>lines.none</c> (none loaded for the day asked for), <c>lines.two</c> (two maps in force),
/// <c>lines.next</c> (a later map is loaded), <c>point.swapped</c> (latitude and longitude seem exchanged), <c>point.outside</c> (in no division loaded).
/// </param>
/// <param name="Kind">Level that it is about; null when it is about the point.</param>
/// <param name="State">State that it is about, two lower-case letters; null when it is about the point.</param>
/// <param name="Text">The sentence.</param>
public sealed record LocateNote(string Code, DivisionLayer? Kind, string? State, Text Text);
