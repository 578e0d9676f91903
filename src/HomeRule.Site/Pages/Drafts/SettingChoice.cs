using HomeRule.Civics.Provisions;

namespace HomeRule.Site.Pages.Drafts;

/// <summary>A setting in the form.</summary>
/// <param name="Setting">What it is.</param>
/// <param name="Name">Name of its field.</param>
/// <param name="Value">What stands in it, as it was sent.</param>
/// <param name="IsFault">Whether this is what must be mended.</param>
internal sealed record SettingChoice(ProvisionSetting Setting, string Name, string Value, bool IsFault)
{
    /// <summary>What a list shows: the usual value where what was sent is none of its choices.</summary>
    public string Shown => Setting.Choices.Contains(Value) ? Value : Setting.Default;
}
