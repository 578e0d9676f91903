using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>Cuts lists into pages. Pure.</summary>
internal static class Paging
{
    /// <summary>Code <c>page.unknown</c> for a page after the last; the first page of an empty list is empty.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="size">From 1.</param>
    public static Result<Page<T>> Cut<T>(IReadOnlyList<T> all, int number, int size)
    {
        var last = Math.Max(1, (all.Count + size - 1) / size);
        if (number > last)
            return new Problem("page.unknown", $"There is no page {number}; the last is {last}.") { Field = "page" };
        return new Page<T>(number, size, last, all.Count, [.. all.Skip((number - 1) * size).Take(size)]);
    }
}
