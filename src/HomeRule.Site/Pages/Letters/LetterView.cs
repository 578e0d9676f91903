using HomeRule.Answers.Letters;
using HomeRule.Civics.People;
using HomeRule.Documents.Letters;

namespace HomeRule.Site.Pages.Letters;

/// <summary>What the page of a letter shows: every office with its requests, and the three sheets of the chosen one with blanks for a pen. Immutable.</summary>
/// <param name="Offices">Each with the requests that fit it.</param>
/// <param name="Chosen">The office that the sheets are for.</param>
/// <param name="Sheets">Letter, call and comment, with everything yet to be chosen.</param>
internal sealed record LetterView(LetterGround Ground, IReadOnlyList<(LetterOffice Office, IReadOnlyList<LetterAsk> Asks)> Offices, LetterOffice Chosen, IReadOnlyList<Letter> Sheets)
{
    /// <summary>Null where the ground has no office of that key.</summary>
    public static LetterView? Of(LetterGround ground, string? office)
    {
        var chosen = office is null ? ground.Offices[0] : ground.Offices.FirstOrDefault(o => o.Key == office);
        return chosen is null ? null : new LetterView(
            ground,
            [.. ground.Offices.Select(o => (o, LetterAsks.Of(ground, o)))],
            chosen,
            [.. Enum.GetValues<LetterKind>().Select(kind => LetterBuilder.Build(ground, new LetterRequest { Kind = kind, Office = chosen.Key }).Value)]);
    }

    /// <summary>The points of one side.</summary>
    public IEnumerable<LetterPoint> Points(LetterStance stance) => Ground.Points.Where(p => p.Stance == stance);

    /// <summary>Address of the first e-mail of a recipient; null where none is known.</summary>
    public static string? Mail(LetterRecipient recipient) => recipient.Contacts.FirstOrDefault(static c => c.Kind == ContactKind.Email)?.Href;

    /// <summary>Lines above the greeting, the postal address last.</summary>
    public static string To(LetterRecipient recipient) =>
        string.Join('\n', recipient.Address.Concat(recipient.Contacts.Where(static c => c.Kind == ContactKind.Address).Take(1).Select(static c => c.Value)));

    /// <summary>A text cut where its blanks begin and end.</summary>
    public static IEnumerable<(string Text, bool IsBlank)> Cut(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('[', at);
            var close = open < 0 ? -1 : text.IndexOf(']', open);
            if (close < 0)
                break;
            if (open > at)
                yield return (text[at..open], false);
            yield return (text[open..(close + 1)], true);
            at = close + 1;
        }

        if (at < text.Length)
            yield return (text[at..], false);
    }

    /// <summary>Blocks that stand together, in order.</summary>
    public static IEnumerable<(string Part, IReadOnlyList<LetterBlock> Blocks)> Parts(LetterPaper paper) =>
        paper.Blocks.GroupBy(static b => b.Part).Select(static g => (g.Key, (IReadOnlyList<LetterBlock>)[.. g]));
}
