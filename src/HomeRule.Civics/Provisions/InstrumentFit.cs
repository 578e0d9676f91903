namespace HomeRule.Civics.Provisions;

/// <summary>A form in which a play can be adopted. Immutable.</summary>
/// <param name="Instrument">One of <see cref="DraftInstruments.All"/>.</param>
/// <param name="Offices">Ids of the offices that can use it.</param>
/// <param name="Note">What differs in this form.</param>
public sealed record InstrumentFit(string Instrument, IReadOnlyList<string> Offices, LocalizedText? Note);
