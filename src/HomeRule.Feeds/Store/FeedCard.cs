using HomeRule.Civics;

namespace HomeRule.Feeds.Store;

/// <summary>What a feed is and who publishes it. Immutable.</summary>
/// <param name="Id">Lower case, also the name of its folder: <c>fbi</c>.</param>
/// <param name="Name">As pages show it.</param>
/// <param name="Publisher">Who makes it.</param>
/// <param name="Url">Page where the publisher offers it.</param>
/// <param name="Licence">Under which it is published.</param>
public sealed record FeedCard(string Id, LocalizedText Name, string Publisher, string Url, string Licence);
