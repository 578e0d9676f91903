using System.Diagnostics;
using HomeRule.Civics;
using HomeRule.Documents.Comparing;
using HomeRule.Papers.Documents;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Comparing;

public sealed class JudgementTests
{
    public static TheoryData<string, string> Rules() => new()
    {
        { "detainer-decline", "judge-warrant-only" }, { "release-notification-limit", "nonpublic-dates" }, { "jail-access-limit", "interview-consent" }, { "end-287g", "no-agreement" },
        { "status-inquiry-limit", "no-inquiry" }, { "no-local-resources", "spending-bar" }, { "data-sharing-limit", "disclosure-rule" }, { "end-detention-contracts", "no-contract" },
        { "property-warrant-rule", "access-rule" }, { "school-warrant-protocol", "entry-rule" }, { "equal-services", "no-condition" }, { "face-coverings", "local-rule" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void ModelWording_WithItsNotTakenOut_SaysTheOpposite(string play, string provision)
    {
        var key = Key(play, provision);
        key.ShouldContain("shall not");

        ComparedTexts.Compare(key, play).Of(play, provision).Outcome.ShouldBe(MatchOutcome.Found);
        ComparedTexts.Compare(key.Replace("shall not", "shall", StringComparison.Ordinal), play).Of(play, provision).Outcome.ShouldBe(MatchOutcome.Contrary);
        var soft = ComparedTexts.Compare(key.Replace("shall not", "should not", StringComparison.Ordinal), play).Of(play, provision);
        soft.Outcome.ShouldBe(MatchOutcome.WeakerOrDifferent);
        soft.Differences[0].En.ShouldContain("asks it to");
    }

    [Theory]
    [InlineData("an administrative warrant", "no judge signs")]
    [InlineData("a warrant", "without saying whose")]
    [InlineData("a warrant signed by a judge or the sheriff approves", "The sheriff approves")]
    public void Exceptions_ThatTakeMoreAway_AreNamed(string exception, string words)
    {
        var match = ComparedTexts.Compare($"No officer shall hold a person on a civil immigration detainer unless there is {exception}.", "detainer-decline").Of("detainer-decline", "judge-warrant-only");

        match.Outcome.ShouldBe(MatchOutcome.WeakerOrDifferent);
        match.Differences.ShouldContain(d => d.En.Contains(words, StringComparison.OrdinalIgnoreCase) && d.Es != d.En);
    }

    [Theory]
    [InlineData("4 hours", 0, MatchOutcome.Found)]
    [InlineData("8 hours", 1, MatchOutcome.Found)]
    [InlineData("72 hours", 1, MatchOutcome.WeakerOrDifferent)]
    public void Amounts_ThatDiffer_AreNamed(string amount, int differences, MatchOutcome outcome)
    {
        var text = Key("detainer-decline", "same-clock").Replace("4 hours", amount, StringComparison.Ordinal);
        var match = ComparedTexts.Compare(text, "detainer-decline").Of("detainer-decline", "same-clock");

        match.Differences.Count(d => d.En.Contains(amount, StringComparison.Ordinal)).ShouldBe(differences);
        match.Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("No employee shall send information about the immigration status of a person to ICE.", "status-exchange")]
    [InlineData("No employee shall send information about the immigration status of a person to ICE. This does not restrict what 8 U.S.C. 1373 protects.", null)]
    [InlineData("The jail shall refuse to honor a judicial warrant from a federal court.", "judge-warrant")]
    [InlineData("No officer shall hold a person on a detainer unless there is a judicial warrant.", null)]
    [InlineData("A federal officer who wears a mask is guilty of a misdemeanor.", "federal-only")]
    [InlineData("An officer of any agency who wears a mask is guilty of a misdemeanor.", null)]
    public void Cautions_ShowWhatModelWordingMustNotSay(string text, string? id)
    {
        var cautions = ComparedTexts.Compare(text).Cautions;

        cautions.Select(static c => c.Id).ShouldBe(id is null ? [] : [id]);
        cautions.ShouldAllBe(static c => c.Why != null && c.Citation.Length > 10);
    }

    [Fact]
    public void NotFound_NeverSaysThatTheTextIsSilent()
    {
        foreach (var language in new[] { Language.En, Language.Es })
        {
            var answer = ComparisonWriter.Write(ComparedTexts.Compare("The board meets on Mondays.", "end-287g"), RealAtlas.Book.Origin, RealAtlas.Today, language);
            answer.Plays[0].Provisions.ShouldAllBe(static p => p.Outcome == "not_found" && p.Sureness != "high" && p.Passages.Count == 0);
            answer.Plays[0].Provisions.ShouldAllBe(p => p.OutcomeName.Contains(language == Language.En ? "by these rules" : "por estas reglas", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Definitions_OfTheAtlas_AreConceptsOrWordsOfTheLexicon()
    {
        foreach (var definition in RealAtlas.Snapshot.Content.Definitions)
            SentenceReader.Read([definition.Name.En], CancellationToken.None)[0].Tokens.Length.ShouldBeGreaterThan(0, definition.Id);
        foreach (var frame in RuleBook.Shared.Frames)
        {
            var (play, id) = (frame.Provision.Split('/')[0], frame.Provision.Split('/')[1]);
            RealAtlas.Snapshot.Content.Provisions.Single(s => s.Id == play).Provisions.ShouldContain(p => p.Id == id);
            frame.Acts.Concat(frame.With.SelectMany(static g => g)).Concat(frame.Not).Concat(frame.NeedsException).Except(Lexicon.Shared.Kinds.Keys).ShouldBeEmpty(frame.Provision);
            frame.Says.ShouldBeOneOf("forbid", "require");
        }
    }

    [Fact]
    public void Unknown_PlayIsAProblem_AndAStoppedComparisonEnds()
    {
        var paper = PaperReader.ReadTyped("No officer shall hold a person.", CancellationToken.None).Value;
        var comparer = new TextComparer(ComparedTexts.Wording);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        comparer.Compare(paper, new ComparisonRequest { Plays = ["<b>"] }, CancellationToken.None).Problem.Code.ShouldBe("play.unknown");
        Should.Throw<OperationCanceledException>(() => comparer.Compare(paper, new ComparisonRequest(), stop.Token));
    }

    /// <summary>Texts made to be slow cost no more than others of their length; the bound only catches what would not end.</summary>
    [Fact]
    public void OddTexts_End()
    {
        var began = Stopwatch.GetTimestamp();
        foreach (var odd in new[]
        {
            new string('a', 1_900_000), string.Concat(Enumerable.Repeat("(a) ", 400_000)), string.Concat(Enumerable.Repeat("shall not hold detainer ", 80_000)), string.Concat(Enumerable.Repeat("civil immigration ", 100_000)),
            string.Concat(Enumerable.Repeat("No person, ", 170_000)), string.Concat(Enumerable.Repeat("unless ", 250_000)), string.Concat(Enumerable.Repeat("a. B. ", 300_000)), string.Concat(Enumerable.Repeat("list:\n\n(1) item shall not hold detainer\n\n", 40_000)),
        })
        {
            var read = PaperReader.ReadTyped(odd, CancellationToken.None);
            if (read.TryGet(out var paper, out _))
                new TextComparer(ComparedTexts.Wording).Compare(paper, new ComparisonRequest(), CancellationToken.None).IsOk.ShouldBeTrue();
        }

        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromMinutes(2));
    }

    private static string Key(string play, string provision) =>
        string.Concat(ComparedTexts.Compare("The board meets.", play).Of(play, provision).Model.Select(static r => r.Words)).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
