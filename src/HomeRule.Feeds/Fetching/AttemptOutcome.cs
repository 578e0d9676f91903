using System.Net;
using HomeRule.Civics;

namespace HomeRule.Feeds.Fetching;

/// <summary>How one try ended. Exactly one of: unchanged, a whole part with its note, a wait before the next try, a problem that no second try changes.</summary>
internal sealed record AttemptOutcome
{
    public bool IsUnchanged { get; init; }

    public PartNote? Note { get; init; }

    /// <summary>Zero where the server does not say how long.</summary>
    public TimeSpan? Wait { get; init; }

    public HttpStatusCode? Status { get; init; }

    public Problem? Problem { get; init; }
}
