namespace HomeRule.Civics.Agreements;

/// <param name="Party">Who signed.</param>
/// <param name="On">The typed date.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record SignatureDate(AgreementParty Party, DateOnly On, Evidence Evidence);
