using HomeRule.Civics.People;

namespace HomeRule.Feeds.People;

/// <summary>What one person of a feed came to.</summary>
/// <param name="Person">The person.</param>
/// <param name="Posts">The seats that the person holds or held; may repeat.</param>
/// <param name="Memberships">In the order of the file.</param>
/// <param name="LeftOut">Parts that were not taken.</param>
internal sealed record PersonReading(Person Person, IReadOnlyList<Post> Posts, IReadOnlyList<Membership> Memberships, IReadOnlyList<LeftOutPart> LeftOut);
