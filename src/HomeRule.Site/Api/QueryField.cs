namespace HomeRule.Site.Api;

/// <summary>One parameter of an operation: what the strict reader admits and what the OpenAPI page says, from one table.</summary>
internal sealed record QueryField(string Name, string Description, bool Required = false, string? Example = null, int MaxLength = 100)
{
    public static readonly QueryField AsOf = new("as_of", "Day to answer for, YYYY-MM-DD; today when left out.", Example: "2026-11-21", MaxLength: 10);

    public static readonly QueryField Page = new("page", "Page of the list, from 1; one after the last is 404.", Example: "1", MaxLength: 7);

    public static readonly QueryField Lang = new("lang", "Language of the texts: en or es; en when left out.", Example: "en", MaxLength: 2);

    public static QueryField PerPage(int usual, int most) => new("per_page", $"Most on a page, 1 to {most}; {usual} when left out, more counts as {most}.", Example: $"{usual}", MaxLength: 7);
}
