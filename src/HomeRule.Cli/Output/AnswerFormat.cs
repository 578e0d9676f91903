namespace HomeRule.Cli.Output;

internal enum AnswerFormat
{
    Text,
    Json,
    Markdown,
}
