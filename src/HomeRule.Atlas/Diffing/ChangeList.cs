using HomeRule.Civics;

namespace HomeRule.Atlas.Diffing;

/// <summary>Gathers changes and writes their sentences. Not thread-safe.</summary>
internal sealed class ChangeList
{
    private readonly List<SnapshotChange> _changes = [];

    public IReadOnlyList<SnapshotChange> All => _changes;

    public int Count => _changes.Count;

    /// <summary>Whole entities: added, removed, or compared field by field when their bytes differ.</summary>
    public void Entities<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, Subject> subject, Func<T, byte[]> bytes, Action<T, T, Subject> fields)
        where T : class
    {
        Match(before, after, subject, bytes, fields,
            s => Add(s, SnapshotChangeKind.Added, $"{Capital(s.Label.En)} is new: {s.Title.En}.", $"Se agregó {s.Label.Es}: {Es(s.Title)}."),
            s => Add(s, SnapshotChangeKind.Removed, $"{Capital(s.Label.En)} was removed: {s.Title.En}.", $"Se quitó {s.Label.Es}: {Es(s.Title)}."));
    }

    /// <summary>Records inside an entity; <paramref name="noun"/> with its article in Spanish: <c>adoption</c>, <c>una adopción</c>.</summary>
    public void Records<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, Subject> subject, Func<T, byte[]> bytes, Action<T, T, Subject> fields,
        LocalizedText owner, LocalizedText noun)
        where T : class
    {
        Match(before, after, subject, bytes, fields,
            s => Add(s, SnapshotChangeKind.Added, $"{owner.En}: {noun.En} added: {s.Title.En}.", $"{Es(owner)}: se agregó {noun.Es}: {Es(s.Title)}."),
            s => Add(s, SnapshotChangeKind.Removed, $"{owner.En}: {noun.En} removed: {s.Title.En}.", $"{Es(owner)}: se quitó {noun.Es}: {Es(s.Title)}."));
    }

    public void Field(Subject subject, string field, LocalizedText name, LocalizedText? before, LocalizedText? after)
    {
        if (before == after)
            return;
        var (en, es) = (before, after) switch
        {
            (null, { } now) => ($"{name.En} is now {now.En}", $"{name.Es} es ahora {Es(now)}"),
            ({ } then, null) => ($"{name.En} is no longer stated (it was {then.En})", $"{name.Es} ya no consta (era {Es(then)})"),
            _ => ($"{name.En} changed from {before!.En} to {after!.En}", $"{name.Es} cambió de {Es(before)} a {Es(after)}"),
        };
        Add(subject, SnapshotChangeKind.Changed, $"{Capital(subject.Label.En)}: {en}.", $"{Capital(subject.Label.Es!)}: {es}.", field);
    }

    /// <summary>A text that is too long to quote twice.</summary>
    public void Wording(Subject subject, string field, LocalizedText name, LocalizedText? before, LocalizedText? after)
    {
        if (before == after)
            return;
        Add(subject, SnapshotChangeKind.Changed, $"{Capital(subject.Label.En)}: {name.En} was reworded{(after is null ? "" : $": {after.En}")}".TrimEnd('.') + ".",
            $"{Capital(subject.Label.Es!)}: cambió la redacción de {name.Es}{(after is null ? "" : $": {Es(after)}")}".TrimEnd('.') + ".", field);
    }

    private void Match<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, Subject> subject, Func<T, byte[]> bytes, Action<T, T, Subject> fields,
        Action<Subject> added, Action<Subject> removed)
    {
        var old = before.ToDictionary(x => subject(x).Id, StringComparer.Ordinal);
        var now = after.Select(x => (Value: x, Subject: subject(x))).OrderBy(static x => x.Subject.Id, StringComparer.Ordinal).ToList();
        foreach (var (value, name) in now)
        {
            if (!old.Remove(name.Id, out var then))
            {
                added(name);
                continue;
            }

            if (bytes(then).AsSpan().SequenceEqual(bytes(value)))
                continue;
            var count = _changes.Count;
            fields(then, value, name);
            if (_changes.Count == count)
                Add(name, SnapshotChangeKind.Changed, $"{Capital(name.Label.En)}: notes, sources or wording changed.",
                    $"{Capital(name.Label.Es!)}: cambiaron notas, fuentes o redacción.", "details");
        }

        foreach (var gone in old.Values.Select(subject).OrderBy(static s => s.Id, StringComparer.Ordinal))
            removed(gone);
    }

    private void Add(Subject s, SnapshotChangeKind kind, string en, string es, string? field = null) => _changes.Add(new SnapshotChange
    {
        Kind = kind,
        Subject = s.Name,
        Id = s.Id,
        Field = field,
        Text = new LocalizedText(en.Replace("..", ".", StringComparison.Ordinal), es.Replace("..", ".", StringComparison.Ordinal)),
        State = s.State,
        Place = s.Place,
        Play = s.Play,
    });

    private static string Es(LocalizedText text) => text.In(Language.Es);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
