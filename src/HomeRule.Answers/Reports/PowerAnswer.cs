using System.Text.Json.Serialization;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>What an office can do about a lever here.</summary>
public sealed record PowerAnswer
{
    public required string Lever { get; init; }

    public required Text LeverTitle { get; init; }

    public required Control Control { get; init; }

    public Text? Instrument { get; init; }

    public Text? Note { get; init; }

    /// <summary><c>general_rule</c> when no source stands behind it, <c>sourced</c> otherwise.</summary>
    public required string Basis { get; init; }

    /// <summary>Left out of JSON when false.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Disputed { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
