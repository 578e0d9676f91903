using HomeRule.Atlas.Schema;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Checking;

/// <summary>The fields of a localized text.</summary>
internal static class Languages
{
    public static readonly AtlasField Both = Map("text", "A text in both languages.", Text("en", "English."), Text("es", "Spanish."));

    public static readonly AtlasField English = Map("text", "A text in English, and in Spanish where it exists.", Text("en", "English."), Text("es", "Spanish.").Optional());
}
