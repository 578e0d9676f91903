using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.People;

/// <summary>Which people to list; what is null leaves all. At most one of division, place and government.</summary>
public sealed record PeopleQuery
{
    /// <summary>Seats that the voters of this very division fill.</summary>
    public DivisionId? Division { get; init; }

    /// <summary>Seats over this place, as in its report; of a state all of its seats, the legislature and Congress included.</summary>
    public Government? Place { get; init; }

    /// <summary>Seats that belong to this government: of a state its legislature too, of the country Congress.</summary>
    public DivisionId? Government { get; init; }

    /// <summary>Words of the name.</summary>
    public string? Text { get; init; }

    /// <summary>Some of <see cref="Civics.People.PostRoles"/>.</summary>
    public IReadOnlyCollection<string>? Roles { get; init; }

    /// <summary>Last part of the id of the division, such as <c>1</c>.</summary>
    public string? District { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>From 1.</summary>
    public required int PerPage { get; init; }
}
