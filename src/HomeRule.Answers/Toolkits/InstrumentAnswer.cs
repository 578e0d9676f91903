namespace HomeRule.Answers.Toolkits;

/// <summary>A form in which a play can be adopted.</summary>
/// <param name="Instrument">Id, such as <c>ordinance</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Offices">Offices that can use it.</param>
/// <param name="Note">What differs in this form.</param>
public sealed record InstrumentAnswer(string Instrument, Text Name, IReadOnlyList<OfficeName> Offices, Text? Note);
