using HomeRule.Civics;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;
using HomeRule.Civics.Provisions;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Atlas.Compiling.Format;

/// <summary>Content → bytes. Mirrors <see cref="ContentDecoder"/> field by field. One instance for one section.</summary>
internal sealed partial class ContentEncoder
{
    private readonly BinaryOut _out = new();

    public static byte[] Encode(AtlasContent content)
    {
        var encoder = new ContentEncoder();
        encoder.Write(content);
        return encoder._out.ToBytes();
    }

    public static byte[] Encode(IReadOnlyList<Division> divisions)
    {
        var encoder = new ContentEncoder();
        encoder._out.List(divisions, encoder.Write);
        return encoder._out.ToBytes();
    }

    public static byte[] Encode(Law value) => One(value, static e => e.Write);

    public static byte[] Encode(PlaceRecord value) => One(value, static e => e.Write);

    public static byte[] Encode(Adoption value) => One(value, static e => e.Write);

    public static byte[] Encode(Agreement value) => One(value, static e => e.Write);

    public static byte[] Encode(Statement value) => One(value, static e => e.Write);

    public static byte[] Encode(Dispute value) => One(value, static e => e.Write);

    public static byte[] Encode(Play value) => One(value, static e => e.Write);

    public static byte[] Encode(Office value) => One(value, static e => e.Write);

    public static byte[] Encode(StateProfile value) => One(value, static e => e.Write);

    public static byte[] Encode(LargeGovernment value) => One(value, static e => e.Write);

    public static byte[] Encode(Authority value) => One(value, static e => e.Write);

    public static byte[] Encode(TimelineEntry value) => One(value, static e => e.Write);

    public static byte[] Encode(Leader value) => One(value, static e => e.Write);

    public static byte[] Encode(Lever value) => One(value, static e => e.Write);

    public static byte[] Encode(SeedCorrection value) => One(value, static e => e.Write);

    public static byte[] Encode(FeedCorrection value) => One(value, static e => e.Write);

    public static byte[] Encode(ProvisionSet value) => One(value, static e => e.Write);

    public static byte[] Encode(Provision value) => One(value, static e => e.Write);

    public static byte[] Encode(Definition value) => One(value, static e => e.Write);

    public static byte[] Encode(EvidenceEntry value) => One(value, static e => e.Write);

    public static byte[] Encode(RecordsLaw value) => One(value, static e => e.Write);

    public static byte[] Encode(Official value) => One(value, static e => e.Write);

    public static byte[] Encode(SourceDocument value) => One(value, static e => e.Write);

    /// <summary>The bytes of one record, to compare two of them by.</summary>
    private static byte[] One<T>(T value, Func<ContentEncoder, Action<T>> write)
    {
        var encoder = new ContentEncoder();
        write(encoder)(value);
        return encoder._out.ToBytes();
    }

    private void Write(AtlasContent c)
    {
        _out.List(c.Levers, Write);
        _out.List(c.Offices, Write);
        _out.List(c.States, Write);
        _out.List(c.Governments, Write);
        _out.List(c.Laws, Write);
        _out.List(c.Plays, Write);
        _out.List(c.Provisions, Write);
        _out.List(c.Definitions, Write);
        _out.List(c.Evidence, Write);
        _out.List(c.Organisations, Write);
        _out.List(c.Oversight, Write);
        _out.List(c.RecordsLaws, Write);
        _out.List(c.Authorities, Write);
        _out.List(c.Holidays, Write);
        _out.List(c.Elections, Write);
        _out.List(c.Seats, Write);
        _out.List(c.Runways, Write);
        _out.List(c.Candidates, Write);
        _out.List(c.Timeline, Write);
        _out.List(c.Leaders, Write);
        _out.List(c.SeedCorrections, Write);
        _out.List(c.FeedCorrections, Write);
        _out.List(c.Officials, Write);
        _out.List(c.Documents, Write);
        _out.List(c.Places, Write);
    }

    private void Write(Division d)
    {
        _out.Division(d.Id);
        _out.Number((int)d.Kind);
        _out.Text(d.Name);
        _out.Text(d.State);
        _out.Text(d.Geoid);
        _out.Day(d.ValidFrom);
        _out.Day(d.ValidTo);
        _out.Divisions(d.SameAs);
        _out.NumberOrNull((int?)d.Functioning);
        Write(d.InternalPoint);
        _out.Text(d.County?.Value);
        _out.Localized(d.Note);
    }

    private void Write(Lever l)
    {
        _out.Text(l.Id);
        _out.Number((int)l.Family);
        _out.Localized(l.Title);
        _out.Localized(l.Summary);
    }

    private void Write(SourceDocument d)
    {
        _out.Text(d.Id);
        _out.Number((int)d.Kind);
        _out.Text(d.Title);
        _out.Date(d.Date);
        _out.Localized(d.Note);
    }

    private void Write(SeedCorrection s)
    {
        _out.Text(s.Id);
        _out.Text(s.Document);
        _out.Text(s.Claim);
        _out.Localized(s.Problem);
        _out.Localized(s.Correction);
        _out.Number((int)s.Confidence);
        _out.Sources(s.Sources);
    }

    private void Write(SourcedNote n)
    {
        _out.Texts(n.States);
        _out.Localized(n.Text);
        _out.Sources(n.Sources);
    }
}
