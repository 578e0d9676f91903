using HomeRule.Civics;
using HomeRule.Cli.Snapshots;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Cli.Pulling;

/// <summary>What is brought from where to where: the command line, read strictly, with the environment behind it.</summary>
internal sealed class PullPlan
{
    public const string Census = "census";

    private const string Scanned = "ice-287g";

    private const string MirrorVariable = "HOMERULE_MIRROR";

    private readonly PullArguments _arguments;
    private readonly CliSetting _setting;

    private PullPlan(PullArguments arguments, CliSetting setting)
    {
        (_arguments, _setting) = (arguments, setting);
        Wanted = arguments.Feeds.Length == 0 ? Feeds : [.. Feeds.Where(arguments.Feeds.Contains)];
    }

    public static IReadOnlyList<string> Feeds { get; } = [Census, .. FeedTable.All.Select(static f => f.Card.Id)];

    public IReadOnlyList<string> Wanted { get; }

    /// <summary>Whether feeds were named: then what cannot be had is a fault, else it is left out with a word.</summary>
    public bool IsNamed => _arguments.Feeds.Length > 0;

    public string Boundaries => _arguments.To is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : AtlasFolders.Need(_setting).Boundaries;

    public string Kept => _arguments.Kept is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : AtlasFolders.Need(_setting).Feeds;

    /// <exception cref="UserErrorException">The command line makes no sense.</exception>
    public static PullPlan Of(PullArguments arguments, CliSetting setting)
    {
        if (arguments.Feeds.FirstOrDefault(static f => !Feeds.Contains(f)) is { } unknown)
            throw AnswerOptions.Bad("feed.unknown", "FEED", $"There is no feed \"{(unknown.Length > 40 ? unknown[..40] + "…" : unknown)}\". Feeds: {string.Join(", ", Feeds)}.");
        if (arguments.Mirror is "" || arguments.To is "" || arguments.Kept is "")
            throw AnswerOptions.Bad("pull.empty", "--mirror", "--mirror, --to and --feeds need the path of a folder.");
        if (arguments is { Mirror: not null, Address: not null })
            throw AnswerOptions.Bad("pull.both", "--mirror", "Give --mirror or --address, not both.");
        if (arguments.Address is not null && arguments.Feeds.Distinct().Count() != 1)
            throw AnswerOptions.Bad("pull.one", "--address", "--address is for one feed. Name it: homerule pull census --address URL");
        if (arguments.Ocr && arguments.Feeds.Length > 0 && !arguments.Feeds.Contains(Scanned))
            throw AnswerOptions.Bad("pull.ocr", "--ocr", $"--ocr is for {Scanned}. Name it: homerule pull {Scanned} --ocr");
        if (arguments.Ocr && Recognition.Lacks(setting.Variable("PATH")) is { } lacking)
            throw new UserErrorException(lacking);
        return new PullPlan(arguments, setting);
    }

    /// <summary>One of the feeds of living data, as it was asked for.</summary>
    public Feed Feed(string id)
    {
        var feed = FeedTable.All.Single(f => f.Card.Id == id);
        return _arguments.Ocr ? feed.Recognising ?? feed : feed;
    }

    /// <summary>The mirror's folder, when the feed is to be read from one; null for the web.</summary>
    /// <exception cref="UserErrorException">There is no such folder.</exception>
    public string? Mirror(string feed)
    {
        var mirror = _arguments.Mirror ?? (Chosen(feed) is null or "" ? _setting.Variable(MirrorVariable) : null);
        if (mirror is null or "")
            return null;
        return Directory.Exists(mirror) ? Path.GetFullPath(mirror) : throw AnswerOptions.Bad("mirror.missing", "--mirror", $"There is no folder {mirror}. Give the folder that holds {feed}/.");
    }

    /// <summary>Address of the web; null where the feed has none and none was given.</summary>
    /// <param name="feed">Id of the feed.</param>
    /// <param name="official">Where it is published; null where no address lasts.</param>
    /// <param name="isFolder">Whether files are below it.</param>
    /// <exception cref="UserErrorException">It is no address.</exception>
    public Uri? Address(string feed, string? official, bool isFolder)
    {
        if ((Chosen(feed) is { Length: > 0 } chosen ? chosen : official) is not { } text)
            return null;
        return Uri.TryCreate(isFolder && !text.EndsWith('/') ? text + "/" : text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : throw AnswerOptions.Bad("address.malformed", "--address", $"--address takes an address such as {official ?? "https://example.org/file.csv"}.");
    }

    private string? Chosen(string feed) =>
        _arguments.Address ?? (_arguments.Mirror is null ? _setting.Variable($"HOMERULE_{feed.ToUpperInvariant().Replace('-', '_')}_ADDRESS") : null);
}
