using HomeRule.Civics.People;

namespace HomeRule.Feeds.Reading;

/// <summary>People, seats and who holds them, as one feed has them. Each list in the order of the file.</summary>
public sealed record PeopleFacts
{
    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    public required IReadOnlyList<Membership> Memberships { get; init; }
}
