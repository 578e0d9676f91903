using HomeRule.Civics;

namespace HomeRule.Answers.Standings;

/// <summary>One law's word on one lever, with the effect or general rule that says it.</summary>
public sealed record Finding
{
    private readonly StrongText?[] _sentences = new StrongText?[2];

    public required FindingRule Rule { get; init; }

    /// <summary>What it would do if it were settled; the same as <see cref="Rule"/> unless that is <see cref="FindingRule.Unsettled"/>.</summary>
    public required FindingRule Would { get; init; }

    public required Law Law { get; init; }

    public required string Lever { get; init; }

    /// <summary>The effect on the lever; null when the law's general rule against local limits speaks.</summary>
    public LawEffect? Effect { get; init; }

    public InForce InForce => Effect?.InForce ?? Law.LocalLimits?.InForce ?? InForce.Yes;

    public string? Case => Effect is null ? Law.LocalLimits?.Case : Effect.Case;

    public LocalizedText? Note => Effect is null ? Law.LocalLimits?.Note : Effect.Note;

    /// <summary>True when the law stands and only its reach to this lever is open.</summary>
    public bool ReachOpen => Rule == FindingRule.Unsettled && InForce == InForce.Yes;

    /// <summary>The finding as a sentence, written once per language by <paramref name="write"/>.</summary>
    internal Text Sentence(Language language, Func<Finding, Language, Text> write)
    {
        ref var kept = ref _sentences[(int)language];
        return (kept ??= new StrongText(write(this, language))).Text;
    }

    /// <summary>True when nobody has looked the law up yet.</summary>
    public bool FromMemory => Law.Confidence == Confidence.Unverified;

    private sealed record StrongText(Text Text);
}
