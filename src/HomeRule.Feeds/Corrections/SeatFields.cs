using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.People;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Corrections;

/// <summary>Fields of one seat of a person. Stateless; thread-safe.</summary>
internal static class SeatFields
{
    public static bool Has(string field) =>
        field is "jurisdiction" or "role" or "state" or "division" or "district" or "start_date" or "start" or "end_date" or "end" or "end_reason";

    public static string? Value(HeldSeat seat, string field) => field switch
    {
        "jurisdiction" => $"ocd-jurisdiction{seat.Post.Government.Value["ocd-division".Length..]}/government",
        "role" => seat.Post.Role,
        "state" => seat.Post.Division.State,
        "division" => seat.Post.Division.Value,
        "district" => seat.Post.Division == seat.Post.Government ? null : seat.Post.Division.Name,
        "start_date" or "start" => seat.Membership.Start?.ToString(),
        "end_date" or "end" => seat.Membership.End?.ToString(),
        "end_reason" => seat.Membership.EndReason,
        _ => null,
    };

    public static HeldSeat With(HeldSeat seat, FeedCorrection correction)
    {
        var membership = seat.Membership with { Sources = [.. seat.Membership.Sources, .. correction.Sources] };
        return correction.Field switch
        {
            "start_date" or "start" => seat with { Membership = membership with { Start = Date(correction) } },
            "end_date" or "end" => seat with { Membership = membership with { End = Date(correction) } },
            "end_reason" => seat with { Membership = membership with { EndReason = correction.Right.Length == 0 ? null : correction.Right } },
            "division" or "district" when Division(seat, correction) is { } division && Seats.Moved(seat.Post, division) is var post =>
                seat with { Membership = membership with { Post = post.Id }, Post = post },
            _ => seat,
        };
    }

    private static DivisionId? Division(HeldSeat seat, FeedCorrection correction)
    {
        var old = seat.Post.Division.Value;
        var text = correction.Field == "division" ? correction.Right
            : correction.Right.Any(char.IsLetterOrDigit) ? $"{old[..(old.LastIndexOf(':') + 1)]}{DivisionNames.LegislativeSlug(correction.Right)}" : "";
        return DivisionId.TryParse(text, out var division) ? division : null;
    }

    private static PartialDate? Date(FeedCorrection correction) => PartialDate.TryParse(correction.Right, out var date) ? date : null;
}
