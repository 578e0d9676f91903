using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Merging;

namespace HomeRule.Feeds.Tests.Merging;

public sealed class LivingBuilderTests
{
    [Fact]
    public void Build_MemorandaThatNoAgreementHas_AreCountedAndNamedWithTheNewestEdition()
    {
        var facts = new FeedFacts
        {
            Fingerprint = "f",
            Sheets = [],
            Memoranda = [.. Enumerable.Range(1, 7).Select(static i => new Memorandum { File = $"Town{i}CO_WSO_MOA_07012025.pdf", Sha256 = "", Pages = 1, HasText = true })],
            States = [State("fbi", Edition(1)), State("ice-287g", Edition(2), Edition(1))],
        };

        var living = LivingBuilder.Build(facts, new MergeInputs([], [], []));

        living.Fingerprint.ShouldBe("f");
        var ice = living.Feeds.Single(static f => f.Id == "ice-287g");
        ice.Editions.Select(static e => e.LeftOut.Count).ShouldBe([2, 1]);
        ice.Editions[0].LeftOut[0].Code.ShouldBe("office.home");
        ice.Editions[0].LeftOut[1].ShouldSatisfyAllConditions(
            static r => r.Code.ShouldBe("memorandum.unmatched"),
            static r => r.Count.ShouldBe(7),
            static r => r.Reason.ShouldStartWith("A memorandum was read and no agreement has it. "),
            static r => r.Examples.ShouldBe(Enumerable.Range(1, 7).Select(static i => $"Town{i}CO_WSO_MOA_07012025.pdf")));
        living.Feeds.Single(static f => f.Id == "fbi").Editions[0].LeftOut.Count.ShouldBe(1);
    }

    private static FeedState State(string id, params FeedEdition[] editions) =>
        new() { Id = id, Name = new LocalizedText(id, id), Publisher = id, Url = "https://example.org", Licence = "none", Editions = editions };

    private static FeedEdition Edition(int number) => new()
    {
        Number = number, Retrieved = new DateOnly(2026, 11, 22), From = "mirror", Sha256 = "", Files = 1, Bytes = 1, Rows = 1, Facts = 1, Rejects = [],
        LeftOut = [new FeedReject("office.home", "An office is said to be a home.", 3, [])],
    };
}
