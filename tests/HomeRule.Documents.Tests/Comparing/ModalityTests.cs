using HomeRule.Documents.Comparing;

namespace HomeRule.Documents.Tests.Comparing;

/// <summary>What a sentence says of its act. Uses the reader itself: the whole comparison would blur which part is wrong.</summary>
public sealed class ModalityTests
{
    [Theory]
    [InlineData("Officers shall hold the person.", "Require")]
    [InlineData("Officers must hold the person.", "Require")]
    [InlineData("Each officer is required to hold the person.", "Require")]
    [InlineData("Officers shall not hold the person.", "Forbid")]
    [InlineData("Officers may not hold the person.", "Forbid")]
    [InlineData("No officer shall hold the person.", "Forbid")]
    [InlineData("Neither the city nor an officer may hold the person.", "Forbid")]
    [InlineData("It is unlawful to hold the person.", "Forbid")]
    [InlineData("Officers are prohibited from holding, detaining or keeping the person; hold.", "Forbid")]
    [InlineData("Officers shall refuse to hold the person.", "Forbid")]
    [InlineData("Officers shall not refuse to hold the person.", "Require")]
    [InlineData("Officers do not hold the person.", "Forbid")]
    [InlineData("Officers may hold the person.", "Permit")]
    [InlineData("Officers are authorized to hold the person.", "Permit")]
    [InlineData("Officers may hold the person only if a judge has signed.", "Forbid")]
    [InlineData("Officers should hold the person.", "Urge")]
    [InlineData("Officers are encouraged to hold the person.", "Urge")]
    [InlineData("Officers should not hold the person.", "SoftForbid")]
    [InlineData("Officers may decline to hold the person.", "SoftForbid")]
    [InlineData("No person shall be fined, and the sheriff shall hold the person.", "Require")]
    public void Act_IsSaidAsTheWordsOfStatutesSay(string sentence, string said) =>
        Read(sentence).Tokens.Last(static t => t.Term == "hold").Polarity.ToString().ShouldBe(said);

    [Theory]
    [InlineData("Officers shall not hold the person unless a court order requires it.", true)]
    [InlineData("Except under a court order, officers shall not hold the person.", true)]
    [InlineData("Officers shall not hold the person without a court order.", true)]
    [InlineData("Officers may hold the person only with a court order.", true)]
    [InlineData("Officers shall not hold the person because of a court order.", false)]
    [InlineData("Officers shall act without delay on a court order.", false)]
    public void Exception_IsWhatFollowsItsWords(string sentence, bool inException) =>
        Read(sentence).Tokens.Single(static t => t.Term == "court_order").InException.ShouldBe(inException);

    [Fact]
    public void Saving_RulesNothing()
    {
        Read("Nothing in this section prohibits an officer from holding a person under a court order.").IsSaving.ShouldBeTrue();
        Read("This section does not apply to a court order.").IsSaving.ShouldBeTrue();
        Read("No officer shall hold a person.").IsSaving.ShouldBeFalse();
    }

    [Fact]
    public void Item_TakesWhatTheSentenceBeforeTheListSays()
    {
        var sentences = SentenceReader.Read(["City staff shall not:", "(1) hold a person on a detainer;", "(2) ask about immigration status.", "The clerk shall publish a report."], CancellationToken.None);

        sentences.Select(static s => s.Tokens.First(static t => t.Term is "hold" or "ask" or "publish" or "staff").Polarity).ShouldBe([Polarity.Forbid, Polarity.Forbid, Polarity.Forbid, Polarity.Require]);
        sentences[3].Lead.ShouldBeNull();
    }

    [Theory]
    [InlineData("ICE agents", true)]
    [InlineData("ice on the road", false)]
    public void Ice_IsTheAgencyInCapitalsOnly(string words, bool agency) => Read(words).Tokens.Any(static t => t.Term == "immigration_authority").ShouldBe(agency);

    private static TextSentence Read(string sentence) => SentenceReader.Read([sentence], CancellationToken.None)[0];
}
