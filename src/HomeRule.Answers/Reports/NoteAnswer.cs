namespace HomeRule.Answers.Reports;

public sealed record NoteAnswer(Text Text, IReadOnlyList<int> Sources);
