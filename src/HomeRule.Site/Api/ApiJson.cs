using System.Text.Json.Serialization;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Reports;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

/// <summary>Source-generated JSON of the API: camelCase names, snake_case values, ISO dates.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(SnakeEnums), typeof(PartialDateJson), typeof(LanguageJson)])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(LawList))]
[JsonSerializable(typeof(PlayList))]
[JsonSerializable(typeof(PlayDetail))]
[JsonSerializable(typeof(MapAnswer))]
[JsonSerializable(typeof(LeaderList))]
[JsonSerializable(typeof(TimelineList))]
[JsonSerializable(typeof(CorrectionList))]
[JsonSerializable(typeof(CoverageList))]
[JsonSerializable(typeof(PlaceList))]
[JsonSerializable(typeof(PlaceDetail))]
[JsonSerializable(typeof(WindowList))]
[JsonSerializable(typeof(ChangeList))]
[JsonSerializable(typeof(PointBody))]
[JsonSerializable(typeof(Refusal))]
internal sealed partial class ApiJson : JsonSerializerContext;
