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

        wrong.ShouldBeEmpty();
    }
}
