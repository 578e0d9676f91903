using HomeRule.Answers.Help;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Civics.Help;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Help;

public sealed class HelpTests
{
    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Es)]
    public void Help_EveryState_HasItsRoutesInTheLanguage(Language language)
    {
        foreach (var state in RealAtlas.Places.States)
        {
            var help = RealAtlas.Book.Help(state.State, language).Value;
            help.Bodies.Select(static b => b.Kind).ShouldBeInOrder(SortDirection.Ascending, state.State);
            if (RealAtlas.Snapshot.Content.Laws.Any(l => l.State == state.State))
            {
                foreach (var kind in new[] { HelpKind.VehicleRegistration, HelpKind.CivilRights, HelpKind.PoliceLicense, HelpKind.BarReferral })
                    help.Bodies.ShouldContain(b => b.Kind == kind, $"{state.State}: {kind}");
            }

            foreach (var body in help.Bodies.Concat(help.National))
            {
                new[] { body.Does.Language, body.Cannot.Language, body.KindName.Language, body.AffiliationName.Language }.ShouldAllBe(l => l == language, body.Id);
                Addresses(body.Addresses, body.Look, body.Id);
                body.Sources.ShouldAllBe(n => n >= 1 && n <= help.Sources.Count);
            }
        }
    }

    [Fact]
    public void Organisations_Order_WithoutAPartyFirst_ThenByAffiliationAndName_EachLabelled()
    {
        var help = RealAtlas.Book.Help(null, Language.En).Value;
        help.Organisations.Count.ShouldBe(53);
        help.Organisations.Select(static o => (int)o.Affiliation).ShouldBeInOrder();
        foreach (var group in help.Organisations.GroupBy(static o => o.Affiliation))
            group.Select(static o => o.Name.ToUpperInvariant()).ShouldBe(group.Select(static o => o.Name.ToUpperInvariant()).Order(StringComparer.Ordinal));
        help.Organisations.TakeWhile(static o => o.Affiliation <= Affiliation.Government).Count().ShouldBe(help.Organisations.Count(static o => o.Affiliation <= Affiliation.Government));
        Enum.GetValues<Affiliation>().Where(static a => a > Affiliation.Government).Select(static a => a.ToString()).ShouldBeInOrder();
        foreach (var organisation in help.Organisations)
        {
            organisation.AffiliationName.Value.ShouldNotBeEmpty();
            Addresses(organisation.Addresses, organisation.Look, organisation.Id);
        }
    }

    [Fact]
    public void Help_OfAState_LeavesOutOrganisationsOfOthers()
    {
        RealAtlas.Book.Help("ca", Language.En).Value.Organisations.ShouldContain(static o => o.State == "ca");
        RealAtlas.Book.Help("tx", Language.En).Value.Organisations.ShouldNotContain(static o => o.State == "ca");
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("co/denver")]
    [InlineData("")]
    public void Help_NoState_SaysHowToNameOne(string text) => RealAtlas.Book.Help(text, Language.En).Problem.Code.ShouldBe("state.unknown");

    private static void Addresses(IReadOnlyList<HelpAddressAnswer> addresses, Text? look, string id)
    {
        (look is null).ShouldBe(addresses.Any(static a => a.Verified), id);
        foreach (var address in addresses)
        {
            (address.Href is null).ShouldBe(!address.Verified || address.Kind == "post", id);
            if (address.Verified)
                address.Confidence.ShouldBeOneOf([Confidence.Medium, Confidence.High], id);
            if (address.Href is { } href)
                href.ShouldMatch(address.Kind switch { "web" => "^https?://", "phone" => "^tel:[+0-9]{10,}$", _ => "^mailto:[^ ]+@[^ ]+$" }, id);
        }
    }
}
