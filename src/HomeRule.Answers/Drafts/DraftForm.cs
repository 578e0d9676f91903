using HomeRule.Civics;

namespace HomeRule.Answers.Drafts;

/// <summary>One way to adopt a play here: an instrument of one office of one government, with the names that its wording needs. Immutable.</summary>
public sealed record DraftForm
{
    /// <summary>Unique among the forms of a place and play: <c>ordinance</c> for the first of an instrument, else <c>ordinance.county_board</c>, with a number where that is taken.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="Civics.Provisions.DraftInstruments"/>.</summary>
    public required string Instrument { get; init; }

    /// <summary>Id of the office.</summary>
    public required string Office { get; init; }

    public required LocalizedText OfficeTitle { get; init; }

    /// <summary>Name of its government as pages write it.</summary>
    public required string GovernmentName { get; init; }

    /// <summary>True when the office belongs to the place itself, false for its county, school districts or state.</summary>
    public required bool IsOwn { get; init; }

    public required Control Control { get; init; }

    /// <summary>Values of the fixed words of model wording, by <see cref="Civics.Provisions.WordingPlaceholders"/>.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>What differs in this form.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What is special about the office's power here, such as a state rule.</summary>
    public LocalizedText? PowerNote { get; init; }

    /// <summary>True when courts or officials disagree on whether the office has that power.</summary>
    public bool PowerDisputed { get; init; }

    /// <summary>Provisions of the play, in the order of its file.</summary>
    public required IReadOnlyList<ProvisionOffer> Offers { get; init; }
}
