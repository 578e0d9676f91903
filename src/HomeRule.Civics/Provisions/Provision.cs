namespace HomeRule.Civics.Provisions;

/// <summary>One building block of a policy: what it does, its model wording and what it must not say. Immutable.</summary>
public sealed record Provision
{
    /// <summary>Unique within its set.</summary>
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Does { get; init; }

    /// <summary>Levers it moves; empty for definitions and reports.</summary>
    public required IReadOnlyList<string> Levers { get; init; }

    public required ProvisionEffect Effect { get; init; }

    /// <summary>True when it is part of the usual draft; false when it is offered.</summary>
    public required bool Core { get; init; }

    /// <summary>Ids of the definitions that the wording uses.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>Model wording in English; paragraphs divided by <c>\n</c>; <c>{name}</c> stands for a fixed word (<see cref="WordingPlaceholders"/>) or a setting.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<ProvisionSetting> Settings { get; init; } = [];

    public IReadOnlyList<ProvisionVariant> Variants { get; init; } = [];

    /// <summary>Exceptions that such a rule commonly needs.</summary>
    public IReadOnlyList<LocalizedText> Exceptions { get; init; } = [];

    /// <summary>What it must not say, with the reason.</summary>
    public IReadOnlyList<LocalizedText> MustNot { get; init; } = [];

    public required IReadOnlyList<Source> Sources { get; init; }
}
