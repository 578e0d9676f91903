using HomeRule.Answers.Drafts;
using HomeRule.Civics.Provisions;
using HomeRule.Documents.Drafts;
using Microsoft.Extensions.Primitives;

namespace HomeRule.Site.Pages.Drafts;

/// <summary>
/// The choices of a draft as its form sends them, not yet checked. Fields: <c>instrument</c>; <c>shown</c>, the form that the lists were shown for, without which no list means the
/// usual one; <c>with</c> and <c>shared</c>, an id (<c>id</c> or <c>id:variant</c>) each time; the variant of a provision under its id; settings under <c>provision.setting</c>; <c>as</c>.
/// Immutable.
/// </summary>
internal sealed record DraftAsk
{
    public const string Instrument = "instrument";
    public const string Shown = "shown";
    public const string With = "with";
    public const string Shared = "shared";
    public const string As = "as";

    /// <summary>Form and preview alone, for the script.</summary>
    public const string Part = "part";

    public string? Form { get; private init; }

    /// <summary>What is asked for instead of the page: a file, or <see cref="Part"/>.</summary>
    public string? Kind { get; private init; }

    /// <summary>Values of settings and variants as they were sent, trimmed.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public required DraftRequest Request { get; init; }

    public static DraftAsk Read(IEnumerable<KeyValuePair<string, StringValues>> sent, DraftGround ground)
    {
        var (with, shared, fields) = (new List<string>(), new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (name, values) in sent)
        {
            if (name is With or Shared)
                (name == With ? with : shared).AddRange(values.OfType<string>().Where(static v => v.Length > 0));
            else if (values.Count > 0 && values[0] is { } value && value.Trim() is { Length: > 0 } text)
                fields[name] = text;
        }

        var (form, shown) = (fields.GetValueOrDefault(Instrument), fields.GetValueOrDefault(Shown));
        var same = shown is null || form is null || shown == form;
        return new DraftAsk
        {
            Form = form,
            Kind = fields.GetValueOrDefault(As),
            Fields = fields,
            Request = new DraftRequest
            {
                Form = form,
                Provisions = shown is null ? Listed(with, fields) : same || IsLetter(form!) == IsLetter(shown) ? Worded(with, fields) : null,
                Shared = shown is null ? Listed(shared, fields) : same ? Worded(shared, fields) : null,
                Settings = Chosen(fields, [.. ground.Set.Provisions, .. ground.Shared?.Provisions ?? []]),
            },
        };
    }

    /// <summary>What was sent for a setting; null where nothing was.</summary>
    public string? Setting(Provision provision, string setting) => Fields.GetValueOrDefault(Key(provision, setting));

    public static string Key(Provision provision, string setting) => $"{provision.Id}.{setting}";

    private static List<string>? Listed(List<string> ids, Dictionary<string, string> fields) => ids.Count == 0 ? null : Worded(ids, fields);

    private static List<string> Worded(List<string> ids, Dictionary<string, string> fields) =>
        [.. ids.Select(id => !id.Contains(':', StringComparison.Ordinal) && fields.TryGetValue(id, out var variant) ? $"{id}:{variant}" : id)];

    /// <summary>Without those that say what the wording says anyway.</summary>
    private static Dictionary<string, string> Chosen(Dictionary<string, string> fields, IReadOnlyList<Provision> provisions)
    {
        var chosen = fields.Where(static f => f.Key.Contains('.', StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var provision in provisions)
        {
            foreach (var setting in provision.Settings.Where(s => chosen.GetValueOrDefault(Key(provision, s.Id)) == s.Default))
                chosen.Remove(Key(provision, setting.Id));
        }

        return chosen;
    }

    /// <summary>A letter has blocks of its own: choices made for it mean nothing elsewhere.</summary>
    private static bool IsLetter(string form) => form.StartsWith(DraftInstruments.TerminationLetter, StringComparison.Ordinal);
}
