using System.CommandLine;
using HomeRule.Cli.Output;
using HomeRule.Documents.Comparing;
using HomeRule.Papers.Documents;
using HomeRule.Papers.Pdf;

namespace HomeRule.Cli.Verbs;

internal static class CompareTextVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var file = new Argument<string>("FILE") { Description = "The text: a docx, html, txt, md or pdf file of at most 10 MB" };
        var plays = new Option<string[]>("--play") { HelpName = "PLAY", AllowMultipleArgumentsPerToken = true, Description = "Plays to compare with, by id; homerule plays lists them. Default those that the text touches" };
        var all = new Option<bool>("--all") { Description = "Compare with every play that has wording" };
        var place = new Option<string>("--for") { HelpName = "PLACE", Description = "Also say what the law leaves of each provision there" };
        command.Add(file);
        foreach (var option in new Option[] { plays, all, place })
            command.Add(option);
        var options = AnswerOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "homerule compare-text ordinance.docx --play detainer-decline",
            "homerule compare-text policy.pdf --play end-287g jail-access-limit --for \"Cook County, IL\"",
            "homerule compare-text agreement.txt --format markdown");
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(plays) ?? [];
            if (parsed.GetValue(all) && asked.Length > 0)
                throw AnswerOptions.Bad("play.both", "all", "Give --play or --all, not both.");
            var answering = new Answering(parsed, options, setting);
            var paper = Read(parsed.GetRequiredValue(file), setting.Stop);
            var content = answering.Book.Snapshot.Content;
            var wording = new WordingIndex(content.Plays, content.Provisions);
            var where = parsed.GetValue(place) is { } name ? answering.Place(name) : null;
            var request = new ComparisonRequest
            {
                Plays = parsed.GetValue(all) ? wording.PlayIds : asked,
                Form = where is null ? null : play => answering.Book.Draft(where, play, answering.AsOf).TryGet(out var ground, out _) ? ground.Forms[0] : null,
            };
            var comparison = Answering.Need(new TextComparer(wording).Compare(paper, request, setting.Stop));
            var answer = ComparisonWriter.Write(comparison, answering.Book.Origin, answering.AsOf, answering.Language, where is null ? null : (where.Slug, Answers.Places.PlaceDirectory.FullName(where)));
            return answering.Write(answer, () => ComparisonJson.Default.ComparisonAnswer, new ComparisonPages(answering.Language).Write);
        });
    }

    private static Paper Read(string path, CancellationToken stop)
    {
        byte[] bytes;
        try
        {
            var info = new FileInfo(path);
            if (info.Length > PaperLimits.MostBytes)
                throw AnswerOptions.Bad("paper.large", "FILE", $"{path} is larger than {PaperLimits.MostBytes / 1_000_000} MB. Give a smaller file.");
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw AnswerOptions.Bad("paper.unreadable", "FILE", $"{path} cannot be read. Give a file that is there and that you may read.");
        }

        return Answering.Need(new PaperReader(new PdfLimits()).ReadAsync(bytes, Path.GetFileName(path), stop).GetAwaiter().GetResult());
    }
}
