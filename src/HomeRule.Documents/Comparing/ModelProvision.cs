using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Comparing;

/// <summary>A provision made ready to be compared. Immutable.</summary>
/// <param name="Provision">The block.</param>
/// <param name="Wordings">The first wording, then its variants.</param>
/// <param name="Frames">What a sentence must say to count without sharing the words.</param>
/// <param name="Topics">Concepts that the provision is about; a passage that shares words alone must hold one.</param>
internal sealed record ModelProvision(Provision Provision, IReadOnlyList<ModelWording> Wordings, IReadOnlyList<Frame> Frames, IReadOnlySet<string> Topics);
