using HomeRule.Answers.People;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Agencies;

/// <summary>The office that heads an agency.</summary>
/// <param name="Office">Id of the office of the atlas.</param>
/// <param name="Title">Its title.</param>
/// <param name="Government">Whose office it is.</param>
/// <param name="Seat">Who holds it by the official files; null where no file has the seat.</param>
public sealed record AgencyHead(string Office, Text Title, GovernmentRef Government, SeatAnswer? Seat);
