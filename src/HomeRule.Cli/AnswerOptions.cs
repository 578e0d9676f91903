using System.CommandLine;
using HomeRule.Answers;
using HomeRule.Civics;
using HomeRule.Cli.Output;

namespace HomeRule.Cli;

/// <summary>The options that every verb with an answer has, read strictly: a wrong value is one sentence.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<string> _format = new("--format") { HelpName = "text|json|markdown", Description = "How to write the answer; json is what the API sends. Default text" };
    private readonly Option<string> _language = new("--lang") { HelpName = "en|es", Description = "Language of the answer. Default en" };
    private readonly Option<string> _asOf = new("--as-of") { HelpName = "YYYY-MM-DD", Description = "Day that the answer is for. Default today" };
    private readonly Option<string> _snapshot = new("--snapshot") { HelpName = "FILE", Description = "Snapshot to answer from. Default: HOMERULE_SNAPSHOT, else artifacts/homerule.snapshot beside the atlas" };

    private string[] _more = [];

    /// <summary>The same with further formats, which the verb writes itself: <see cref="Own"/> tells which.</summary>
    public static AnswerOptions AddTo(Command command, string[] more, bool dated = true)
    {
        var options = new AnswerOptions { _more = more };
        options._format.HelpName += "|" + string.Join('|', more);
        if (dated)
            command.Add(options._asOf);
        command.Add(options._language);
        command.Add(options._format);
        command.Add(options._snapshot);
        return options;
    }

    /// <summary>The further format that was asked for; null for one of the usual three.</summary>
    public string? Own(ParseResult parsed) => parsed.GetValue(_format) is { } word && _more.Contains(word) ? word : null;

    public static AnswerOptions AddTo(Command command, bool dated = true, bool worded = true, bool formatted = true)
    {
        var options = new AnswerOptions();
        if (dated)
            command.Add(options._asOf);
        if (worded)
            command.Add(options._language);
        if (formatted)
            command.Add(options._format);
        command.Add(options._snapshot);
        return options;
    }

    public AnswerFormat Format(ParseResult parsed) => parsed.GetValue(_format) switch
    {
        null or "text" => AnswerFormat.Text,
        "json" => AnswerFormat.Json,
        "markdown" => AnswerFormat.Markdown,
        var own when _more.Contains(own) => AnswerFormat.Text,
        var other when _more.Length > 0 => throw Bad("format.unknown", "format", $"--format is text, json, markdown, {string.Join(" or ", _more)}, not \"{Clip(other)}\"."),
        var other => throw Bad("format.unknown", "format", $"--format is text, json or markdown, not \"{Clip(other)}\"."),
    };

    public Language Language(ParseResult parsed) => parsed.GetValue(_language) switch
    {
        null or "en" => Civics.Language.En,
        "es" => Civics.Language.Es,
        var other => throw Bad("language.unknown", "lang", $"--lang is en or es, not \"{Clip(other)}\"."),
    };

    public DateOnly AsOf(ParseResult parsed, CliSetting setting) => Day(parsed.GetValue(_asOf), "--as-of") ?? AnswerDay.Today(setting.Clock);

    /// <summary>Whether the day was given, rather than being today.</summary>
    public bool IsDayGiven(ParseResult parsed) => parsed.GetValue(_asOf) is not null;

    public string? Snapshot(ParseResult parsed) => parsed.GetValue(_snapshot);

    /// <summary>A day of the calendar; null for null.</summary>
    public static DateOnly? Day(string? text, string option)
    {
        if (text is null)
            return null;
        return PartialDate.TryParse(text, out var date) && date.Day != 0
            ? date.First
            : throw Bad("date.malformed", option, $"{option} is a day of the calendar written YYYY-MM-DD, from 1700 to 2199, such as 2026-11-21.");
    }

    /// <summary>A whole number from 1; above <paramref name="most"/> it is <paramref name="most"/>.</summary>
    public static int Count(string? text, string option, int usual, int most)
    {
        if (text is null)
            return usual;
        if (text.Length == 0 || text.Any(static c => !char.IsAsciiDigit(c)) || text.All(static c => c == '0'))
            throw Bad("limit.malformed", option, $"{option} is a whole number from 1; more than {most} counts as {most}.");
        var digits = text.TrimStart('0');
        return digits.Length > 6 ? most : Math.Min(most, int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));
    }

    public static UserErrorException Bad(string code, string field, string sentence) => new(new Problem(code, sentence) { Field = field });

    private static string Clip(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
