using System.Diagnostics;
using HomeRule.Answers.Places;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Places;

/// <summary>The directory with every place of the Census Bureau, read from the mirror.</summary>
public sealed class EveryTownTests
{
    private static PlaceDirectory Places => Book.Places;

    private static AnswerBook Book
    {
        get
        {
            Assert.SkipUnless(Repository.Mirror is not null, "HOMERULE_MIRROR names no mirror of the official files.");
            return MirrorTowns.Book!;
        }
    }

    [Fact]
    public void Resolve_EveryPage_ByItsSlugItsIdItsGeoidAndItsFullName()
    {
        var wrong = new List<string>();
        foreach (var place in Places.All)
        {
            if (Places.Resolve(place.Slug) is not { IsOk: true } bySlug || bySlug.Value != place)
                wrong.Add("slug " + place.Slug);
            if (Places.Resolve(place.Id.Value) is not { IsOk: true } byId || byId.Value != place)
                wrong.Add("id " + place.Slug);
            if (place.Geoid is { Length: 2 or 5 or 7 } geoid && (Places.Resolve(geoid) is not { IsOk: true } byGeoid || byGeoid.Value != place))
                wrong.Add("geoid " + place.Slug);
            if (Places.Resolve(PlaceDirectory.FullName(place)) is var byName && (!byName.IsOk || byName.Value != place))
                wrong.Add($"name {place.Slug} {PlaceDirectory.FullName(place)}: {(byName.IsOk ? byName.Value.Slug : byName.Problem.Message)}");
        }

        // Two states whose bare names are a great city and another place stay open.
        wrong.RemoveAll(static w => w.StartsWith("name ny New York:", StringComparison.Ordinal) || w.StartsWith("name wa Washington:", StringComparison.Ordinal));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Measure()
    {
        var snapshot = MirrorTowns.Snapshot!;
        for (var round = 0; round < 4; round++)
        {
            GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect();
            foreach (var (name, one) in new[] { ("before", HomeRule.Testing.RealAtlas.Snapshot), ("all", snapshot) })
            {
                GC.Collect();
                var retained = GC.GetTotalMemory(true);
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.StartNew();
                var directory = new PlaceDirectory(one);
                var built = clock.Elapsed.TotalMilliseconds;
                var allocatedBuild = GC.GetAllocatedBytesForCurrentThread() - allocated;
                var kept = GC.GetTotalMemory(true) - retained;
                clock.Restart();
                directory.Resolve("Denver, CO");
                var first = clock.Elapsed.TotalMilliseconds;
                clock.Restart();
                directory.Warm();
                var warm = clock.Elapsed.TotalMilliseconds;
                var all = GC.GetTotalMemory(true) - retained;
                GC.KeepAlive(directory);
                System.IO.File.AppendAllText("/tmp/towns_measure.txt", $"{round} {name} places {directory.All.Count} build {built:0.0} ms alloc {allocatedBuild / 1e6:0.0} MB kept {kept / 1e6:0.0} MB, first {first:0.0} ms, warm {warm:0.0} ms, all kept {all / 1e6:0.0} MB\n");
            }
        }
    }
}
