namespace HomeRule.Answers.Filing;

/// <summary>The court order or act that moved a window of one cycle.</summary>
public sealed record FilingOrder(string Citation, Text Reason, IReadOnlyList<int> Sources);
