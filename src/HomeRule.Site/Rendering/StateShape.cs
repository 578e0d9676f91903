namespace HomeRule.Site.Rendering;

internal sealed record StateShape(string Path, string Value, string Label, string? Href);
