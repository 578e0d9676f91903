namespace HomeRule.Answers.Tests.Tables;

/// <summary>One status worked out by hand from the statute or record beside it.</summary>
/// <param name="Place">Slug.</param>
/// <param name="Play">Id of the play.</param>
/// <param name="AsOf">ISO date.</param>
/// <param name="Status">As the API writes it: <c>state_law</c>.</param>
/// <param name="Also">Empty, <c>history</c>, <c>held by SLUG</c>, <c>held by school districts</c>, <c>conflict [LAW]</c> or <c>no conflict</c>.</param>
/// <param name="Statute">What decides.</param>
/// <param name="Because">Why, in one sentence.</param>
public sealed record HandCheckedRow(string Place, string Play, string AsOf, string Status, string Also, string Statute, string Because)
{
    public static IReadOnlyList<HandCheckedRow> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Where(l => l.Length > 0).Select(line => line.Split('|')).Select(cells => cells.Length == 7
            ? new HandCheckedRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6])
            : throw new InvalidDataException($"A row has {cells.Length} cells: {string.Join('|', cells)}")),
    ];
}
