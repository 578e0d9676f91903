namespace HomeRule.Papers.Pdf;

/// <summary>What came of reading one PDF file.</summary>
/// <param name="Pages">Every page, the empty ones included; none where it failed.</param>
/// <param name="Fault">Why it failed; null where it did not.</param>
public sealed record PdfReading(IReadOnlyList<TextPage> Pages, PdfFault? Fault);
