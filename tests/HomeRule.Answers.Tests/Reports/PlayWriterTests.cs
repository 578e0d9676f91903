using HomeRule.Answers.Standings;
using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Reports;

public sealed class PlayWriterTests
{
    [Fact]
    public void Write_Adopted_PutsTheRecordBeforeTheLaw()
    {
        var play = RealAtlas.Play("co/denver", "detainer-decline");

        play.Status.ShouldBe(PlayStatus.Adopted);
        play.Because[0].Rule.ShouldBe("record");
        play.Because[0].Record.ShouldBe("denver-co-detainer-decline-2017");
        play.Because.ShouldContain(b => b.Law == "co-hb19-1124" && b.Rule == "prohibits");
        play.Conflict.ShouldBeNull();
        play.Because.ShouldAllBe(b => b.Law == null || b.AsOf != null);
    }

    [Theory]
    [InlineData("oh/cincinnati", "no-local-resources", "oh-9-63")]
    [InlineData("tx/austin", "alpr-limits", "tx-sb4-2017")]
    [InlineData("la/new-orleans", "end-287g", "la-act314-2024")]
    public void Write_AdoptedAgainstStateLaw_StaysAdoptedAndNamesTheLaw(string place, string id, string law)
    {
        var play = RealAtlas.Play(place, id);

        play.Status.ShouldBe(PlayStatus.Adopted);
        play.Conflict.ShouldNotBeNull().Law.ShouldBe(law);
        play.Because[1].Rule.ShouldBe("conflict");
    }

    [Fact]
    public void Write_AdoptedBeforeTheLawBegan_HasNoConflictYet()
    {
        RealAtlas.Play("la/new-orleans", "end-287g", "2026-01-31").Status.ShouldBe(PlayStatus.Closed);
        RealAtlas.Play("wy/teton-county", "detainer-decline", "2025-02-01").Conflict.ShouldBeNull();
    }

    [Theory]
    [InlineData("nv/nye-county", "end-detention-contracts", PlayStatus.Open)]
    [InlineData("or/eugene", "alpr-limits", PlayStatus.Open)]
    [InlineData("md/howard-county", "end-detention-contracts", PlayStatus.StateLaw)]
    [InlineData("tx/williamson-county", "end-detention-contracts", PlayStatus.Closed)]
    public void Write_ContractThatWasEnded_IsADecisionCarriedOutAndNoAdoption(string place, string id, PlayStatus status)
    {
        var (en, es) = (RealAtlas.Play(place, id), RealAtlas.Play(place, id, language: Language.Es));

        en.Status.ShouldBe(status);
        var told = en.Because.Single(b => b.Rule == "history").Sentence.Value;
        told.ShouldStartWith("The contract itself was ended here");
        told.ShouldContain("carried out");
        told.ShouldNotContain("Not counted");
        es.Because.Single(b => b.Rule == "history").Sentence.Value.ShouldStartWith("Aquí se terminó el contrato mismo");
        en.Because.ShouldNotContain(b => b.Rule == "not_checked");
    }

    [Theory]
    [InlineData("mt/helena", "end-287g", "history", "(repealed)")]
    [InlineData("or/springfield", "alpr-limits", "history", "(suspended)")]
    [InlineData("al/birmingham", "local-noncooperation", "history", "(advisory only)")]
    [InlineData("in/gary", "local-noncooperation", "history", "(disputed)")]
    [InlineData("ga/cobb-county", "end-287g", "history", "(replaced by other law)")]
    [InlineData("az/flagstaff", "alpr-limits", "moving", "(pending)")]
    [InlineData("pa/pittsburgh", "end-287g", "moving", "(proposed)")]
    public void Write_RecordNotInForce_IsToldAndNeverCounted(string place, string id, string rule, string word)
    {
        var play = RealAtlas.Play(place, id);

        play.Status.ShouldNotBe(PlayStatus.Adopted);
        play.Because.ShouldContain(b => b.Rule == rule && b.Sentence.Value.EndsWith(word + ".", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_DayBeforeARecord_DoesNotKnowIt()
    {
        RealAtlas.Play("mt/helena", "end-287g", "2026-01-25").Because.ShouldNotContain(b => b.Rule == "history");
        var report = RealAtlas.Report("co/denver", "2017-08-27");
        report.Adoptions.ShouldAllBe(a => a.Date == null || a.Date.Value.First <= report.AsOf);
        report.Statements.ShouldAllBe(s => s.Date.First <= report.AsOf);
        report.Levers.Single(l => l.Id == "detainer_holds").InForce.ShouldBeEmpty();
    }

    [Fact]
    public void Write_AgreementOnRecord_IsShownAcrossAndNeverCounted()
    {
        foreach (var place in RealAtlas.Places.All.Where(p => p.Records.Any(r => r.Agreements.Count > 0)).Take(40))
        {
            foreach (var play in RealAtlas.Report(place.Slug).Plays.Where(p => p.Status == PlayStatus.Adopted))
                place.Records.SelectMany(r => r.Adoptions).ShouldContain(a => a.Play == play.Id && a.Status.Value == RecordStatusValue.InForce, place.Slug);
        }
    }

    [Theory]
    [InlineData("pa/pittsburgh", "detainer-decline", "pa/allegheny-county", "Pittsburgh does not decide this; Allegheny County can.")]
    [InlineData("ak/anchorage", "detainer-decline", "ak", "Anchorage does not decide this; Alaska can.")]
    [InlineData("ny/kings-county", "municipal-id", "ny/new-york-city", "Kings County does not decide this; New York City can.")]
    [InlineData("tx/houston", "school-warrant-protocol", null, "Houston does not decide this; School districts in Houston can.")]
    [InlineData("ct/hartford-county", "municipal-id", null, "Hartford County does not decide this; cities and towns in Hartford County can.")]
    [InlineData("Grand Island, NE", "detainer-decline", null, "Grand Island does not decide this; the county of Grand Island can.")]
    public void Write_LeverHeldElsewhere_NamesTheGovernmentThatHoldsIt(string place, string id, string? holder, string sentence)
    {
        var play = RealAtlas.Play(place, id);

        play.Status.ShouldBe(PlayStatus.NotHere);
        play.HeldBy.ShouldNotBeNull().Id.ShouldBe(holder);
        play.Sentence.Value.ShouldBe(sentence);
        play.Because[0].Rule.ShouldBe("other_government");
    }

    [Theory]
    [InlineData("pr/san-juan-municipio")]
    [InlineData("pr")]
    [InlineData("gu")]
    public void Write_TerritoryWhoseLawWasNotChecked_CallsNothingOpen(string place)
    {
        var report = RealAtlas.Report(place);

        report.Plays.ShouldAllBe(p => p.Status == PlayStatus.Unsettled);
        report.Plays[0].Sentence.Value.ShouldBe("The law of this territory was not checked, so what it leaves open is not known.");
        report.Summary.Value.ShouldContain("was not checked");
    }

    [Theory]
    [InlineData("va/fairfax-county", "status-inquiry-limit", "State law decides this for jails and sheriffs (")]
    [InlineData("ca/oakland-usd", "school-warrant-protocol", "State law already requires rules on this (")]
    [InlineData("la/new-orleans", "detainer-decline", "A court case leaves open whether this state law holds here (")]
    [InlineData("wi/milwaukee-county", "detainer-decline", "Whether state law allows this cooperation is disputed: Voces de la Frontera v. Gerber")]
    [InlineData("co/el-paso-county", "end-287g", "State law sets conditions on this (")]
    [InlineData("mi/wayne-county", "detainer-decline", "No state law found that decides this (as of ")]
    public void Write_Sentence_SaysWhatDecides(string place, string id, string start)
    {
        RealAtlas.Play(place, id).Sentence.Value.ShouldStartWith(start);
    }
}
