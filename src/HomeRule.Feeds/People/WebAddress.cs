using System.Buffers;
using System.Collections.Frozen;

namespace HomeRule.Feeds.People;

/// <summary>Addresses as official files give them. Stateless; thread-safe.</summary>
internal static class WebAddress
{
    private static readonly FrozenSet<string> SocialHosts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "facebook.com", "fb.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "youtu.be", "linkedin.com", "tiktok.com", "threads.net", "threads.com", "bsky.app",
        "truthsocial.com", "flickr.com", "snapchat.com", "t.me", "medium.com", "pinterest.com", "vimeo.com", "mastodon.social");

    private static readonly SearchValues<char> NotInEmail = SearchValues.Create(" \t\r\n,;:<>()[]\"\\");

    /// <summary>Whether it is a whole http(s) address without a user name in it.</summary>
    public static bool IsWeb(string? text) =>
        text is { Length: <= 2000 } && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it leads to a social network.</summary>
    public static bool IsSocial(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return false;
        for (var host = uri.Host; ; host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (SocialHosts.Contains(host))
                return true;
            if (!host.Contains('.', StringComparison.Ordinal))
                return false;
        }
    }

    /// <summary>Whether it is a plain address of electronic mail: one <c>@</c>, a host with a full stop, nothing blank.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.Length <= 254 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && text[^1] is not ('.' or '@')
            && !text.AsSpan().ContainsAny(NotInEmail);
    }
}
