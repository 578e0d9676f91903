namespace HomeRule.Answers.People;

/// <summary>Who holds the seats over a place or at a point. Immutable.</summary>
/// <param name="Pulled">Whether the edition holds any official file of people; without one every seat is not checked.</param>
/// <param name="Seats">Nearest first: the place, its counties, the state, Congress; within a body by district.</param>
/// <param name="Notes">What a reader must know, such as that a member was matched by lines that ended.</param>
public sealed record PeopleAnswer(bool Pulled, IReadOnlyList<SeatAnswer> Seats, IReadOnlyList<Text> Notes);
