using System.Globalization;
using HomeRule.Atlas;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Docs.Tests;

/// <summary>The table of numbers in the README, counted again.</summary>
public sealed class NumberTests
{
    private static readonly Lazy<AtlasContent> Content = new(static () =>
        AtlasReader.Read(Path.Combine(Repo.Root, "atlas"), DateOnly.MaxValue).Content ?? throw new InvalidOperationException("The atlas does not compile; run: homerule atlas check"));

    public static TheoryData<string, int> Rows()
    {
        var atlas = Content.Value;
        return new TheoryData<string, int>
        {
            { "state law records", atlas.Laws.Count },
            { "of them say that no statewide law was found", atlas.Laws.Count(static l => l.Kind == LawKind.None) },
            { "plays:", atlas.Plays.Count },
            { "levers:", atlas.Levers.Count },
            { "offices with", atlas.Offices.Count },
            { "profiles of states", atlas.States.Count },
            { "large governments", atlas.Governments.Count },
            { "filing rules", atlas.Elections.Sum(static l => l.Rules.Count) },
            { "published windows", atlas.Elections.Sum(static l => l.Rules.Sum(static r => r.Published.Count)) },
            { "records of seats", atlas.Seats.Sum(static s => s.Seats.Count) },
            { "of them the years are known", atlas.Seats.Sum(static s => s.Seats.Count(static o => o.Cycles.Count > 0)) },
            { "requirements for candidates", atlas.Runways.Sum(static r => r.Steps.Count) },
            { "of them from memory", atlas.Runways.Sum(static r => r.Steps.Count(static s => s.Confidence == Confidence.Unverified)) },
            { "places on record", atlas.Places.Count },
            { "adoptions of plays", atlas.Places.Sum(static p => p.Adoptions.Count) },
            { "of them in force when last seen", atlas.Places.Sum(static p => p.Adoptions.Count(static a => a.Status.Value == RecordStatusValue.InForce)) },
            { "records of cooperation", atlas.Places.Sum(static p => p.Agreements.Count) },
            { "statements by local and state officials", atlas.Places.Sum(static p => p.Statements.Count) },
            { "by other leaders", atlas.Leaders.Sum(static l => l.Statements.Count) },
            { "disputes", atlas.Places.Sum(static p => p.Disputes.Count) },
            { "federal cases, statutes and rules", atlas.Authorities.Count },
            { "entries in the timeline", atlas.Timeline.Count },
            { "corrections to", atlas.SeedCorrections.Count },
        };
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Readme_HasTheNumber(string words, int count)
    {
        var section = Repo.Section(Repo.Read("README.md"), "## What is in the atlas")!.Replace("| ", "", StringComparison.Ordinal);

        section.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"{count} {words}"), Case.Sensitive, $"README.md, \"What is in the atlas\": write {count} before \"{words}\".");
    }
}
