using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HomeRule.Site.Api;

/// <summary>JSON as it goes over the wire: letters of all languages as they are; what could break out of HTML is escaped.</summary>
internal static class Wire
{
    public static ApiJson Json { get; } = new(new JsonSerializerOptions(ApiJson.Default.Options!) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
