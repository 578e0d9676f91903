using HomeRule.Answers.Filing;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Seats;

/// <summary>What must be done before the close, as far as it is known, and whom to ask about the rest.</summary>
/// <param name="Window">The window that the days are counted from: the one that was chosen, else the first that has not closed; null where none is known.</param>
/// <param name="Windows">Those to choose from, by close: of the next regular elections, not closed yet, those for special cases too.</param>
/// <param name="Elections">Election days after the close: the one that the window is counted from and the one that fills the seat, in order.</param>
/// <param name="Steps">Those with a day by day, then those without in the order of the atlas.</param>
/// <param name="Missing">Kinds of requirements of which nothing is on record; they may exist.</param>
/// <param name="Ask">The office that answers.</param>
/// <param name="AskUrl">Its page; null where none was seen.</param>
public sealed record RunwayAnswer(
    FilingAnswer? Window, IReadOnlyList<FilingAnswer> Windows, IReadOnlyList<SeatElectionAnswer> Elections, IReadOnlyList<RunwayStepAnswer> Steps, IReadOnlyList<RunwayKind> Missing,
    Text Ask, string? AskUrl, IReadOnlyList<int> AskSources);
