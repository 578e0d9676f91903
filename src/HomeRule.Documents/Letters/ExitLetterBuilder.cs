using System.Globalization;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Letters;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Letters;

/// <summary>
/// Ground → the letter by which an agency ends a 287(g) agreement: under the clause of its own memorandum where that was read; else with blanks and a note that says what to look up.
/// Pure; thread-safe.
/// </summary>
public sealed class ExitLetterBuilder
{
    private readonly ExitLetterGround _ground;
    private readonly LetterNotes _notes;
    private readonly List<LetterBlock> _blocks = new(24);

    private ExitLetterBuilder(ExitLetterGround ground) => (_ground, _notes) = (ground, new LetterNotes(ground.Sources, Language.En));

    private ExitPath? Path => _ground.Rule.Paths.FirstOrDefault(static p => p.Party == AgreementParty.Agency);

    private bool IsOwn => _ground.Rule.Basis == ExitBasis.OwnClause && Path is not null;

    /// <summary>Codes: <c>letter.nothing-to-end</c>, <c>letter.required-by-law</c>.</summary>
    public static Result<ExitLetter> Build(ExitLetterGround ground) => ground.State switch
    {
        ExitLetterState.NothingToEnd => new Problem("letter.nothing-to-end", ground.Reason!.Value.Value) { Field = "id" },
        ExitLetterState.RequiredByLaw => new Problem("letter.required-by-law", ground.Reason!.Value.Value) { Field = "id" },
        _ => new ExitLetterBuilder(ground).Build(),
    };

    private ExitLetter Build()
    {
        var agency = Agency(_ground.Agency.Name);
        Text("date", "[Date]");
        foreach (var line in Addressee())
            Add(LetterBuilder.To, LetterBlockKind.Line, line);
        Text("about", $"Re: End of the 287(g) agreement of {agency}{(_ground.Signed is { } day ? $", signed on {Day(day)}" : "")}");
        Text("ask", $"{Drafts.Wording.Capital(agency)} gives notice that it ends the agreement named below.", _ground.ListSources);
        foreach (var provision in Wording())
        {
            Lines(provision);
            if (provision.Id == Notice)
                Clause();
        }

        Text("persons", $"Please send a list of every person of {agency} who was nominated, trained or given credentials under the Agreement, with the date on which each authority ended.");
        Text("closing", "Sincerely,");
        foreach (var line in new[] { "[Signature]", "[Name]", $"{Capital(_ground.Rule.Office.Title.Value)}, {_ground.Agency.Name}" })
            Add("name", LetterBlockKind.Line, line);
        Text("sent", "Sent by: [the means that the agreement names, with proof of delivery]");
        return new ExitLetter
        {
            Ground = _ground,
            Paper = new LetterPaper
            {
                FileName = $"exit-{FileName(_ground.Agreement)}",
                Title = $"Letter that ends the 287(g) agreement of {agency}",
                Notice = "Not sent, and not legal advice. Counsel must check every line, every name and every blank in square brackets before it is signed.",
                Language = Language.En,
                Blocks = _blocks,
                Notes = _notes.All,
            },
            Notes = ExitNotes.Of(_ground, IsOwn, NamesFieldOffice),
        };
    }

    private bool NamesFieldOffice => IsOwn && Path!.Clause.Quote.Replace(" ", "", StringComparison.Ordinal).Contains("fieldoffice", StringComparison.OrdinalIgnoreCase);

    private string[] Addressee() => NamesFieldOffice
        ? ["Field Office Director", "U.S. Immigration and Customs Enforcement, Enforcement and Removal Operations", "[Local field office and its address, as the agreement states them]"]
        : ["[Name and title for notices, as the agreement states them]", "U.S. Immigration and Customs Enforcement", "[Address for notices, as the agreement states it]"];

    private const string Notice = "letter-notice";

    private IReadOnlyList<Provision> Wording() => _ground.Wording.Count > 0 ? _ground.Wording : ExitWording.Plain;

    private void Lines(Provision provision)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { [WordingPlaceholders.Agency] = Agency(_ground.Agency.Name), [WordingPlaceholders.State] = _ground.StateName };
        foreach (var line in Drafts.Wording.Fill(provision.Text, words, id => Setting(provision, id)).Split('\n'))
            Text(provision.Id, Unlettered(line));
    }

    /// <summary>A letter has no lettered paragraphs: two parts would each begin with (a).</summary>
    private static string Unlettered(string line) => Drafts.Wording.IsLettered(line) ? line[(line.IndexOf(") ", StringComparison.Ordinal) + 2)..] : line;

    private static string Agency(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name : $"the {name}";

    private string? Setting(Provision provision, string id) => (provision.Id, id) switch
    {
        (Notice, "model") => _ground.ModelName == "Model not given" ? "[model]" : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(_ground.ModelName),
        (Notice, "signed") => _ground.Signed is { } day ? Day(day) : $"[date of signature{(_ground.SignedText is { } text ? $"; the list has “{text}”" : "")}]",
        (Notice, "clause") => IsOwn ? $"the clause on ending it (page {Path!.Clause.Page} of the signed copy)" : "[the section on effective date, suspension and termination]",
        (Notice, "effect") => Effect(),
        _ => provision.Settings.FirstOrDefault(s => s.Id == id)?.Default,
    };

    private string Effect()
    {
        if (Path is not { } path)
            return "[as the clause on ending it says]";
        var effect = path.Days == 0 ? "on receipt of this letter" : $"{path.Days.ToString(CultureInfo.InvariantCulture)} days after receipt of this letter";
        return IsOwn ? effect : $"[{effect}, if the signed copy says so]";
    }

    /// <summary>The clause word for word, and the earliest end counted from the day of receipt.</summary>
    private void Clause()
    {
        if (!IsOwn)
            return;
        var clause = Path!.Clause;
        var note = _notes.Add($"Signed memorandum, {clause.File}, page {clause.Page.ToString(CultureInfo.InvariantCulture)}.", clause.Url);
        Text("clause", "The clause reads:");
        _blocks.Add(new LetterBlock("clause", LetterBlockKind.Quote, $"“{clause.Quote}”", [note]));
        Text("clause", $"If you receive this letter on {Day(_ground.Rule.From)}, the Agreement ends on {Day(Path.Earliest)} at the earliest.");
    }

    private void Text(string part, string text, IReadOnlyList<int>? sources = null) => Add(part, LetterBlockKind.Text, text, sources);

    private void Add(string part, LetterBlockKind kind, string text, IReadOnlyList<int>? sources = null) => _blocks.Add(new LetterBlock(part, kind, text, _notes.Of(sources ?? [])));

    private static string Day(DateOnly day) => HumanDate.Write(day, Language.En);

    private static string Capital(string title) => title.StartsWith("the ", StringComparison.Ordinal) && title.Length > 4 ? char.ToUpperInvariant(title[4]) + title[5..] : title;

    private static string FileName(string id) => new([.. id.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
}
