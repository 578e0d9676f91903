using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Letters;

/// <summary>The parts of an exit letter for an edition that holds no model wording of them.</summary>
internal static class ExitWording
{
    public static IReadOnlyList<Provision> Plain { get; } =
    [
        Part("letter-notice", "The agreement that this letter ends is the Memorandum of Agreement between {agency} and U.S. Immigration and Customs Enforcement under 8 U.S.C. 1357(g), of the {model} model, signed on {signed}.\nNotice is given under {clause} of the Agreement. As that clause provides, the Agreement shall end {effect}."),
        Part("letter-wind-down", "{agency} shall return credentials, equipment and keys that were issued under the Agreement. Please close the network and database accounts of its officers and confirm that this has been done.\n{agency} keeps its own records under the law of {state}."),
    ];

    private static Provision Part(string id, string text) => new()
    {
        Id = id,
        Title = new LocalizedText(id),
        Does = new LocalizedText(id),
        Levers = [],
        Effect = ProvisionEffect.Limits,
        Core = false,
        Text = text,
        Sources = [],
    };
}
