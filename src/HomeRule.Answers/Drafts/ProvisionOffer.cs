using HomeRule.Answers.Reports;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Drafts;

/// <summary>One provision as one office can use it.</summary>
/// <param name="Provision">The building block.</param>
/// <param name="Standing">What the law leaves of it.</param>
/// <param name="Reasons">The laws behind the standing, the deciding one first; empty where none was found.</param>
/// <param name="Sources">Numbers of its sources in <see cref="DraftGround.Sources"/>.</param>
public sealed record ProvisionOffer(Provision Provision, ProvisionStanding Standing, IReadOnlyList<ReasonAnswer> Reasons, IReadOnlyList<int> Sources)
{
    /// <summary>False for what state law in force closes: it is shown with the reason and never part of a draft.</summary>
    public bool IsOffered => Standing != ProvisionStanding.Closed;
}
