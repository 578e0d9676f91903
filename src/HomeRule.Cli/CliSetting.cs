namespace HomeRule.Cli;

/// <summary>What the command runs in. Tests give their own; a process takes the console's.</summary>
public sealed record CliSetting
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Columns of the terminal; null when the output goes to a file or another program: then no line is broken.</summary>
    public int? Width { get; init; }

    /// <summary>Columns of the terminal that the error stream goes to; null when it goes elsewhere: then progress is told in lines.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Opens the standard input as bytes.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens the standard output as bytes, for tables of any length.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;

    /// <summary>Whether a terminal may be sent colours.</summary>
    public bool Colour { get; init; }

    /// <summary>Source of "today".</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Folder from which <c>atlas/</c> is searched upwards; default that of the program.</summary>
    public string Start { get; init; } = AppContext.BaseDirectory;

    /// <summary>Environment variables of the command.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    public CancellationToken Stop { get; init; }
}
