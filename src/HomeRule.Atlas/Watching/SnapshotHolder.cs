using System.Globalization;
using HomeRule.Atlas.Checking;
using HomeRule.Civics;

namespace HomeRule.Atlas.Watching;

/// <summary>
/// The snapshot in use. Readers take <see cref="Current"/> once for each request and keep it; it never changes under them. Thread-safe, without locks
/// for readers.
/// </summary>
public sealed class SnapshotHolder(Snapshot first)
{
    private SnapshotState _state = new(first, null, []);

    /// <summary>Raised after every attempt, on the thread that made it; the state may already be a newer one.</summary>
    public event EventHandler? Changed;

    public Snapshot Current => State.Current;

    public SnapshotState State => Volatile.Read(ref _state);

    /// <summary>Takes a new edition into use and clears the problem.</summary>
    public void Publish(Snapshot snapshot)
    {
        Volatile.Write(ref _state, new SnapshotState(snapshot, null, []));
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Keeps the edition in use and says why there is no newer one.</summary>
    public void Refuse(AtlasReport report)
    {
        var more = report.ErrorCount == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {report.ErrorCount - 1} more)");
        Refuse(new Problem("atlas.refused", $"The atlas was not taken into use: {report.Errors[0]}{more}"), report.Errors);
    }

    /// <summary>Keeps the edition in use and says why there is no newer one.</summary>
    public void Refuse(Problem problem) => Refuse(problem, []);

    private void Refuse(Problem problem, IReadOnlyList<Reading.AtlasProblem> errors)
    {
        Volatile.Write(ref _state, State with { Problem = problem, Errors = errors });
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
