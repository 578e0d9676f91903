using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeRule.Feeds.Fetching;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(PartNote))]
[JsonSerializable(typeof(FetchMark))]
internal sealed partial class FetchingJson : JsonSerializerContext;
