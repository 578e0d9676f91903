using HomeRule.Atlas.Reading;
using HomeRule.Civics.Help;

namespace HomeRule.Atlas.Checking;

/// <summary>Rules of organisations and of the bodies where somebody may complain or find help.</summary>
internal static class HelpRules
{
    public static void Organisation(AtlasMap organisation, FileProblems problems) => Addresses(organisation, problems);

    /// <summary>The set is that of a state of the atlas, or the one of the country.</summary>
    public static void Oversight(AtlasMap set, FileFacts facts, FileProblems problems)
    {
        if (set.Find("id") is AtlasScalar { Text: not OversightSet.National } id)
            facts.References.Add(("states", id));
        if (set.Find("bodies") is not AtlasList bodies)
            return;
        foreach (var body in bodies.Items.OfType<AtlasMap>())
            Addresses(body, problems);
    }

    private static void Addresses(AtlasMap owner, FileProblems problems)
    {
        if (owner.Find("addresses") is not AtlasList addresses)
            return;
        foreach (var address in addresses.Items.OfType<AtlasMap>())
        {
            if (address.Find("web") is null && address.Find("phone") is null && address.Find("email") is null && address.Find("post") is null)
                problems.Error(address, "address.nowhere", "The address says nowhere to go. Give it a web, phone, email or post, or leave the item out.");
        }
    }
}
