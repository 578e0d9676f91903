using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Toolkits;

/// <summary>One building block of a play. Immutable.</summary>
public sealed record ProvisionAnswer
{
    /// <summary>Unique within the play.</summary>
    public required string Id { get; init; }

    public required Text Title { get; init; }

    public required Text Does { get; init; }

    public required ProvisionEffect Effect { get; init; }

    /// <summary>True when it is part of the usual draft.</summary>
    public required bool Core { get; init; }

    /// <summary>Ids of the levers that it moves.</summary>
    public required IReadOnlyList<string> Levers { get; init; }

    /// <summary>Model wording in English; paragraphs divided by line ends; <c>{name}</c> stands for a word of the government that adopts it, or for a setting.</summary>
    public required string Wording { get; init; }

    public required IReadOnlyList<ProvisionVariantAnswer> Variants { get; init; }

    public required IReadOnlyList<ProvisionSettingAnswer> Settings { get; init; }

    /// <summary>Terms that the wording uses.</summary>
    public required IReadOnlyList<DefinitionAnswer> Terms { get; init; }

    /// <summary>Exceptions that are often needed.</summary>
    public required IReadOnlyList<Text> Exceptions { get; init; }

    /// <summary>What it must not say, with the reason.</summary>
    public required IReadOnlyList<Text> MustNot { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
