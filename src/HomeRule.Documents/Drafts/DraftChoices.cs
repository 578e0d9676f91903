using HomeRule.Answers.Drafts;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>A request read against what is offered. Immutable.</summary>
internal sealed class DraftChoices
{
    public const string LetterPrefix = "letter-";

    private readonly IReadOnlyDictionary<string, string> _settings;

    private DraftChoices(DraftForm form, IReadOnlyList<Choice> provisions, IReadOnlyList<Choice> shared, IReadOnlyDictionary<string, string> settings) =>
        (Form, Provisions, Shared, _settings) = (form, provisions, shared, settings);

    public DraftForm Form { get; }

    /// <summary>Of the play, in the order of its file; never one that is closed.</summary>
    public IReadOnlyList<Choice> Provisions { get; }

    /// <summary>In the order of the shared file.</summary>
    public IReadOnlyList<Choice> Shared { get; }

    public string? Setting(Provision provision, string id) =>
        _settings.TryGetValue($"{provision.Id}.{id}", out var chosen) ? chosen : provision.Settings.FirstOrDefault(s => s.Id == id)?.Default;

    public DraftRequest AsRequest() => new() { Form = Form.Id, Provisions = [.. Provisions.Select(Written)], Shared = [.. Shared.Select(Written)], Settings = _settings };

    public bool Chose(Provision provision, string id) => _settings.ContainsKey($"{provision.Id}.{id}");

    /// <summary>Codes: <c>draft.form-unknown</c>, <c>draft.provision-unknown</c>, <c>draft.variant-unknown</c>; <c>draft.setting-unknown</c> and <c>draft.setting-value</c>, with the setting as their field. A closed provision is left out, not an error.</summary>
    public static Result<DraftChoices> Read(DraftGround ground, DraftRequest request)
    {
        var form = request.Form is null ? ground.Forms[0] : ground.Forms.FirstOrDefault(f => f.Id == request.Form);
        if (form is null)
            return new Problem("draft.form-unknown", $"No form \"{Choice.Clip(request.Form!)}\" of this play can be adopted at {ground.PlaceName}. Use {string.Join(", ", ground.Forms.Select(static f => f.Id))}.") { Field = "instrument" };
        var provisions = Pick(request.Provisions, ground.Set.Provisions, ground.Play.Id, Usual(form.Instrument, ground.Set.Provisions));
        if (!provisions.TryGet(out var chosen, out var problem))
            return problem;
        var among = ground.Shared?.Provisions ?? [];
        var shared = request.Shared is null ? SharedProvisions.Of(form.Instrument, among, ground) : Pick(request.Shared, among, "the shared ones", static _ => false);
        if (!shared.TryGet(out var every, out problem))
            return problem;
        var open = form.Offers.Where(static o => o.IsOffered).Select(static o => o.Provision.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in request.Settings)
        {
            if (Fault(key, value, [.. ground.Set.Provisions, .. among]) is { } fault)
                return fault;
        }

        return new DraftChoices(form, [.. chosen.Where(c => open.Contains(c.Provision.Id))], every, request.Settings);
    }

    private static string Written(Choice choice) => choice.Variant is null ? choice.Provision.Id : $"{choice.Provision.Id}:{choice.Variant}";

    /// <summary>Blocks named <c>letter-…</c> are the text of a letter and of nothing else.</summary>
    private static Func<Provision, bool> Usual(string instrument, IReadOnlyList<Provision> among)
    {
        var letters = instrument == DraftInstruments.TerminationLetter && among.Any(IsLetter);
        return p => letters ? IsLetter(p) : p.Core && !IsLetter(p);
    }

    private static bool IsLetter(Provision provision) => provision.Id.StartsWith(LetterPrefix, StringComparison.Ordinal);

    private static Result<List<Choice>> Pick(IReadOnlyList<string>? written, IReadOnlyList<Provision> among, string what, Func<Provision, bool> usual)
    {
        if (written is null)
            return among.Where(usual).Select(Choice.Usual).ToList();
        var chosen = new List<Choice>();
        foreach (var one in written)
        {
            if (!Choice.Read(one, among, what).TryGet(out var choice, out var problem))
                return problem;
            if (!chosen.Exists(c => c.Provision == choice.Provision))
                chosen.Add(choice);
        }

        var order = among.ToList();
        return chosen.OrderBy(c => order.IndexOf(c.Provision)).ToList();
    }

    private static Problem? Fault(string key, string value, IReadOnlyList<Provision> among)
    {
        var at = key.IndexOf('.', StringComparison.Ordinal);
        var provision = at < 0 ? null : among.FirstOrDefault(p => p.Id == key[..at]);
        if (provision?.Settings.FirstOrDefault(s => s.Id == key[(at + 1)..]) is not { } setting)
            return new Problem("draft.setting-unknown", $"There is no setting \"{Choice.Clip(key)}\". Write provision.setting=value.") { Field = key };
        if (setting.Choices.Count > 0 && !setting.Choices.Contains(value))
            return new Problem("draft.setting-value", $"\"{Choice.Clip(value)}\" is no choice of {key}. Use {string.Join(", ", setting.Choices)}.") { Field = key };
        return string.IsNullOrWhiteSpace(value) || value.Length > Wording.MostLetters || value.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || c is '{' or '}')
            ? new Problem("draft.setting-value", $"{key} takes one short line of at most {Wording.MostLetters} characters, without braces.") { Field = key }
            : null;
    }
}
