using FsCheck;
using FsCheck.Fluent;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;

namespace HomeRule.Geo.Tests.Divisions;

public sealed class DivisionNamesTests
{
    [Theory]
    [InlineData("Coeur d'Alene", "coeur_d~alene")]
    [InlineData("St. Louis", "st_louis")]
    [InlineData("Doña Ana", "doña_ana")]
    [InlineData("Don\u0303a Ana", "doña_ana")]
    [InlineData("Prince of Wales-Hyder", "prince_of_wales-hyder")]
    [InlineData("Lakeside (Tarrant County)", "lakeside_~tarrant_county~")]
    [InlineData("  O'Fallon ", "o~fallon")]
    public void OcdSlug_Name_FollowsThePublishedRules(string name, string slug) => DivisionNames.OcdSlug(name).ShouldBe(slug);

    [Theory]
    [InlineData("Denver city", "Denver")]
    [InlineData("Orleans Parish", "Orleans")]
    [InlineData("Carson City", "Carson City")]
    [InlineData("Juneau City and Borough", "Juneau")]
    [InlineData("city", "city")]
    public void WithoutCensusKind_Name_LosesItsKindOnly(string name, string bare) => DivisionNames.WithoutCensusKind(name).ShouldBe(bare);

    [Theory]
    [InlineData("")]
    [InlineData(" . ")]
    public void OcdSlug_NothingLeft_Throws(string name) => Should.Throw<ArgumentException>(() => DivisionNames.OcdSlug(name));

    [Fact]
    public void OcdSlug_AnyName_IsAValidSegmentAndStable()
    {
        var letters = Gen.Elements("abcXYZ 0159'.-_()/,&ñÉüʻß中\u0301\u200b".ToCharArray());
        Prop.ForAll(Arb.From(Gen.Select(Gen.NonEmptyListOf(letters), list => "a" + string.Concat(list))), name =>
        {
            var slug = DivisionNames.OcdSlug(name);
            return DivisionId.TryParse($"{DivisionId.Country}/state:zz/place:{slug}", out _) && DivisionNames.OcdSlug(slug) == slug;
        }).QuickCheckThrowOnFailure();
    }
}
