using HomeRule.Answers.Places;

namespace HomeRule.Site.Pages.States;

internal sealed class IndexModel : SitePage
{
    public IReadOnlyList<Government> States { get; private set; } = [];

    public int Places { get; private set; }

    public void OnGet()
    {
        States = Book.Places.States;
        Places = Book.Places.All.Count;
    }
}
