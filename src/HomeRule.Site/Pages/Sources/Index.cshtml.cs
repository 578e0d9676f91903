using HomeRule.Answers.Listings;
using HomeRule.Civics;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Sources;

/// <summary>The most cited sources, all or of one kind; the whole list is a download.</summary>
internal sealed class IndexModel : SitePage
{
    private const int Most = 250;

    public SourceKind? Kind { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<(SourceKind Kind, int Count)> Kinds { get; private set; } = [];

    public IReadOnlyList<CitedSource> Shown { get; private set; } = [];

    public void OnGet()
    {
        var all = Book.Sources(Language).Sources;
        Total = all.Count;
        Kinds = [.. all.GroupBy(s => s.Source.Kind).Select(g => (g.Key, g.Count())).OrderBy(k => k.Key)];
        Kind = Kinds.Select(k => (SourceKind?)k.Kind).FirstOrDefault(k => Pen.Snake(k!.Value) == Asked("kind"));
        Shown = [.. all.Where(s => Kind is null || s.Source.Kind == Kind).Take(Most)];
    }
}
