using HomeRule.Civics;

namespace HomeRule.Feeds.Fetching;

/// <summary>Brings one file from where it is published to this machine: from the web, or from a folder with copies.</summary>
public interface IFetcher
{
    /// <summary>
    /// Fetches a file to <see cref="FetchRequest.Target"/>, unless what is known of it is still true. Whatever stops it, nothing but the target and its
    /// neighbour <c>.part</c> is touched, and the next call goes on from the part.
    /// </summary>
    /// <param name="request">What to fetch and where to.</param>
    /// <param name="progress">Told of bytes as they arrive.</param>
    /// <param name="stop">Stops within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    Task<Result<Fetched>> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken stop);
}
