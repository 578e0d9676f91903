using System.Globalization;
using HomeRule.Answers.Letters;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Documents.Letters;

/// <summary>
/// Ground and choices → a letter, a call script or a comment slip. The request comes first; the reason is always a blank, because only the writer can fill it. Pure; thread-safe.
/// </summary>
public sealed class LetterBuilder
{
    public const string To = "to";
    public const string Request = "ask";
    public const string Facts = "facts";
    public const string Points = "points";
    public const string Reason = "reason";
    public const string Log = "log";
    public const string Voicemail = "voicemail";

    private static readonly HashSet<string> NotSaid = [Log, Voicemail];

    private readonly LetterGround _ground;
    private readonly LetterRequest _request;
    private readonly LetterOffice _office;
    private readonly IReadOnlyList<LetterAsk> _asks;
    private readonly LetterAsk? _ask;
    private readonly IReadOnlyList<LetterPoint>? _points;
    private readonly LetterNotes _notes;
    private readonly LetterWords _words;
    private readonly List<LetterBlock> _blocks = new(32);

    private LetterBuilder(LetterGround ground, LetterRequest request, LetterOffice office, IReadOnlyList<LetterAsk> asks, LetterAsk? ask, IReadOnlyList<LetterPoint>? points)
    {
        (_ground, _request, _office, _asks, _ask, _points) = (ground, request, office, asks, ask, points);
        _notes = new LetterNotes(ground.Sources, ground.Language);
        _words = LetterWords.In(ground.Language);
    }

    /// <summary>The first words of a call to a recipient; the writer's name is a blank.</summary>
    public static string Hello(LetterGround ground, LetterOffice office, LetterRecipient recipient) => F(LetterWords.In(ground.Language).Hello, ground.PlaceFullName, recipient.IsPerson ? recipient.Name.Value : office.Named.Value);

    /// <summary>What to say to a voicemail, with <c>{0}</c> for the request.</summary>
    public static string VoicemailText(Language language) => LetterWords.In(language).VoicemailText;

    private LetterRecipient Recipient => _office.Recipients[0];

    /// <summary>Codes: <c>letter.office-unknown</c>, <c>letter.ask-unknown</c>, <c>letter.point-unknown</c>, <c>letter.minutes</c>.</summary>
    public static Result<Letter> Build(LetterGround ground, LetterRequest request)
    {
        if (request.Minutes is < 1 or > 3)
            return new Problem("letter.minutes", "A comment is 1, 2 or 3 minutes long.") { Field = "minutes" };
        var office = request.Office is null ? ground.Offices[0] : ground.Offices.FirstOrDefault(o => o.Key == request.Office);
        if (office is null)
            return new Problem("letter.office-unknown", $"No office that can act on {ground.PlayId} here is called \"{Clip(request.Office!)}\". Use {string.Join(", ", ground.Offices.Select(static o => o.Key))}.") { Field = "office" };
        var asks = LetterAsks.Of(ground, office);
        var ask = request.Ask is null ? null : asks.FirstOrDefault(a => a.Id == request.Ask);
        if (request.Ask is not null && ask is null)
            return new Problem("letter.ask-unknown", $"The request \"{Clip(request.Ask)}\" does not fit what is in force and what the law leaves this office. Use {string.Join(", ", asks.Select(static a => a.Id))}.") { Field = "ask" };
        List<LetterPoint>? points = null;
        foreach (var id in request.Points ?? [])
        {
            if (ground.Points.FirstOrDefault(p => p.Id == id) is not { } point)
                return new Problem("letter.point-unknown", ground.Points.Count == 0
                    ? $"This edition has no points about {ground.PlayId} yet; leave them out."
                    : $"No point has the id \"{Clip(id)}\". Use {string.Join(", ", ground.Points.Select(static p => p.Id))}.") { Field = "points" };
            points ??= [];
            if (!points.Contains(point))
                points.Add(point);
        }

        return new LetterBuilder(ground, request, office, asks, ask, request.Points is null ? null : points ?? []).Build();
    }

    private Letter Build()
    {
        switch (_request.Kind)
        {
            case LetterKind.Call: WriteCall(); break;
            case LetterKind.Comment: WriteComment(); break;
            default: WriteLetter(); break;
        }

        var words = _blocks.Where(static b => b.Kind is LetterBlockKind.Text or LetterBlockKind.Line && !NotSaid.Contains(b.Part)).Sum(static b => SpokenTime.Words(b.Text));
        var subject = F(_words.Subject, _ground.PlaceName, _ground.PlayTitle.Value);
        var fits = _request.Kind == LetterKind.Comment ? SpokenTime.Fits(_request.Minutes) : (int?)null;
        var paper = new LetterPaper
        {
            FileName = $"{_ground.PlayId}-{_ground.PlaceId.Replace('/', '-')}-{_request.Kind.ToString().ToLowerInvariant()}",
            Title = F(_request.Kind switch { LetterKind.Call => _words.Call, LetterKind.Comment => _words.Slip, _ => _words.Letter }, Whom(), Time()),
            Notice = Notice(words, fits),
            Language = _ground.Language,
            Blocks = _blocks,
            Notes = _notes.All,
        };
        return new Letter
        {
            Kind = _request.Kind,
            Paper = paper,
            Office = _office,
            Recipient = Recipient,
            Asks = _asks,
            Ask = _ask,
            Subject = subject,
            Words = words,
            Fits = fits,
            MailTo = _request.Kind == LetterKind.Letter ? LetterMail.Write(Recipient.Contacts.FirstOrDefault(static c => c.Kind == ContactKind.Email)?.Href, subject, LetterText.Body(paper)) : null,
        };
    }

    private string Whom() => Recipient.IsPerson ? Recipient.Name.Value : _office.Named.Value;

    private string Time() => _request.Minutes == 1 ? _words.Minute : F(_words.Minutes, _request.Minutes);

    private string Notice(int words, int? fits)
    {
        if (fits is not { } most)
            return $"{_words.Unfinished} {_words.Advice}";
        var length = F(_words.Words, words, most, Time());
        var over = words > most ? F(_words.Over, words - most) : F(_words.Left, most - words);
        return $"{_words.Unfinished} {length} {over} {_words.Rules}{(_office.IsBody ? "" : " " + _words.NoMeeting)} {_words.Advice}";
    }

    private void WriteLetter()
    {
        Add("date", LetterBlockKind.Text, _words.Date);
        foreach (var line in Recipient.Address)
            Add(To, LetterBlockKind.Line, line);
        if (Recipient.Contacts.FirstOrDefault(static c => c.Kind == ContactKind.Address) is { } postal)
            Add(To, LetterBlockKind.Line, postal.Value, postal.Sources);
        Add("greeting", LetterBlockKind.Text, Recipient.Greeting.Value);
        AddAsk();
        foreach (var fact in _office.Facts)
            Add(Facts, LetterBlockKind.Text, fact.Sentence.Value, fact.Sources);
        AddPoints();
        Add(Reason, LetterBlockKind.Blank, _words.Reason);
        Add("answer", LetterBlockKind.Text, _words.Answer);
        Add("closing", LetterBlockKind.Text, _words.Closing);
        Add("name", LetterBlockKind.Blank, _words.Name);
        Add("name", LetterBlockKind.Blank, _words.Where);
    }

    private void WriteCall()
    {
        Add("greeting", LetterBlockKind.Text, Hello(_ground, _office, Recipient));
        AddAsk();
        Add(Facts, LetterBlockKind.Text, _office.Facts[0].Sentence.Value, _office.Facts[0].Sources);
        AddPoints();
        Add(Reason, LetterBlockKind.Blank, _words.Reason);
        Add("answer", LetterBlockKind.Text, _words.Question);
        Add("closing", LetterBlockKind.Text, _words.Thanks);
        Add(Voicemail, LetterBlockKind.Heading, _words.Voicemail);
        Add(Voicemail, LetterBlockKind.Text, F(_words.VoicemailText, _ask?.Sentence ?? _words.VoicemailAsk));
        Add(Log, LetterBlockKind.Heading, _words.Log);
        foreach (var line in _words.LogLines)
            Add(Log, LetterBlockKind.Blank, line);
    }

    private void WriteComment()
    {
        Add("greeting", LetterBlockKind.Text, F(_words.Comment, _ground.PlaceFullName));
        AddAsk();
        Add(Reason, LetterBlockKind.Blank, _words.Reason);
        Add(Facts, LetterBlockKind.Text, _office.Facts[0].Sentence.Value, _office.Facts[0].Sources);
        AddPoints();
        Add("closing", LetterBlockKind.Text, _words.CommentThanks);
    }

    private void AddAsk()
    {
        if (_ask is not null)
        {
            Add(Request, LetterBlockKind.Text, _ask.Sentence, [], _ask.Id);
            return;
        }

        Add(Request, LetterBlockKind.Note, _words.ChooseAsk);
        foreach (var ask in _asks)
            Add(Request, LetterBlockKind.Choice, ask.Sentence, [], ask.Id);
    }

    private void AddPoints()
    {
        foreach (var point in _points ?? [])
            Add(Points, LetterBlockKind.Text, point.Text.Value, point.Sources, point.Id);
        if (_points is not null || _ground.Points.Count == 0)
            return;
        Add(Points, LetterBlockKind.Note, _words.ChoosePoints);
        foreach (var side in _ground.Points.GroupBy(static p => p.Stance))
        {
            Add(Points, LetterBlockKind.Note, side.Key == LetterStance.For ? _words.For : _words.Against);
            foreach (var point in side)
                Add(Points, LetterBlockKind.Choice, point.Text.Value, point.Sources, point.Id);
        }
    }

    private void Add(string part, LetterBlockKind kind, string text, IReadOnlyList<int>? sources = null, string? id = null) => _blocks.Add(new LetterBlock(part, kind, text, _notes.Of(sources ?? []), id) { Sources = sources ?? [] });

    private static string F(string format, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, format, values);

    private static string Clip(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
