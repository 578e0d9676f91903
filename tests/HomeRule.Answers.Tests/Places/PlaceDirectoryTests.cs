using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Answers.Places;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Places;

public sealed class PlaceDirectoryTests
{
    private static PlaceDirectory Places => RealAtlas.Places;

    [Theory]
    [InlineData("Denver CO", "co/denver")]
    [InlineData("denver, colorado", "co/denver")]
    [InlineData("  DENVER ,  Colo. ", "co/denver")]
    [InlineData("St. Louis", "mo/st-louis")]
    [InlineData("Saint Louis, Missouri", "mo/st-louis")]
    [InlineData("Saint Louis County, MO", "mo/st-louis-county")]
    [InlineData("st louis county minnesota", "mn/st-louis-county")]
    [InlineData("Kansas City, KS", "ks/wyandotte-county")]
    [InlineData("Kansas City, Missouri", "mo/kansas-city")]
    [InlineData("Portland, Maine", "me/portland")]
    [InlineData("Houston", "tx/houston")]
    [InlineData("Houston, TX", "tx/houston")]
    [InlineData("harris county tx", "tx/harris-county")]
    [InlineData("Doña Ana County, NM", "nm/dona-ana-county")]
    [InlineData("Dona Ana County NM", "nm/dona-ana-county")]
    [InlineData("Don\u0303a Ana County, New Mexico", "nm/dona-ana-county")]
    [InlineData("Doña Ana County, Nuevo México", "nm/dona-ana-county")]
    [InlineData("08031", "co/denver")]
    [InlineData("0820000", "co/denver")]
    [InlineData("48201", "tx/harris-county")]
    [InlineData("08", "co")]
    [InlineData("ocd-division/country:us/state:co/place:denver", "co/denver")]
    [InlineData("OCD-DIVISION/COUNTRY:US/STATE:CO/PLACE:DENVER", "co/denver")]
    [InlineData("ocd-division/country:us/state:co/county:denver", "co/denver")]
    [InlineData("CO/Denver", "co/denver")]
    [InlineData("la", "la")]
    [InlineData("CA", "ca")]
    [InlineData("California", "ca")]
    [InlineData("New York City", "ny/new-york-city")]
    [InlineData("NYC", "ny/new-york-city")]
    [InlineData("New York State", "ny")]
    [InlineData("Washington, DC", "dc")]
    [InlineData("Condado de Harris, TX", "tx/harris-county")]
    [InlineData("condado de Orange, California", "ca/orange-county")]
    [InlineData("condado de King Washington", "wa/king-county")]
    [InlineData("Parroquia de Jefferson, Luisiana", "la/jefferson-parish")]
    [InlineData("Ciudad de Nueva York", "ny/new-york-city")]
    [InlineData("Den\u202Ever, CO", "co/denver")]
    [InlineData("Denver\u0000, CO", "co/denver")]
    [InlineData("Denver 🏔, CO", "co/denver")]
    [InlineData("Nashville", "tn/nashville")]
    [InlineData("Davidson County, TN", "tn/nashville")]
    [InlineData("San Antonio", "tx/san-antonio")]
    [InlineData("Coeur d’Alene County, ID", null)]
    public void Resolve_NameOrIdentifier_GivesTheOnePlace(string text, string? slug)
    {
        var found = Places.Resolve(text);

        if (slug is null)
            found.Problem.Code.ShouldBe("place.unknown");
        else
            (found.IsOk ? found.Value.Slug : found.Problem.Message).ShouldBe(slug);
    }

    [Theory]
    [InlineData("New York", "New York City, New York", "New York")]
    [InlineData("Nueva York", "New York City, New York", "New York")]
    [InlineData("Washington", "District of Columbia", "Washington")]
    [InlineData("Kansas City", "Kansas City, Missouri", "Kansas City, Kansas")]
    [InlineData("Portland", "Portland, Oregon", "Portland, Maine")]
    [InlineData("Saint Louis County", "St. Louis County, Missouri", "St. Louis County, Minnesota")]
    [InlineData("Orange County", "Orange County, California", "Orange County, Florida")]
    [InlineData("Condado de Harris", "Harris County, Texas", "Harris County, Georgia")]
    public void Resolve_NameThatFitsSeveralPlaces_AsksWhich(string text, string first, string second)
    {
        var problem = Places.Resolve(text).Problem;

        problem.Code.ShouldBe("place.ambiguous");
        problem.Suggestions.ShouldContain(first);
        problem.Suggestions.ShouldContain(second);
    }

    [Fact]
    public void Resolve_VeryCommonName_CountsAllAndListsSome()
    {
        var problem = Places.Resolve("Jefferson County").Problem;

        problem.Message.ShouldStartWith("\"Jefferson County\" fits 25 places;");
        problem.Suggestions.Count.ShouldBe(12);
    }

    [Theory]
    [InlineData("Denvr", "Denver, Colorado")]
    [InlineData("Philadelpia", "Philadelphia, Pennsylvania")]
    [InlineData("Los Angelse County", "Los Angeles County, California")]
    [InlineData("Cook", "Cook County, Illinois")]
    [InlineData("Doña Ana", "Doña Ana County, New Mexico")]
    public void Resolve_TypoOrPartOfAName_SuggestsAndNeverGuesses(string text, string suggestion)
    {
        var problem = Places.Resolve(text).Problem;

        problem.Code.ShouldBe("place.unknown");
        problem.Suggestions[0].ShouldBe(suggestion);
        Places.ResolveOrUnlisted(text).Problem.Code.ShouldBe("place.unknown");
    }

    [Theory]
    [InlineData("", "place.empty")]
    [InlineData(" \t\n", "place.empty")]
    [InlineData("99999", "place.unknown")]
    [InlineData("ocd-division/country:us/state:zz", "place.unknown")]
    [InlineData("xx/none", "place.unknown")]
    [InlineData("🏔🏔🏔", "place.unknown")]
    [InlineData("\u0000\u0001\u0002", "place.unknown")]
    [InlineData("\u202E\u202E", "place.unknown")]
    [InlineData("\uD800", "place.unknown")]
    [InlineData("\uFFFE\uFFFF", "place.unknown")]
    public void Resolve_NothingThatIsAPlace_IsOneSentence(string text, string code)
    {
        var problem = Places.Resolve(text).Problem;

        problem.Code.ShouldBe(code);
        problem.Message.ShouldAllBe(c => !char.IsControl(c));
    }

    [Fact]
    public void Resolve_TenKilobytes_IsTooLong()
    {
        var text = new string('a', 10_240);

        Places.Resolve(text).Problem.Code.ShouldBe("place.too-long");
        Places.Search(text, 10).ShouldBeEmpty();
        Places.ResolveOrUnlisted(text).Problem.Code.ShouldBe("place.too-long");
    }

    [Theory]
    [InlineData("Pagosa Springs, CO", "co/pagosa-springs", null)]
    [InlineData("pagosa springs colorado", "co/pagosa-springs", null)]
    [InlineData("Pagosa Springs, Archuleta County, CO", "co/pagosa-springs", "co/archuleta-county")]
    [InlineData("Springfield, IL", "il/springfield", null)]
    public void ResolveOrUnlisted_TownWithoutAPage_IsAnsweredByItsState(string text, string slug, string? county)
    {
        var place = Places.ResolveOrUnlisted(text).Value;

        place.Unlisted.ShouldBeTrue();
        place.Slug.ShouldBe(slug);
        place.Counties.Select(c => c.Slug).SingleOrDefault().ShouldBe(county);
    }

    /// <summary>The id that the published lists have, so that records for the place are found.</summary>
    [Theory]
    [InlineData("Lee's Summit, MO", "ocd-division/country:us/state:mo/place:lee~s_summit")]
    [InlineData("Coeur d’Alene, ID", "ocd-division/country:us/state:id/place:coeur_d~alene")]
    [InlineData("Winston-Salem, NC", "ocd-division/country:us/state:nc/place:winston-salem")]
    public void ResolveOrUnlisted_NameWithSigns_HasThePublishedId(string text, string id) => Places.ResolveOrUnlisted(text).Value.Id.Value.ShouldBe(id);

    [Theory]
    [InlineData("Nowhere County, TX")]
    [InlineData("condado de Nada, TX")]
    [InlineData("東京, CA")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, TX")]
    public void ResolveOrUnlisted_WhatCannotBeATown_StaysUnknown(string text)
    {
        Places.ResolveOrUnlisted(text).Problem.Code.ShouldBe("place.unknown");
    }

    [Fact]
    public void Search_AnyText_NeverThrowsKeepsTheLimitAndSorts()
    {
        var characters = Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(i => (char)i),
            Gen.Elements("abcdefghijklmnopqrstuvwxyz ,.'-0123456789".ToCharArray()),
            Gen.Elements('\uD800', '\uFFFE', '\uDC00', '\u202E', '\u0000', 'ñ', '\u0303', 'ʻ'));
        var words = Gen.Elements("denver", "county", "condado de", "new york", "co", "saint", "st.", "orange", "la", "parish", "nuevo mexico");
        var texts = Gen.OneOf(
            Gen.Choose(0, 220).SelectMany(n => Gen.ArrayOf(characters, n)).Select(c => new string(c)),
            Gen.Choose(1, 6).SelectMany(n => Gen.ArrayOf(words, n)).Select(w => string.Join(' ', w)));
        var cases = from text in texts from limit in Gen.Choose(-1, 20) select (text, limit);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var hits = Places.Search(c.text, c.limit);
            hits.Count.ShouldBeLessThanOrEqualTo(Math.Clamp(c.limit, 1, 100));
            hits.Select(h => h.Score).ShouldBe(hits.Select(h => h.Score).OrderDescending());
            hits.Select(h => h.Place).Distinct().Count().ShouldBe(hits.Count);
            hits.ShouldAllBe(h => h.Score > 0 && h.Score <= 1);
            var found = Places.ResolveOrUnlisted(c.text);
            if (!found.IsOk)
                found.Problem.Message.ShouldNotBeNullOrWhiteSpace();
            return true;
        }));
    }

    [Fact]
    public void Resolve_EveryPlace_ByItsSlugItsIdAndItsFullName()
    {
        foreach (var place in Places.All)
        {
            Places.Resolve(place.Slug).Value.ShouldBe(place);
            Places.Resolve(place.Id.Value).Value.ShouldBe(place);
            if (place.Geoid is { Length: 2 or 5 or 7 } geoid)
                Places.Resolve(geoid).Value.Geoid.ShouldBe(place.Geoid);
            var named = Places.Resolve(PlaceDirectory.FullName(place));
            (named.IsOk ? named.Value == place : named.Problem.Code == "place.ambiguous").ShouldBeTrue(PlaceDirectory.FullName(place));
        }
    }

    [Fact]
    public void Fold_ComposedAndDecomposed_AreTheSame()
    {
        foreach (var name in Places.All.Select(p => p.Name))
            PlaceText.Fold(name.Normalize(NormalizationForm.FormD)).ShouldBe(PlaceText.Fold(name.Normalize(NormalizationForm.FormC)));
    }

    [Theory]
    [InlineData("Coeur d'Alene", "coeur dalene", "coeur-dalene")]
    [InlineData("St. Louis", "saint louis", "st-louis")]
    [InlineData("Doña Ana", "dona ana", "dona-ana")]
    [InlineData("Kauaʻi", "kauai", "kauai")]
    [InlineData("Ft. Worth", "fort worth", "ft-worth")]
    [InlineData("Mt. Vernon", "mount vernon", "mt-vernon")]
    [InlineData("\uD83C", "", "")]
    public void Fold_AndSlug_KeepTheLettersAlone(string name, string folded, string slug)
    {
        PlaceText.Fold(name).ShouldBe(folded);
        PlaceText.Slug(name).ShouldBe(slug);
    }

    [Fact]
    public void Locate_PointOrNonsense_GivesPlacesOrOneSentence()
    {
        Places.Locate(39.7392, -104.9903).Value.Select(p => p.Slug).ShouldBe(["co/denver", "co"]);
        Places.Locate(0, 0).Value.ShouldBeEmpty();
        Places.Locate(double.NaN, 0).Problem.Field.ShouldBe("lat");
        Places.Locate(0, 181).Problem.Field.ShouldBe("lng");
        DivisionId.TryParse("ocd-division/country:us/state:co", out var id).ShouldBeTrue();
        Places.TryGet(id, out var state).ShouldBeTrue();
        state.Slug.ShouldBe("co");
    }
}
