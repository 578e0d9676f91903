namespace HomeRule.Documents.Comparing;

/// <summary>What <see cref="Modality"/> found in one sentence.</summary>
/// <param name="Polarity">One for each word.</param>
/// <param name="InException">One for each word.</param>
/// <param name="BeforeVerb">One for each word: what its clause is about.</param>
/// <param name="IsSaving">Whether the whole sentence only takes away from others.</param>
/// <param name="IsRegardless">Whether it holds whether or not, regardless and the like.</param>
internal readonly record struct ModalReading(Polarity[] Polarity, bool[] InException, bool[] BeforeVerb, bool IsSaving, bool IsRegardless);
