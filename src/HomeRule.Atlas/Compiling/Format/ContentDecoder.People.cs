using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private Official ReadOfficial() => new()
    {
        Id = _in.Text(),
        Division = _in.Division(),
        Role = _in.Text(),
        Seat = _in.TextOrNull(),
        Name = _in.TextOrNull(),
        Party = _in.TextOrNull(),
        Start = _in.DateOrNull(),
        End = _in.DateOrNull(),
        Phone = _in.TextOrNull(),
        Email = _in.TextOrNull(),
        Form = _in.TextOrNull(),
        Address = _in.TextOrNull(),
        OfficialUrl = _in.TextOrNull(),
        Reviewed = _in.DateOrNull(),
        Sources = _in.Sources(),
    };

    private FeedCorrection ReadFeedCorrection() => new()
    {
        Id = _in.Text(),
        Feed = _in.Text(),
        Where = _in.Map(_in.Text),
        Field = _in.Text(),
        Wrong = _in.Text(),
        Right = _in.Text(),
        Reason = _in.Localized(),
        Reviewed = _in.Date(),
        Sources = _in.Sources(),
    };
}
