using System.Text.Json;
using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>The frames and cautions of <c>Rules/frames.json</c>. Loaded once; immutable; thread-safe.</summary>
internal sealed class RuleBook
{
    private const string Resource = "HomeRule.Documents.Comparing.Rules.frames.json";

    private RuleBook(JsonElement root)
    {
        Frames = [.. root.GetProperty("frames").EnumerateArray().Select(Frame)];
        Cautions = [.. root.GetProperty("cautions").EnumerateArray().Select(Caution)];
        Keys = root.GetProperty("keys").EnumerateObject().ToDictionary(static k => k.Name, static k => k.Value.GetString()!, StringComparer.Ordinal);
        ByProvision = Frames.ToLookup(static f => f.Provision, StringComparer.Ordinal);
    }

    public static RuleBook Shared { get; } = Load();

    public IReadOnlyList<Frame> Frames { get; }

    public IReadOnlyList<Caution> Cautions { get; }

    /// <summary>Letter of the paragraph that carries the rule, by play and provision, where it is not the first that requires or forbids something.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; }

    public ILookup<string, Frame> ByProvision { get; }

    private static RuleBook Load()
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is missing from the program.");
        using var json = JsonDocument.Parse(stream);
        return new RuleBook(json.RootElement);
    }

    private static Frame Frame(JsonElement e) => new()
    {
        Provision = Text(e, "provision"), Says = Text(e, "says"), Acts = Texts(e, "acts"), With = Groups(e), Cues = Texts(e, "cues"), Not = Texts(e, "not"),
        Unless = Flag(e, "unless"), NeedsException = Texts(e, "needsException"), OneWay = Flag(e, "oneWay"),
    };

    private static Caution Caution(JsonElement e) => new()
    {
        Id = Text(e, "id"), Acts = Texts(e, "acts"), With = Groups(e), UnlessSaved = e.TryGetProperty("unlessSaved", out var saved) ? saved.GetString() : null,
        MustNot = Text(e, "mustNot"), Contains = Text(e, "contains"), Citation = Text(e, "citation"),
        Title = new LocalizedText(Text(e.GetProperty("title"), "en"), Text(e.GetProperty("title"), "es")),
    };

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;

    private static string[] Texts(JsonElement e, string name) => e.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(static t => t.GetString()!)] : [];

    private static string[][] Groups(JsonElement e) => [.. e.GetProperty("with").EnumerateArray().Select(static g => g.EnumerateArray().Select(static t => t.GetString()!).ToArray())];

    private static bool Flag(JsonElement e, string name) => e.TryGetProperty(name, out var flag) && flag.GetBoolean();
}
