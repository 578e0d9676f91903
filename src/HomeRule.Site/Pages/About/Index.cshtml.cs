namespace HomeRule.Site.Pages.About;

internal sealed class IndexModel : SitePage
{
    public static IReadOnlyList<(string Id, int Lines)> Parts { get; } =
        [("method", 5), ("words", 7), ("limits", 4), ("corrections", 3), ("privacy", 5), ("licence", 2), ("run", 3)];
}
