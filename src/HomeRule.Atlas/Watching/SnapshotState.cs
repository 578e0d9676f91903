using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Watching;

/// <summary>What a host serves right now, and what keeps a newer edition from being served. Immutable.</summary>
/// <param name="Current">The last good edition.</param>
/// <param name="Problem">One sentence with file and line; null when the last attempt went well.</param>
/// <param name="Errors">All errors of the last attempt; empty when it went well.</param>
public sealed record SnapshotState(Snapshot Current, Problem? Problem, IReadOnlyList<AtlasProblem> Errors);
