using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeRule.Feeds.Pulling;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(SortedDictionary<string, PullMark>))]
internal sealed partial class PullJson : JsonSerializerContext;
