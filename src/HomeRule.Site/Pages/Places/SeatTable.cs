using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Civics.Elections;
using HomeRule.Site.Pages.Elections;
using HomeRule.Site.Pages.Seats;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Places;

/// <summary>The seats of the offices over a place, arranged for its page: what comes next first.</summary>
internal sealed class SeatTable
{
    private const int MostNamed = 3;

    private SeatTable(SeatList list, SiteLinks links)
    {
        List = list;
        var rows = list.Seats.Select(s => new SeatRow(s.Title, s.Government, s, s.OneOfElections || s.Elections.Count == 0 ? null : s.Elections[0],
            SeatFiling.OfNext(s) is { } window ? SeatFiling.At(window, list.AsOf) : null, Href(s.Government.Id, s.Office))).ToList();
        Up = [.. rows.Where(static r => r.Election is not null).OrderBy(r => r.Days(list.AsOf)).ThenBy(static r => r.Election!.Date)];
        NotElected = [.. rows.Where(static r => r.Election is null && r.Seats!.Selection is SeatSelection.Appointed or SeatSelection.None)];
        Unknown =
        [
            .. rows.Where(static r => r.Election is null && r.Seats!.Selection is not (SeatSelection.Appointed or SeatSelection.None)),
            .. list.NotKnown.Select(o => new SeatRow(o.Title, o.Government, null, null, null, Href(o.Government.Id, o.Id))),
        ];
        MayApply = [.. list.MayApply.Select(w => SeatFiling.At(w, list.AsOf))];

        string Href(string? government, string office) => links.Seat(government ?? list.Place.Id, office);
    }

    public SeatList List { get; }

    /// <summary>Offices with a known election, by what comes next.</summary>
    public IReadOnlyList<SeatRow> Up { get; }

    /// <summary>Offices of which nobody knows when they are up.</summary>
    public IReadOnlyList<SeatRow> Unknown { get; }

    /// <summary>Offices that somebody appoints, or that do not exist there.</summary>
    public IReadOnlyList<SeatRow> NotElected { get; }

    /// <summary>Windows of offices whose cycle is not known.</summary>
    public IReadOnlyList<FilingRow> MayApply { get; }

    public static SeatTable Of(SeatList list, SiteLinks links) => new(list, links);

    /// <summary>Whether an office of a report has a page of its own: somebody can be elected to it.</summary>
    public static bool HasPage(OfficeAnswer office) => office.Level is "city" or "county" or "school_district" or "state" && AnswerBook.ElectiveOfficeIds.Contains(office.Id);

    /// <summary>Whom to ask about an office: who takes its filing, else the state's authority; null where neither is on record.</summary>
    public Text? Whom(SeatRow row) => row.Seats?.FilesWith ?? List.Ask?.Name;

    /// <summary><c>The next filing window here opens in 37 days: Sheriff, King County.</c> Null where no window is known.</summary>
    public string? First(Words words)
    {
        if (Up.FirstOrDefault(static r => r.Filing is not null)?.Filing is not { } first)
            return null;
        var names = Up.Where(r => r.Filing is { } f && f.Next == first.Next && f.Window.Closes.Date == first.Window.Closes.Date).Select(static r => $"{r.Title.Value}, {r.Government.Name}").Distinct().ToList();
        var named = string.Join("; ", names.Take(names.Count > MostNamed + 1 ? MostNamed : MostNamed + 1)) + (names.Count > MostNamed + 1 ? " " + words.Format("Place.AndMore", names.Count - MostNamed) : "");
        return words.Format(first.IsOpen ? "Seat.FirstOpen" : "Seat.First", first.Left(words), named);
    }
}
