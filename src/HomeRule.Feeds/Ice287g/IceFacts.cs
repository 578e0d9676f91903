using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>Every dated list that was ever seen, and every memorandum.</summary>
/// <param name="Sheets">By file name, then hash (ordinal).</param>
/// <param name="Memoranda">By file name (ordinal).</param>
public sealed record IceFacts(IReadOnlyList<AgreementSheet> Sheets, IReadOnlyList<Memorandum> Memoranda);
