using System.Text.Json;

namespace HomeRule.Site.Api;

/// <summary>A point in the body of a POST; numbers stay as written until they are checked.</summary>
internal sealed record PointBody(JsonElement Lat, JsonElement Lng);
