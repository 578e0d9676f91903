using HomeRule.Civics.Feeds;

namespace HomeRule.Atlas.Reading.Mapping;

internal static class FeedMapper
{
    public static FeedCorrection Correction(View v) => new()
    {
        Id = v.Text("id"),
        Feed = v.Text("feed"),
        Where = v.TextMap("where"),
        Field = v.Text("field"),
        Wrong = v.Text("wrong"),
        Right = v.TextOrNull("right") ?? "",
        Reason = v.Localized("reason"),
        Reviewed = v.Date("reviewed"),
        Sources = v.Sources(),
    };
}
