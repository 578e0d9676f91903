using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace HomeRule.Civics.Tests;

public sealed class DivisionIdTests
{
    private static readonly Gen<string> Names =
        Gen.Choose(1, 20).SelectMany(n => Gen.ArrayOf(Gen.Elements("abcdefghijklmnopqrstuvwxyzñé0123456789_-~.".ToCharArray()), n)).Select(c => new string(c));

    private static readonly Gen<string> Ids =
        from types in Gen.Choose(0, 3).SelectMany(n => Gen.ArrayOf(Gen.Elements("state", "county", "place", "parish", "school_district", "sldu"), n))
        from names in Gen.ArrayOf(Names, types.Length)
        select DivisionId.Country + string.Concat(types.Zip(names, (type, name) => $"/{type}:{name}"));

    [Fact]
    public void Parse_WellFormed_KeepsEveryPart()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Ids.ToArbitrary(), text =>
        {
            var id = DivisionId.Parse(text);
            id.ToString().ShouldBe(text);
            id.ShouldBe(DivisionId.Parse(id.Value));
            id.GetHashCode().ShouldBe(DivisionId.Parse(text).GetHashCode());
            text.ShouldEndWith($"{id.Type}:{id.Name}");
            return true;
        }));
    }

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndKeepsWhatItTakes()
    {
        var texts = Gen.OneOf(ArbMap.Default.GeneratorFor<string>(), from id in Ids from tail in ArbMap.Default.GeneratorFor<string>() select id + tail);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(texts.ToArbitrary(), text => !DivisionId.TryParse(text, out var id) || id.Value == text));
    }

    [Theory]
    [InlineData("ocd-division/country:us", null, "country", "us")]
    [InlineData("ocd-division/country:us/state:co", "co", "state", "co")]
    [InlineData("ocd-division/country:us/state:co/place:denver", "co", "place", "denver")]
    [InlineData("ocd-division/country:us/district:dc", "dc", "district", "dc")]
    [InlineData("ocd-division/country:us/territory:pr/municipio:san_juan", "pr", "municipio", "san_juan")]
    [InlineData("ocd-division/country:us/state:md/county:prince_george~s", "md", "county", "prince_george~s")]
    public void Parse_Id_NamesItsStateTypeAndName(string text, string? state, string type, string name)
    {
        var id = DivisionId.Parse(text);

        (id.State, id.Type, id.Name).ShouldBe((state, type, name));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ocd-division/country:ca")]
    [InlineData("ocd-division/country:usa")]
    [InlineData("ocd-division/country:us/")]
    [InlineData("ocd-division/country:us/state:")]
    [InlineData("ocd-division/country:us/:co")]
    [InlineData("ocd-division/country:us/state")]
    [InlineData("ocd-division/country:us/State:co")]
    [InlineData("ocd-division/country:us/state:CO")]
    [InlineData("ocd-division/country:us/state:co/place:den ver")]
    [InlineData("ocd-division/country:us/state:co/../place:x")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        DivisionId.TryParse(text, out var id).ShouldBeFalse();
        id.ShouldBe(default);
        if (text is not null)
            Should.Throw<FormatException>(() => DivisionId.Parse(text));
    }

    [Fact]
    public void Default_Id_IsTheCountry()
    {
        default(DivisionId).Value.ShouldBe(DivisionId.Country);
    }
}
