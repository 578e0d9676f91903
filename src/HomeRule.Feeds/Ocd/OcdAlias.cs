using HomeRule.Civics;

namespace HomeRule.Feeds.Ocd;

/// <param name="Id">An id.</param>
/// <param name="SameAs">The id to use instead.</param>
/// <param name="Note">As listed; null where empty.</param>
public sealed record OcdAlias(DivisionId Id, DivisionId SameAs, string? Note);
