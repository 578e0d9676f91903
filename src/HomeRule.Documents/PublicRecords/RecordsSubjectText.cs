using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;

namespace HomeRule.Documents.PublicRecords;

/// <summary>What a request about one subject asks for. Immutable.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Id">As it stands in addresses and on the command line.</param>
/// <param name="Title">For a list to choose from, and for the line after <c>Re:</c>.</param>
/// <param name="About">One sentence: what the records show.</param>
/// <param name="Items">What is asked of a state or local office; <c>{from}</c> stands for the first day of the period.</param>
/// <param name="FederalItems">What is asked of ICE or CBP; <c>{place}</c> stands for the place.</param>
public sealed record RecordsSubjectText(RecordsSubject Subject, string Id, LocalizedText Title, LocalizedText About, IReadOnlyList<LocalizedText> Items, IReadOnlyList<LocalizedText> FederalItems);
