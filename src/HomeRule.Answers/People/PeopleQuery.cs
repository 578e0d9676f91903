using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.People;

/// <param name="Division">Seats that the voters of this very division fill; null for all.</param>
/// <param name="Place">Seats over this place, as in its report; of a state all of its seats, the legislature and Congress included. Null for all.</param>
/// <param name="Text">Words of the name; null for all.</param>
/// <param name="Role">One of <see cref="Civics.People.PostRoles"/>; null for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">From 1.</param>
public sealed record PeopleQuery(DivisionId? Division, Government? Place, string? Text, string? Role, int Page, int PerPage);
