using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The sentence on who pays.</summary>
internal static class CostClause
{
    private static readonly string[] Phrases = ["carry out designated functions at the LEA's expense", "is responsible for personnel expenses including but not limited to"];

    public static Evidence? Find(List<ReadPage> pages)
    {
        foreach (var phrase in Phrases)
        {
            foreach (var page in pages)
            {
                if (page.Find(phrase) is not { } at)
                    continue;
                var start = page.SentenceStart(at.Start);
                if (page.FindLast("costs and expenditures", start, at.Start) is { } heading)
                    start = heading.End;
                return page.Quote(start, page.SentenceEnd(at.End));
            }
        }

        return null;
    }
}
