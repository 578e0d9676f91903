using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>One way out, by a clause of the agreement.</summary>
/// <param name="Days">Days of notice; 0 where the clause names no period.</param>
/// <param name="EarliestEnd">First day on which it is over when notice is given on the day of the answer; null where the clause does not give one.</param>
public sealed record ExitPathAnswer(AgreementParty Party, Text PartyName, Text Sentence, int Days, bool InWriting, DateOnly? EarliestEnd, Text? EndSentence, QuoteAnswer Clause)
{
    /// <summary>The same with notice given on another day.</summary>
    public ExitPathAnswer CountedFrom(DateOnly day, Language language)
    {
        var end = day.AddDays(Days);
        return this with { EarliestEnd = end, EndSentence = AgreementSentences.Earliest(day, end, language) };
    }
}
