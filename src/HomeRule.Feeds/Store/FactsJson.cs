using System.Text.Json;
using System.Text.Json.Serialization;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Fbi;
using HomeRule.Feeds.Ice287g;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Store;

/// <summary>Facts of every feed, and what was observed, in as few bytes as JSON takes.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PartialDateJson), typeof(DivisionIdJson)])]
[JsonSerializable(typeof(IReadOnlyList<FbiAgency>))]
[JsonSerializable(typeof(PeopleFacts))]
[JsonSerializable(typeof(OcdFacts))]
[JsonSerializable(typeof(IceFacts))]
[JsonSerializable(typeof(ObservedChange))]
internal sealed partial class FactsJson : JsonSerializerContext;
