using System.Text.Json.Serialization;
using HomeRule.Answers.Json;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>An office that can act, and by which instrument.</summary>
public sealed record DeciderAnswer
{
    public required string Office { get; init; }

    /// <summary>Not in JSON: the offices of the report have it.</summary>
    [JsonIgnore]
    public Text Title { get; init; }

    /// <summary>In JSON its OCD id; the offices of the report name it.</summary>
    [JsonConverter(typeof(GovernmentIdConverter))]
    public required GovernmentRef Government { get; init; }

    public required Control Control { get; init; }

    public Text? Instrument { get; init; }

    public Text? Note { get; init; }
}
