using HomeRule.Answers;

namespace HomeRule.Site.Listings;

/// <param name="Kind"><c>law</c>, <c>timeline</c>, <c>adoption</c> or <c>agreement</c>.</param>
/// <param name="On">Day of the newest source relied on, or on which it was last seen.</param>
/// <param name="Path">Path of its page, without a language prefix.</param>
internal sealed record ChangeRow(string Kind, string Id, DateOnly On, Text Title, Text Summary, string Path);
