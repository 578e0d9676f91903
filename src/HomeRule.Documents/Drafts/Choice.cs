using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>A provision with the wording chosen for it.</summary>
/// <param name="Provision">The block.</param>
/// <param name="Text">Its wording or that of a variant.</param>
/// <param name="Variant">Id of the variant; null for the first wording.</param>
internal sealed record Choice(Provision Provision, string Text, string? Variant)
{
    public static Choice Usual(Provision provision) => new(provision, provision.Text, null);

    /// <summary>Codes: <c>draft.provision-unknown</c>, <c>draft.variant-unknown</c>.</summary>
    public static Result<Choice> Read(string written, IReadOnlyList<Provision> among, string what)
    {
        var at = written.IndexOf(':', StringComparison.Ordinal);
        var (id, variant) = at < 0 ? (written, null) : (written[..at], written[(at + 1)..]);
        if (among.FirstOrDefault(p => p.Id == id) is not { } provision)
            return new Problem("draft.provision-unknown", $"No provision of {what} has the id \"{Clip(id)}\". Use {string.Join(", ", among.Select(static p => p.Id))}.") { Field = "with" };
        if (string.IsNullOrEmpty(variant))
            return Usual(provision);
        return provision.Variants.FirstOrDefault(v => v.Id == variant) is { } found
            ? new Choice(provision, found.Text, found.Id)
            : new Problem("draft.variant-unknown", provision.Variants.Count == 0
                ? $"The provision {id} has one wording; leave out \":{Clip(variant)}\"."
                : $"The provision {id} has no variant \"{Clip(variant)}\". Use {string.Join(", ", provision.Variants.Select(static v => v.Id))}.") { Field = "with" };
    }

    public static string Clip(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
