using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeRule.Site.Api;

/// <summary>Shape of the body of a batch, for the OpenAPI page; it is read point by point and never made into this.</summary>
/// <param name="Points">Each <c>[longitude, latitude]</c> or an object with <c>lat</c>, <c>lng</c> and, if wanted, <c>id</c>; at most 10,000.</param>
/// <param name="AsOf">Day to answer for; today when left out.</param>
/// <param name="Kinds">Levels to give, separated by commas.</param>
internal sealed record BatchBody(IReadOnlyList<JsonElement> Points, [property: JsonPropertyName("as_of")] string? AsOf, string? Kinds);
