using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>One thing that happened to an agreement, as a sentence.</summary>
/// <param name="On">Day of the list that shows it, or the signing date.</param>
/// <param name="List">File name of the list that shows it.</param>
/// <param name="Why">Why two lines count as one agreement; null where nothing was folded.</param>
public sealed record AgreementEventAnswer(DateOnly On, AgreementEventKind Kind, Text Sentence, string List, Text? Why);
