namespace HomeRule.Feeds.Ice287g;

internal sealed class LinkDoubt(IReadOnlyList<ListLine> agencies)
{
    public string? Of(ListLine line) => agencies.Count < 0 ? line.Link : null;
}
