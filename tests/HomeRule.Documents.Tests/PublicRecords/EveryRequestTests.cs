using System.Diagnostics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;
using HomeRule.Documents.PublicRecords;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.PublicRecords;

/// <summary>Every place of the atlas × every subject × every office × both languages.</summary>
public sealed partial class EveryRequestTests(ITestOutputHelper output)
{
    private static readonly DateOnly Sent = new(2026, 11, 23);

    [Fact]
    public void Build_EveryPlaceSubjectAndOffice_IsWholeAndAsksAboutNobody()
    {
        var places = RealAtlas.Book.Places.All.Where(static p => p.Records.Count > 0 || p.Large is not null || DivisionKinds.IsState(p.Kind)).ToList();
        var built = 0;
        var watch = Stopwatch.StartNew();
        foreach (var place in places)
        {
            foreach (var language in new[] { Language.En, Language.Es })
            {
                var ground = RealAtlas.Book.Records(place, RealAtlas.Today, language);
                foreach (var subject in RecordsSubjects.All)
                {
                    ground.Custodians[subject.Subject].Select(static c => c.Id).ShouldBeUnique();
                    foreach (var custodian in ground.Custodians[subject.Subject])
                    {
                        var result = RecordsRequestBuilder.Build(ground, new RecordsAsk(subject.Id, custodian.Id, Sent), language);
                        if (!result.TryGet(out var request, out var problem))
                        {
                            problem.Code.ShouldBe("records.none", place.Slug);
                            ground.Law.ShouldBeNull();
                            continue;
                        }

                        built++;
                        Whole(request, place.Slug);
                    }
                }
            }
        }

        output.WriteLine($"{places.Count} places, {built} requests, {watch.Elapsed.TotalMilliseconds / built:0.00} ms a request");
        built.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void Build_EveryStateAndSubject_HasALawADayAndAnAppeal()
    {
        var laws = RealAtlas.Book.RecordsLaws(null, Language.En).Value.Laws;
        laws.Count.ShouldBe(52);
        foreach (var law in laws.Where(static l => l.Id != "us"))
        {
            RealAtlas.Book.Places.TryGetSlug(law.Id, out var state).ShouldBeTrue();
            foreach (var subject in RecordsSubjects.All)
            {
                var request = RecordsRequestBuilder.Build(RealAtlas.Book.Records(state, RealAtlas.Today, Language.En), new RecordsAsk(subject.Id, null, Sent), Language.En).Value;
                request.Law.Id.ShouldBe(law.Id);
                (request.Due.Due is null).ShouldBe(law.Days is null, law.Id);
                request.Due.Reminder.ShouldBeGreaterThan(Sent);
                request.Law.Appeals.Count.ShouldBeGreaterThan(0);
            }
        }
    }

    [Fact]
    public void Docx_OfEachState_IsValid()
    {
        var errors = new List<string>();
        foreach (var state in RealAtlas.Book.Places.States)
        {
            var ground = RealAtlas.Book.Records(state, RealAtlas.Today, Language.En);
            var request = RecordsRequestBuilder.Build(ground, new RecordsAsk(null, ground.Law is null ? "ice" : null, Sent), Language.En).Value;
            using var document = WordprocessingDocument.Open(new MemoryStream(RecordsRequestDocx.Write(request)), isEditable: false);
            errors.AddRange(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{state.Slug}: {e.Path?.XPath}: {e.Description}"));
            document.MainDocumentPart!.Document.Body!.InnerText.ShouldContain(RecordsBlanks.Name(Language.En));
        }

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Law_InSpanish_HasNoEnglishText()
    {
        foreach (var law in RealAtlas.Book.RecordsLaws(null, Language.Es).Value.Laws)
        {
            foreach (var text in new[] { law.Jurisdiction, law.Name, law.WhoText, law.FirstText, law.Fees, law.WaiverText, law.WritingText }.Concat(law.Later).Concat(law.Appeals.Select(static a => a.Route)))
                text.Language.ShouldBe(Language.Es, $"{law.Id}: {text.Value}");
        }
    }

    private static void Whole(RecordsRequest request, string place)
    {
        var letter = RecordsRequestText.Letter(request);
        if (Open().IsMatch(letter) || letter.Contains("  ", StringComparison.Ordinal))
            throw new InvalidOperationException($"{place}: {request.FileName}: {Open().Match(letter).Value}");
        request.Body.Count(static p => p.Kind == DraftParagraphKind.Lettered).ShouldBeGreaterThanOrEqualTo(2);
        request.To.ShouldAllBe(static l => l.Length > 1 && !char.IsLower(l[0]));
        request.FileName.ShouldAllBe(static c => char.IsAsciiLetterOrDigit(c) || c == '-');
        letter.ShouldContain(request.Law.Citation);
        var asked = string.Join(' ', request.Body.Where(static p => p.Kind == DraftParagraphKind.Lettered).Select(static p => p.Text));
        Personal().IsMatch(asked).ShouldBeFalse(asked);
    }

    [GeneratedRegex(@"[{}]|\b(null|System\.)")]
    private static partial Regex Open();

    /// <summary>Details about a person that no item asks for; words that ask to leave names out are allowed.</summary>
    [GeneratedRegex("home address|date of birth|birth ?date|social security|A-number|alien number|immigration status of|list of names|booking photo|mug ?shot|fecha de nacimiento|seguro social|lista de nombres", RegexOptions.IgnoreCase)]
    private static partial Regex Personal();
}
