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

    /// <summary>Bodies named by a law that binds only a part of a government whose every department holds the lever; empty otherwise.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The effect on the lever; null when the law's general rule against local limits speaks.</summary>
    public LawEffect? Effect { get; init; }

    public InForce InForce => Effect?.InForce ?? Law.LocalLimits?.InForce ?? InForce.Yes;

    /// <summary>Bodies that it binds; empty when the law does not say.</summary>
    public IReadOnlyList<string> Bodies => Effect is { Bodies.Count: > 0 } ? Effect.Bodies : Law.Bodies;

    public string? Case => ContestedHere ?? (Effect is null ? Law.LocalLimits?.Case : Effect.Case);

    public LocalizedText? Note => Effect is null ? Law.LocalLimits?.Note : Effect.Note;

    /// <summary>True when the law stands and only its reach to this lever is open.</summary>
    public bool ReachOpen => Rule == FindingRule.Unsettled && InForce == InForce.Yes && ContestedHere is null;

    /// <summary>The case that leaves the law unsettled for this place alone; null for most.</summary>
    public string? ContestedHere { get; private init; }

    /// <summary>The same law where a case leaves it unsettled for one place.</summary>
    public Finding Unsettle(string inCourt) => Rule == FindingRule.Unsettled ? this : new Finding
    {
        Rule = FindingRule.Unsettled,
        Would = Rule,
        Law = Law,
        Lever = Lever,
        Effect = Effect,
        Only = Only,
        ContestedHere = inCourt,
    };

    /// <summary>The finding as a play that serves people meets it: a bar on cooperation frames such a play and does not do its work.</summary>
    internal Finding AsFrame() => new()
    {
        Rule = Rule == FindingRule.Prohibits ? FindingRule.Limits : Rule,
        Would = FindingRule.Limits,
        Law = Law,
        Lever = Lever,
        Effect = Effect,
        Only = Only,
        ContestedHere = ContestedHere,
    };

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
