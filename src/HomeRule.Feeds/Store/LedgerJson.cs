using System.Text.Json;
using System.Text.Json.Serialization;
using HomeRule.Feeds.Fetching;

namespace HomeRule.Feeds.Store;

/// <summary>Small files that a person may want to read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FeedLedger))]
[JsonSerializable(typeof(SortedDictionary<string, FetchMark>))]
internal sealed partial class LedgerJson : JsonSerializerContext;
