using HomeRule.Answers.Locating;

namespace HomeRule.Cli.Csv;

/// <summary>A table of points to answer.</summary>
/// <param name="Input">Path of the table, or <c>-</c>.</param>
/// <param name="Output">Path of the answer, or <c>-</c>.</param>
/// <param name="Question">Day, levels and language.</param>
/// <param name="AllKinds">Whether every level of the edition gets a column.</param>
/// <param name="Strict">Whether bad rows give the exit code of bad input.</param>
internal sealed record CsvRequest(string Input, string Output, LocateQuestion Question, bool AllKinds, bool Strict);
