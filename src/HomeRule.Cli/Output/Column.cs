namespace HomeRule.Cli.Output;

/// <param name="Wide">True when its cells may be broken over lines; ids, dates and numbers are not.</param>
internal readonly record struct Column(string Title, bool Wide = false)
{
    public static implicit operator Column(string title) => new(title);
}
