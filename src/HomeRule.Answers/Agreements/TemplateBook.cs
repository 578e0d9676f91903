using HomeRule.Civics.Agreements;
using HomeRule.Civics.Living;

namespace HomeRule.Answers.Agreements;

/// <summary>
/// Which terms of ending the memoranda that were read have, by model and time, for agreements whose own memorandum was not read. Built from the
/// memoranda of the edition alone. Immutable; thread-safe.
/// </summary>
public sealed class TemplateBook
{
    /// <summary>Memoranda signed within so many days before or after tell of a template.</summary>
    private const int Window = 365;

    /// <summary>The part of them that must agree, in tenths.</summary>
    private const int Agreement = 8;

    private readonly Dictionary<AgreementModel, (DateOnly On, string Terms, Memorandum Memorandum)[]> _read;

    private TemplateBook(IEnumerable<Memorandum> memoranda)
    {
        _read = memoranda
            .Where(static m => m.Notices.Count > 0 && m.Model != AgreementModel.Unknown && Day(m) is not null)
            .DistinctBy(static m => m.Sha256)
            .Select(static m => (On: Day(m)!.Value, Terms: Terms(m), Memorandum: m))
            .GroupBy(static r => r.Memorandum.Model)
            .ToDictionary(static g => g.Key, static g => g.OrderBy(r => r.On).ThenBy(r => r.Memorandum.File, StringComparer.Ordinal).ToArray());
    }

    public static TemplateBook Of(IEnumerable<Memorandum> memoranda) => new(memoranda);

    /// <summary>From the agreements of an edition; memoranda that may belong to another agency still show their template.</summary>
    public static TemplateBook Of(LivingFacts living) => new(living.Agreements.Select(static a => a.Memorandum).OfType<Memorandum>());

    /// <param name="model">Unknown has no family.</param>
    /// <param name="signed">Day of signing.</param>
    /// <returns>Null where no memorandum of the model and time was read, or where those that were do not agree.</returns>
    public TemplateFamily? Find(AgreementModel model, DateOnly signed)
    {
        if (!_read.TryGetValue(model, out var all))
            return null;
        var near = all.Where(r => Apart(r.On, signed) <= Window).ToList();
        if (near.Count == 0)
            return null;
        var most = near.GroupBy(static r => r.Terms, StringComparer.Ordinal).OrderByDescending(static g => g.Count()).ThenBy(g => g.Min(r => Apart(r.On, signed))).First().ToList();
        if (most.Count * 10 < near.Count * Agreement)
            return null;
        var example = most.MinBy(r => Apart(r.On, signed)).Memorandum;
        return new TemplateFamily(model, near[0].On, near[^1].On, near.Count, most.Count, example);
    }

    private static int Apart(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);

    private static DateOnly? Day(Memorandum memorandum) =>
        memorandum.FileDate ?? (memorandum.Signatures.Count > 0 ? memorandum.Signatures.Max(static s => s.On) : memorandum.Revision);

    private static string Terms(Memorandum memorandum) =>
        string.Join(';', memorandum.Notices.OrderBy(static n => n.Party).Select(static n => $"{n.Party}/{n.Days}/{n.InWriting}"));
}
