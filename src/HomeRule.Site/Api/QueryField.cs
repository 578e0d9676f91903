namespace HomeRule.Site.Api;

/// <summary>One parameter of an operation: what the strict reader admits and what the OpenAPI page says, from one table.</summary>
internal sealed record QueryField(string Name, string Description, bool Required = false, string? Example = null, int MaxLength = 100)
{
    public static readonly QueryField AsOf = new("as_of", "Day to answer for, YYYY-MM-DD; today when left out.", Example: "2026-11-21", MaxLength: 10);

    public static readonly QueryField Lang = new("lang", "Language of the texts: en or es; en when left out.", Example: "en", MaxLength: 2);
}
