namespace HomeRule.Cli.Output;

/// <summary>Weight of a piece of text; only a terminal shows it.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
    Good,
    Open,
    Half,
    Shut,
    Doubt,
}
