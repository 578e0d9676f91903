namespace HomeRule.Civics.Agreements;

/// <summary>One thing that happened to an agreement, with its evidence.</summary>
/// <param name="On">Day of the list that shows it, or the signing date for <see cref="AgreementEventKind.Signed"/>.</param>
/// <param name="Kind">What happened.</param>
/// <param name="List">File name of the list that shows it.</param>
/// <param name="Field">What changed: <c>agency</c>, <c>signed</c>, <c>county</c>, <c>type</c>, <c>model</c>, <c>memorandum</c>; null where nothing did.</param>
/// <param name="From">Value before, as written; null where there was none.</param>
/// <param name="To">Value after, as written; null where there is none.</param>
/// <param name="Why">Why two lines count as one agreement, in a few words; null where nothing was folded.</param>
public sealed record AgreementEvent(DateOnly On, AgreementEventKind Kind, string List, string? Field = null, string? From = null, string? To = null, string? Why = null);
