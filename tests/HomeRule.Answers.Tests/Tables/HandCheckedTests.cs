using HomeRule.Answers.Reports;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Tables;

public sealed class HandCheckedTests
{
    public static TheoryData<string, string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var row in HandCheckedRow.Read(RepositoryFiles.TablePath))
                rows.Add(row.Place, row.Play, row.AsOf, row.Status, row.Also);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Play_AtPlaceOnDay_HasTheStatusWorkedOutByHand(string place, string play, string asOf, string status, string also)
    {
        var answer = RealAtlas.Play(place, play, asOf);

        Snake(answer.Status.ToString()).ShouldBe(status, answer.Sentence.Value);
        Check(answer, also);
    }

    [Fact]
    public void Table_EveryRow_NamesWhatDecidesAndWhy()
    {
        var rows = HandCheckedRow.Read(RepositoryFiles.TablePath);

        rows.Count.ShouldBeGreaterThanOrEqualTo(75);
        rows.ShouldAllBe(r => r.Statute.Length > 0 && r.Because.EndsWith('.'));
        rows.Select(r => (r.Place, r.Play, r.AsOf)).ShouldBeUnique();
        rows.Select(r => r.Status).Distinct().Count().ShouldBe(7);
    }

    private static void Check(PlayAnswer answer, string also)
    {
        switch (also)
        {
            case "":
                break;
            case "history":
                answer.Because.ShouldContain(b => b.Rule == "history" || b.Rule == "moving");
                break;
            case "conflict":
                answer.Conflict.ShouldNotBeNull();
                break;
            case "no conflict":
                answer.Conflict.ShouldBeNull();
                break;
            case "held by school districts":
                answer.HeldBy.ShouldNotBeNull().Name.ShouldStartWith("School districts");
                break;
            case var held when held.StartsWith("held by ", StringComparison.Ordinal):
                answer.HeldBy.ShouldNotBeNull().Id.ShouldBe(held["held by ".Length..]);
                break;
            case var conflict when conflict.StartsWith("conflict ", StringComparison.Ordinal):
                answer.Conflict.ShouldNotBeNull().Law.ShouldBe(conflict["conflict ".Length..]);
                break;
            default:
                throw new InvalidDataException($"Unknown remark: {also}");
        }
    }

    private static string Snake(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
