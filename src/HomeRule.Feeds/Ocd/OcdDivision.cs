using HomeRule.Civics;

namespace HomeRule.Feeds.Ocd;

/// <param name="Id">Its id.</param>
/// <param name="Name">As listed.</param>
/// <param name="Geoid">Census code without its prefix; null where none is listed.</param>
/// <param name="ValidFrom">First day, inclusive; null where not listed.</param>
/// <param name="ValidThrough">Last day, inclusive; null where not listed.</param>
public sealed record OcdDivision(DivisionId Id, string Name, string? Geoid = null, PartialDate? ValidFrom = null, PartialDate? ValidThrough = null);
