namespace HomeRule.Answers.Listings;

public sealed record EnactmentAnswer(string Office, Text OfficeTitle, string Instrument, Text InstrumentName, Text? Note);
