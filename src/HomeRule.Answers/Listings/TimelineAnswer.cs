using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

public sealed record TimelineAnswer(string Id, PartialDate Date, Text Title, Text Summary, Text LocalEffect, string Status, Text StatusName, Text StatusText, PartialDate AsOf, IReadOnlyList<Text> Cases, Confidence Confidence, IReadOnlyList<int> Sources);
