using HomeRule.Answers.Drafts;
using HomeRule.Civics.Provisions;

namespace HomeRule.Site.Pages.Drafts;

/// <summary>One provision in the form, with what was chosen for it.</summary>
/// <param name="Field">Name of its box: that of provisions of the play or of shared parts.</param>
/// <param name="Provision">The block.</param>
/// <param name="Offer">What the law leaves of it; null for a shared part.</param>
/// <param name="Chosen">Whether it is in the draft.</param>
/// <param name="Variant">Id of the chosen wording; null for the first.</param>
/// <param name="Settings">Each with what stands in its field.</param>
internal sealed record ProvisionChoice(string Field, Provision Provision, ProvisionOffer? Offer, bool Chosen, string? Variant, IReadOnlyList<SettingChoice> Settings)
{
    /// <summary>Reads the lists of a draft or of what somebody sent.</summary>
    public static ProvisionChoice Of(string field, Provision provision, ProvisionOffer? offer, IEnumerable<string> chosen, DraftAsk ask, string? fault)
    {
        var written = chosen.FirstOrDefault(c => c == provision.Id || c.StartsWith(provision.Id + ":", StringComparison.Ordinal));
        return new ProvisionChoice(field, provision, offer, written is not null, written is null ? ask.Fields.GetValueOrDefault(provision.Id) : written.Length > provision.Id.Length ? written[(provision.Id.Length + 1)..] : null,
            [.. provision.Settings.Select(s => new SettingChoice(s, DraftAsk.Key(provision, s.Id), ask.Setting(provision, s.Id) ?? s.Default, fault == DraftAsk.Key(provision, s.Id)))]);
    }

    /// <summary>The word of its mark and of its texts; null for one that is simply open.</summary>
    public string? Standing => Offer?.Standing switch
    {
        ProvisionStanding.Limited => "limited",
        ProvisionStanding.StateLaw => "state_law",
        ProvisionStanding.Unsettled => "unsettled",
        ProvisionStanding.ChangesLaw => "changes_law",
        _ => null,
    };
}
