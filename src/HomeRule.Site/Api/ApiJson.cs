using System.Text.Json.Serialization;
using HomeRule.Answers.Json;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

/// <summary>JSON of what only this host has: errors, bodies, links. Answers are written by <see cref="AnswersJson"/>, in the same way: camelCase names, snake_case values, ISO dates.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(SnakeEnums), typeof(PartialDateJson), typeof(LanguageJson)])]
[JsonSerializable(typeof(PlaceDetail))]
[JsonSerializable(typeof(DivisionDetail))]
[JsonSerializable(typeof(BoundarySetList))]
[JsonSerializable(typeof(BoundaryProperties))]
[JsonSerializable(typeof(double[]))]
[JsonSerializable(typeof(PointBody))]
[JsonSerializable(typeof(BatchBody))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(Refusal))]
internal sealed partial class ApiJson : JsonSerializerContext;
