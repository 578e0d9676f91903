using System.Text.Json;
using HomeRule.Answers.Locating;
using HomeRule.Answers.Reports;

namespace HomeRule.Site.Api;

/// <summary>Shape of the answer to a batch, for the OpenAPI page; it is written piece by piece and never made into this.</summary>
internal sealed record BatchAnswer(
    SnapshotAnswer Snapshot, DateOnly AsOf, int Count, int Errors, IReadOnlyList<LocatedDivision> Divisions, IReadOnlyList<BatchAnswer.Point> Points, IReadOnlyList<LocatedSet> Sets, IReadOnlyList<LocateNote> Notes)
{
    /// <param name="Id">As sent.</param>
    /// <param name="Divisions">Numbers into the list of divisions, from 0, smallest level first; absent with an error.</param>
    /// <param name="Next">Numbers of divisions of later maps; absent when there is none.</param>
    /// <param name="Hint"><c>point.swapped</c> where nothing was found and the exchanged point lies in the United States.</param>
    /// <param name="Error">What is wrong with this point: <c>code</c>, <c>field</c>, <c>detail</c>.</param>
    internal sealed record Point(JsonElement? Id, IReadOnlyList<int>? Divisions, IReadOnlyList<int>? Next, string? Hint, Fault? Error);

    internal sealed record Fault(string Code, string Field, string Detail);
}
