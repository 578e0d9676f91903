using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeRule.Answers.Json;

/// <summary>Every enum by its snake_case name: <c>must_not_cooperate</c>; never a number.</summary>
public sealed class SnakeEnums() : JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
