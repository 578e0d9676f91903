using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>The table of listed agreements, one agreement, and those of one place. Pure over the snapshot.</summary>
internal static class AgreementListings
{
    public static AgreementTable Table(AnswerContext context, AgreementQuery query, DateOnly on, Language language)
    {
        var writer = new AgreementWriter(context, on, language, new SourceNumbers(context.Sources));
        var known = Known(context, on);
        var fitting = known.Where(k => Fits(k, query)).ToList();
        var perPage = Math.Clamp(query.PerPage, 1, AgreementQuery.MostPerPage);
        var pages = Math.Max(1, (fitting.Count + perPage - 1) / perPage);
        var page = Math.Clamp(query.Page, 1, pages);
        return new AgreementTable
        {
            Snapshot = context.Answer,
            AsOf = on,
            Lists = writer.Lists(null, query.State),
            All = known.Count,
            Total = fitting.Count,
            Page = page,
            Pages = pages,
            PerPage = perPage,
            Agreements = [.. Sorted(fitting, query).Skip((page - 1) * perPage).Take(perPage).Select(k => writer.Row(k.Entry))],
            States = Choices(known.Select(static k => k.Entry.Agreement.State), code => new Text(context.Places.TryGetSlug(code, out var state) ? context.Name(state, language) : code.ToUpperInvariant(), language)),
            Models = ModelChoices(known.Select(static k => k.Entry), language),
            Statuses = StatusChoices(known.Select(static k => k.Status), language),
            Types = TypeChoices(known.Select(static k => k.Entry), language),
            Sources = [],
        };
    }

    public static AgreementDetail Detail(AnswerContext context, AgreementEntry entry, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var writer = new AgreementWriter(context, on, language, numbers);
        var records = entry.Owner is { } owner ? new RecordWriter(context, language, numbers) is var write ? owner.Records.SelectMany(r => r.Agreements).Select(a => write.Write(owner, a)).ToList() : [] : [];
        var twin = PlaceAgreements.Twin(entry, records);
        return new AgreementDetail
        {
            Snapshot = context.Answer,
            AsOf = on,
            Lists = writer.Lists(null, entry.Agreement.State),
            Agreement = writer.Write(entry, twin?.Id),
            ModelMeaning = AgreementNames.Explain(entry.Agreement.Model, language),
            Others = [.. writer.Known(context.Agreements.OfAgency(entry.Agreement.Agency)).Where(e => e != entry).Select(writer.Row)],
            Records = twin is null ? [] : [twin with { Listed = [entry.Agreement.Id] }],
            Sources = numbers.Answers,
        };
    }

    public static PlaceAgreementsAnswer Of(AnswerContext context, ReportBuilder reports, Government place, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var found = new PlaceAgreements(context, place, on, language, numbers, reports.Agreements(place, on, language, numbers));
        return new PlaceAgreementsAnswer
        {
            Place = reports.WritePlace(place, language),
            Snapshot = context.Answer,
            AsOf = on,
            Lists = found.Lists,
            Agreements = found.Listed,
            StateAgencies = found.OfState,
            Records = [.. found.Records.Where(static r => r.Kind == PlaceAgreements.Kind)],
            Sources = numbers.Answers,
        };
    }

    /// <summary>Agreements known on the day with where they stood.</summary>
    public static List<(AgreementEntry Entry, ListedStatus Status)> Known(AnswerContext context, DateOnly on, string? state = null) =>
    [
        .. (state is null ? context.Agreements.All : context.Agreements.In(state)).Select(e => (Entry: e, Status: e.On(on))).Where(static k => k.Status is not null).Select(static k => (k.Entry, k.Status!.Value)),
    ];

    public static IReadOnlyList<Choice> ModelChoices(IEnumerable<AgreementEntry> entries, Language language) =>
        [.. entries.GroupBy(static e => e.Agreement.Model).OrderBy(static g => g.Key).Select(g => new Choice(Snake(g.Key), AgreementNames.Model(g.Key, language), g.Count()))];

    public static IReadOnlyList<Choice> StatusChoices(IEnumerable<ListedStatus> statuses, Language language) =>
        [.. statuses.GroupBy(static s => s).OrderBy(static g => g.Key).Select(g => new Choice(Snake(g.Key), AgreementNames.Status(g.Key, language), g.Count()))];

    public static IReadOnlyList<Choice> TypeChoices(IEnumerable<AgreementEntry> entries, Language language) =>
        Choices(entries.Select(static e => e.Agreement.AgencyType ?? "unknown"), type => AgreementNames.AgencyType(type, language));

    private static bool Fits((AgreementEntry Entry, ListedStatus Status) known, AgreementQuery query)
    {
        var agreement = known.Entry.Agreement;
        return (query.State is null || agreement.State == query.State)
            && (query.Model is null || agreement.Model == query.Model)
            && (query.Status is null || known.Status == query.Status)
            && (query.Type is null || (agreement.AgencyType ?? "unknown") == query.Type)
            && (query.Agency is null || agreement.Agency == query.Agency)
            && (query.Place is null || known.Entry.Owner == query.Place || known.Entry.County == query.Place)
            && (string.IsNullOrWhiteSpace(query.Text) || known.Entry.Folded.Contains(PlaceText.Fold(query.Text), StringComparison.Ordinal));
    }

    private static IEnumerable<(AgreementEntry Entry, ListedStatus Status)> Sorted(List<(AgreementEntry Entry, ListedStatus Status)> rows, AgreementQuery query)
    {
        // What has no date stands last, whichever way.
        if (query.Order == AgreementOrder.Signed)
        {
            var dated = rows.OrderBy(static r => r.Entry.Agreement.Signed is null);
            return (query.IsDescending ? dated.ThenByDescending(static r => r.Entry.Agreement.Signed) : dated.ThenBy(static r => r.Entry.Agreement.Signed)).ThenBy(static r => r.Entry.Agreement.Id, StringComparer.Ordinal);
        }

        Func<(AgreementEntry Entry, ListedStatus Status), string> key = query.Order switch
        {
            AgreementOrder.Agency => static r => PlaceText.Fold(r.Entry.Agreement.AgencyName),
            AgreementOrder.State => static r => r.Entry.Agreement.State,
            AgreementOrder.Model => static r => Snake(r.Entry.Agreement.Model),
            AgreementOrder.Status => static r => ((int)r.Status).ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => static r => r.Entry.Agreement.FirstSeen.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        return (query.IsDescending ? rows.OrderByDescending(key, StringComparer.Ordinal) : rows.OrderBy(key, StringComparer.Ordinal)).ThenBy(static r => r.Entry.Agreement.Id, StringComparer.Ordinal);
    }

    private static List<Choice> Choices(IEnumerable<string> values, Func<string, Text> name) =>
        [.. values.GroupBy(static v => v, StringComparer.Ordinal).Select(g => new Choice(g.Key, name(g.Key), g.Count())).OrderBy(static c => c.Name.Value, StringComparer.Ordinal)];

    private static string Snake<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
