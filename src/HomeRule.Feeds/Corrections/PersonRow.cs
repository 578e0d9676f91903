using HomeRule.Civics.People;

namespace HomeRule.Feeds.Corrections;

/// <summary>A person with every seat that the feed gives them, in its order.</summary>
internal sealed record PersonRow(Person Person, IReadOnlyList<HeldSeat> Held);
