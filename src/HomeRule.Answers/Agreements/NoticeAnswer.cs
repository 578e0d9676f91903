using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>How a party can end an agreement, by its own clause.</summary>
/// <param name="Days">Days of notice; 0 where the clause asks for a writing and names no period.</param>
public sealed record NoticeAnswer(AgreementParty Party, int Days, bool InWriting, Text Sentence, QuoteAnswer Clause);
