using HomeRule.Answers;
using HomeRule.Answers.Letters;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Documents.Letters;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Letters;

/// <summary>Sample agreements of a Florida county, with the law of Florida that requires them and without it.</summary>
public sealed class ExitLetterTests
{
    private const string TaskForce = "fl-escambia-county-sheriffs-office_task-force_2025-03-03";
    private const string Jail = "fl-escambia-county-sheriffs-office_jail-enforcement_2025-06-02";

    private static readonly DateOnly Day = new(2026, 12, 1);
    private static readonly Lazy<AnswerBook> Required = new(static () => LivingAtlas.Book);
    private static readonly Lazy<AnswerBook> Free = new(static () => Without());

    [Fact]
    public void Build_FromItsOwnClause_QuotesItWithItsPage()
    {
        var letter = ExitLetterBuilder.Build(Ground(Free.Value, TaskForce)).Value;
        var text = LetterText.Write(letter.Paper);

        text.ShouldContain("Notice is given under the clause on ending it (page 7 of the signed copy) of the Agreement.");
        text.ShouldContain("the Agreement shall end on receipt of this letter.");
        text.ShouldContain("“Termination by the LEA shall be provided, in writing, to the local Field Office.”");
        text.ShouldContain("If you receive this letter on 1 December 2026, the Agreement ends on 1 December 2026 at the earliest.");
        text.ShouldContain("Field Office Director");
        text.ShouldContain("Sheriff, Escambia County Sheriff's Office");
        text.ShouldContain("list of every person");
        letter.Paper.Notes.ShouldContain(n => n.Text.Contains("EscambiaCoFL_TFM_MOA_030325.pdf, page 7"));
        letter.Paper.Blocks.ShouldAllBe(static b => b.Kind != LetterBlockKind.Note && !b.Text.Contains('{'));
    }

    [Fact]
    public void Build_WithoutItsOwnClause_LeavesBlanksAndSaysSo()
    {
        var letter = ExitLetterBuilder.Build(Ground(Free.Value, Jail)).Value;
        var text = LetterText.Write(letter.Paper);

        text.ShouldContain("[the section on effective date, suspension and termination]");
        text.ShouldNotContain("The clause reads:");
        letter.Notes.ShouldContain(static n => n.Value.Contains("are to be filled from the signed copy"));
        LetterText.Write(letter.Whole).ShouldContain("are to be filled from the signed copy");
    }

    [Theory]
    [InlineData(TaskForce, "letter.required-by-law", "Fla. Stat.")]
    [InlineData("fl-sample-bay-police-department_warrant-service_pending", "letter.nothing-to-end", "Nothing is signed yet")]
    [InlineData("fl-escambia-county-sheriffs-office_warrant-service_2025-04-01", "letter.nothing-to-end", "no longer have it")]
    [InlineData("fl-escambia-county-sheriffs-office_jail-enforcement_2025-02-10", "letter.nothing-to-end", "newer agreement")]
    public void Build_WhereThereIsNothingToSend_SaysWhy(string id, string code, string why)
    {
        ExitLetterBuilder.Build(Ground(Required.Value, id)).TryGet(out _, out var problem).ShouldBeFalse();

        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(why);
        if (code == "letter.required-by-law")
            problem.Message.ShouldContain("The legislature of Florida can change that law.");
    }

    [Fact]
    public void Notes_InSpanish_AreSpanishAndTheLetterIsEnglish()
    {
        var ground = Free.Value.ExitLetter(TaskForce, Day, RealAtlas.Today, Language.Es).Value;
        var letter = ExitLetterBuilder.Build(ground).Value;

        letter.Notes.ShouldContain(static n => n.Value.Contains("La cláusula pide avisar a la oficina local de ICE."));
        LetterText.Body(letter.Paper).ShouldContain("gives notice that it ends the agreement");
    }

    [Fact]
    public void ExitLetter_OfAnUnknownId_IsAProblem()
    {
        Free.Value.ExitLetter("nothing", Day, RealAtlas.Today, Language.En).TryGet(out _, out var problem).ShouldBeFalse();
        problem.Code.ShouldBe("agreement.unknown");
    }

    private static ExitLetterGround Ground(AnswerBook book, string id) => book.ExitLetter(id, Day, RealAtlas.Today, Language.En).Value;

    private static AnswerBook Without()
    {
        var content = RealAtlas.Snapshot.Content;
        return new AnswerBook(SnapshotCompiler.Build(
            content with { Laws = [.. content.Laws.Where(static l => l.State != "fl" || l.Effects.Count == 0)] }, RealAtlas.Country.With((_, _) => SampleLiving.Facts), RealAtlas.Today));
    }
}
