using System.Text.Json.Serialization;

namespace HomeRule.Documents.Comparing;

/// <summary>The JSON form of a comparison: camelCase names, members without a value left out. Thread-safe.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ComparisonAnswer))]
public sealed partial class ComparisonJson : JsonSerializerContext;
