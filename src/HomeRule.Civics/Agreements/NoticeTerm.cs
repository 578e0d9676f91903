namespace HomeRule.Civics.Agreements;

/// <summary>How a party can end an agreement, by a clause of it.</summary>
/// <param name="Party">Who.</param>
/// <param name="Days">Days of notice; 0 where the clause asks for a writing and names no period.</param>
/// <param name="InWriting">Whether the clause asks for a writing.</param>
/// <param name="Evidence">The clause.</param>
public sealed record NoticeTerm(AgreementParty Party, int Days, bool InWriting, Evidence Evidence);
