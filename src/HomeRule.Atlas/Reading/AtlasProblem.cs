using System.Globalization;

namespace HomeRule.Atlas.Reading;

/// <summary>One sentence about one place of one file, saying what to do. Immutable.</summary>
/// <param name="Path">Name of the atlas folder and the path below it, with <c>/</c>: <c>atlas/laws/co/co-hb19-1124.yaml</c>.</param>
/// <param name="Line">1-based; 0 when the problem is the file as a whole.</param>
/// <param name="Column">1-based, in characters; 0 when the problem is the file as a whole.</param>
/// <param name="Code">Stable, lower-case, dotted: <c>yaml.alias</c>, <c>field.unknown</c>.</param>
/// <param name="Message">The sentence, in English.</param>
public sealed record AtlasProblem(string Path, int Line, int Column, string Code, string Message)
{
    public AtlasSeverity Severity { get; init; } = AtlasSeverity.Error;

    /// <summary><c>atlas/laws/co/x.yaml:12:3: sentence</c>.</summary>
    public override string ToString() => Line == 0
        ? $"{Path}: {Message}"
        : string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: {Message}");
}
