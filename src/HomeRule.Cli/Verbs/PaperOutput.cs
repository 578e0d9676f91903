using System.CommandLine;
using System.Text;
using HomeRule.Civics;
using HomeRule.Documents.Letters;

namespace HomeRule.Cli.Verbs;

/// <summary>The options <c>--as</c> and <c>--out</c> of verbs that write something to send.</summary>
internal sealed class PaperOutput
{
    private static readonly string[] Kinds = ["md", "txt", "docx", "html"];

    private readonly Option<string> _kind = new("--as") { HelpName = "md|txt|docx|html", Description = "How to write it. Default by the ending of --out, else md" };
    private readonly Option<string> _file = new("--out") { HelpName = "FILE", Description = "Where to write it; needed for docx. Default the standard output" };

    public static PaperOutput AddTo(Command command)
    {
        var output = new PaperOutput();
        command.Add(output._kind);
        command.Add(output._file);
        return output;
    }

    /// <summary>Read before the answer is worked out, so that a wrong value is said at once.</summary>
    public Func<LetterPaper, int> Writer(ParseResult parsed, CliSetting setting)
    {
        var path = parsed.GetValue(_file);
        var kind = parsed.GetValue(_kind) ?? (path is null ? "md" : Path.GetExtension(path).TrimStart('.').ToLowerInvariant() is var ending && Kinds.Contains(ending) ? ending : "md");
        if (!Kinds.Contains(kind))
            throw AnswerOptions.Bad("letter.kind", "as", $"--as is {string.Join(", ", Kinds[..^1])} or {Kinds[^1]}.");
        if (kind == "docx" && path is null)
            throw AnswerOptions.Bad("letter.out", "out", "A Word document needs a file: add --out letter.docx.");
        return paper =>
        {
            if (path is null)
                setting.Output.Write(Text(paper, kind));
            else
                Save(path, kind == "docx" ? LetterDocx.Write(paper) : Encoding.UTF8.GetBytes(Text(paper, kind)));
            return 0;
        };
    }

    private static string Text(LetterPaper paper, string kind) => kind switch
    {
        "html" => $"<!doctype html>\n<html lang=\"{(paper.Language == Language.Es ? "es" : "en")}\"><head><meta charset=\"utf-8\"><title>{System.Net.WebUtility.HtmlEncode(paper.Title)}</title></head><body>{LetterHtml.Write(paper)}</body></html>\n",
        "txt" => LetterText.Write(paper),
        _ => LetterMarkdown.Write(paper),
    };

    /// <summary>To a file beside it first, so that the path holds the old file or the whole new one.</summary>
    private static void Save(string path, byte[] bytes)
    {
        var temporary = path + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserErrorException(new Problem("letter.unwritable", $"{path} cannot be written. Give a file in a folder that is there and can be written.") { Field = "out" });
        }
    }
}
