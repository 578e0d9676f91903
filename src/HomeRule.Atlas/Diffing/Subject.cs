using HomeRule.Civics;

namespace HomeRule.Atlas.Diffing;

/// <summary>What a change is about, and how to name it in a sentence.</summary>
/// <param name="Name">Machine name: <c>law</c>.</param>
/// <param name="Id">Id of the entity or record.</param>
/// <param name="Label">Name in a sentence, not capitalised: <c>law co-hb26-1276 (Colorado)</c>, <c>la ley co-hb26-1276 (Colorado)</c>.</param>
/// <param name="Title">What a reader knows it by.</param>
internal sealed record Subject(string Name, string Id, LocalizedText Label, LocalizedText Title)
{
    public string? State { get; init; }

    public string? Place { get; init; }

    public string? Play { get; init; }
}
