using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Cli.Output;
using HomeRule.Cli.Snapshots;

namespace HomeRule.Cli;

/// <summary>One run of a verb that answers: opens the snapshot, asks, writes in the wanted format.</summary>
internal sealed class Answering
{
    private readonly CliSetting _setting;
    private readonly AnswerFormat _format;

    public Answering(ParseResult parsed, AnswerOptions options, CliSetting setting)
    {
        _setting = setting;
        _format = options.Format(parsed);
        Language = options.Language(parsed);
        AsOf = options.AsOf(parsed, setting);
        Book = new AnswerBook(SnapshotStore.Open(setting, options.Snapshot(parsed)));
    }

    public AnswerBook Book { get; }

    public Language Language { get; }

    public DateOnly AsOf { get; }

    /// <summary>True when a person reads the answer, not a program.</summary>
    public bool IsText => _format == AnswerFormat.Text;

    /// <exception cref="UserErrorException">The outcome is a problem.</exception>
    public static T Need<T>(Result<T> result) => result.TryGet(out var value, out var problem) ? value : throw new UserErrorException(problem);

    /// <summary>A place by name or identifier; an unknown town is answered by its state where that is safe.</summary>
    public Government Place(string name) => Need(Book.Places.ResolveOrUnlisted(name));

    /// <summary>Lower-case code of a state given by code or name; null for null.</summary>
    public string? StateCode(string? text)
    {
        if (text is null)
            return null;
        var state = Book.Places.States.FirstOrDefault(s => s.State.Equals(text, StringComparison.OrdinalIgnoreCase) || s.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return state?.State ?? throw AnswerOptions.Bad("state.unknown", "state", "Give a state by its two letters or its name, such as co or Colorado.");
    }

    /// <summary>Writes the answer; <paramref name="markdown"/> is for answers with a form of their own.</summary>
    public int Write<T>(T answer, Func<JsonTypeInfo<T>> json, Action<T, Page> write, Func<T, string>? markdown = null)
    {
        switch (_format)
        {
            case AnswerFormat.Json:
                _setting.Output.Write(System.Text.Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(answer, json())));
                if (_setting.Width is not null)
                    _setting.Output.WriteLine();
                break;
            case AnswerFormat.Markdown when markdown is not null:
                _setting.Output.Write(markdown(answer));
                break;
            case AnswerFormat.Markdown:
                write(answer, new MarkdownPage(_setting.Output));
                break;
            default:
                write(answer, _setting.Width is null ? new PlainPage(_setting.Output) : TerminalPage.Of(_setting));
                break;
        }

        return 0;
    }
}
