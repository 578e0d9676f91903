using HomeRule.Civics;

namespace HomeRule.Answers.Locating;

/// <summary>What is asked about a point besides the point.</summary>
/// <param name="Day">Day that the answer is for.</param>
/// <param name="Strict">
/// True when the day was asked for: only lines in force on it are given. False for "now": where the only lines loaded of a level have ended, the latest
/// of them are given, marked as not in force and with a note.
/// </param>
/// <param name="Layers">Levels to give.</param>
/// <param name="Language">Language of the notes.</param>
public readonly record struct LocateQuestion(DateOnly Day, bool Strict, LayerSet Layers, Language Language);
