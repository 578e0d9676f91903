using System.Globalization;
using HomeRule.Civics.Elections;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Elections;

/// <summary>Rows of the simple table → contests. A contest with one bad row is not taken at all, since it would look less contested than it is. Stateless; thread-safe.</summary>
public static class CandidateTable
{
    /// <summary>What is the same in every row of a contest.</summary>
    private static readonly string[] Key = ["state", "election", "date", "contest", "office", "government", "district", "party_contest", "unexpired"];

    private static readonly string[] OfContest = ["seats", "cancelled"];

    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="rows">In the order of the file.</param>
    /// <param name="bad">Rows that could not be read, with the reason.</param>
    public static CandidateReading Read(string file, IReadOnlyList<CandidateRow> rows, IReadOnlyList<ReadFault> bad)
    {
        var faults = new List<ReadFault>(bad);
        var elections = new Dictionary<string, List<ReadContest>>(StringComparer.Ordinal);
        var shapes = new Dictionary<string, ReadElection>(StringComparer.Ordinal);
        foreach (var contest in rows.GroupBy(static r => string.Join('\n', Key.Select(k => r.Text(k)?.ToUpperInvariant()))))
        {
            var count = faults.Count;
            var first = contest.First();
            foreach (var row in contest)
                Check(row, first, contest.Count(), faults);
            if (faults.Count > count)
                continue;
            var election = string.Join('\n', Key.Take(3).Select(k => first.Text(k)?.ToUpperInvariant()));
            if (!elections.TryGetValue(election, out var contests))
            {
                elections.Add(election, contests = []);
                shapes.Add(election, Election(first, contests));
            }

            contests.Add(Contest(file, first, [.. contest.Where(static r => r.Text("candidate") is not null)]));
        }

        return new CandidateReading { File = file, Read = rows.Count + bad.Count, Elections = [.. shapes.Values], Faults = [.. faults.OrderBy(static f => f.Row)], LeftOut = [] };
    }

    private static ReadElection Election(CandidateRow row, List<ReadContest> contests) => new()
    {
        Name = row.Text("election")!,
        Date = ElectionWords.Day(row.Text("date")!)!.Value,
        Kind = ElectionWords.Kind(row.Text("election")),
        State = row.Text("state")!.ToLowerInvariant(),
        Contests = contests,
    };

    private static ReadContest Contest(string file, CandidateRow first, IReadOnlyList<CandidateRow> candidates) => new()
    {
        Where = string.Create(CultureInfo.InvariantCulture, $"{file}, row {first.Number}"),
        Row = first.Number,
        Name = first.Text("contest")!,
        Offices = [first.Text("office")!],
        DistrictName = first.Text("district"),
        Division = first.Text("district") is { } district && district.StartsWith("ocd-division/", StringComparison.OrdinalIgnoreCase) ? district.ToLowerInvariant() : null,
        Government = first.Text("government"),
        Seats = first.Text("seats") is { } seats ? int.Parse(seats, NumberStyles.None, CultureInfo.InvariantCulture) : null,
        Party = first.Text("party_contest"),
        IsUnexpiredTerm = ElectionWords.Flag(first.Text("unexpired")) == true,
        IsCancelled = ElectionWords.Flag(first.Text("cancelled")) == true,
        Candidates = [.. candidates.Select(static r => new Candidacy
        {
            Name = r.Text("candidate")!,
            Party = r.Text("party"),
            IsIncumbent = ElectionWords.Flag(r.Text("incumbent")),
            FiledOn = r.Text("filed_on") is { } filed ? ElectionWords.Day(filed) : null,
            Status = r.Text("status") is { } status ? ElectionWords.Status(status)!.Value : CandidacyStatus.Filed,
        })],
    };

    private static void Check(CandidateRow row, CandidateRow first, int rows, List<ReadFault> faults)
    {
        foreach (var column in CandidateColumns.All.Where(c => c.IsRequired && row.Text(c.Name) is null))
            Fault(column.Name, $"The cell is empty. {column.Doc}");
        if (row.Text("state") is { } state && !StateTable.ByPostal.ContainsKey(state.ToLowerInvariant()))
            Fault("state", $"'{state}' is no postal code of a state. Write two letters.");
        foreach (var day in new[] { "date", "filed_on" })
        {
            if (row.Text(day) is { } text && (text.Length != 10 || ElectionWords.Day(text) is null))
                Fault(day, $"'{text}' is no day of the calendar. Write YYYY-MM-DD; in a spreadsheet, format the column as text.");
        }

        if (row.Text("seats") is { } seats && (!int.TryParse(seats, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 500))
            Fault("seats", $"'{seats}' is no number of seats. Write a whole number from 1, or leave it empty.");
        foreach (var flag in new[] { "incumbent", "cancelled", "unexpired" })
        {
            if (row.Text(flag) is { } text && ElectionWords.Flag(text) is null)
                Fault(flag, $"'{text}' is neither yes nor no. Write one of them, or leave it empty.");
        }

        if (row.Text("status") is { } status && ElectionWords.Status(status) is null)
            Fault("status", $"'{status}' is none of filed, qualified, withdrawn, write_in and disqualified. Correct it.");
        if (row.Text("candidate") is null && rows > 1)
            Fault("candidate", "The contest has other rows, so somebody filed. Write the name, or take the row out.");
        foreach (var column in OfContest.Where(c => row.Text(c)?.ToLowerInvariant() != first.Text(c)?.ToLowerInvariant()))
            Fault(column, $"It says something else than row {first.Number}, which is of the same contest. Make them the same.");

        void Fault(string column, string message) => faults.Add(new ReadFault(string.Create(CultureInfo.InvariantCulture, $"row {row.Number}, {column}"), message, row.Number));
    }
}
