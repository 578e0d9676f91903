using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    private Play ReadPlay() => new()
    {
        Id = _in.Text(),
        Section = _in.Text(),
        Title = _in.Localized(),
        Summary = _in.Localized(),
        Direction = (PlayDirection)_in.Word(Members.PlayDirection),
        Levers = _in.Texts(),
        Changes = _in.LocalizedOrNull(),
        EnactedBy = _in.List(ReadEnactment),
        LegalBasis = _in.List(ReadLegalBasis),
        Limits = _in.List(_in.Localized),
        Examples = _in.List(ReadPlayExample),
        EvidenceWords = _in.Texts(),
        Seeds = _in.List(ReadSeedQuote),
        Note = _in.LocalizedOrNull(),
    };

    private Enactment ReadEnactment() => new()
    {
        Office = _in.Text(),
        Instrument = _in.Text(),
        Note = _in.LocalizedOrNull(),
    };

    private LegalBasis ReadLegalBasis() => new()
    {
        Authority = _in.TextOrNull(),
        Text = _in.Localized(),
    };

    private PlayExample ReadPlayExample() => new()
    {
        Place = _in.TextOrNull(),
        Name = _in.Text(),
        Citation = _in.Text(),
        Date = _in.DateOrNull(),
        Sources = _in.Sources(),
    };

    private SeedQuote ReadSeedQuote() => new()
    {
        Ref = _in.Text(),
        Quote = _in.Text(),
    };

    private Leader ReadLeader() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        State = _in.TextOrNull(),
        Office = _in.Localized(),
        LocalPower = _in.LocalizedOrNull(),
        Note = _in.LocalizedOrNull(),
        Statements = _in.List(ReadStatement),
    };

    private PlaceRecord ReadPlaceRecord() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        State = _in.Text(),
        Kind = _in.Text(),
        Division = _in.Division(),
        Geoid = _in.TextOrNull(),
        Counties = _in.Divisions(),
        Point = _in.Bool() ? new GeoPoint(_in.Double(), _in.Double()) : null,
        PointNote = _in.TextOrNull(),
        CensusName = _in.TextOrNull(),
        Also = _in.Divisions(),
        Adoptions = _in.List(ReadAdoption),
        Agreements = _in.List(ReadAgreement),
        Statements = _in.List(ReadStatement),
        Disputes = _in.List(ReadDispute),
        StateLaws = _in.Texts(),
        Coverage = _in.List(ReadLooked),
        Seeds = _in.Texts(),
        Note = _in.LocalizedOrNull(),
    };

    private Adoption ReadAdoption() => new()
    {
        Id = _in.Text(),
        Play = _in.Text(),
        Instrument = _in.Text(),
        InstrumentText = _in.TextOrNull(),
        Body = _in.TextOrNull(),
        Date = _in.DateOrNull(),
        DateNote = _in.LocalizedOrNull(),
        Status = ReadRecordStatus(),
        Citation = _in.Text(),
        Note = _in.LocalizedOrNull(),
        Was = _in.TextOrNull(),
        LastSeen = _in.DateOrNull(),
        Conflict = _in.TextOrNull(),
        Sources = _in.Sources(),
    };

    private Agreement ReadAgreement() => new()
    {
        Id = _in.Text(),
        Kind = _in.Text(),
        Play = _in.Text(),
        Model = _in.Texts(),
        Title = _in.Localized(),
        Agency = _in.TextOrNull(),
        InstrumentText = _in.TextOrNull(),
        Date = _in.DateOrNull(),
        DateNote = _in.LocalizedOrNull(),
        Ended = _in.DateOrNull(),
        Status = ReadRecordStatus(),
        StateLaw = _in.Texts(),
        Note = _in.LocalizedOrNull(),
        LastSeen = _in.DateOrNull(),
        Sources = _in.Sources(),
    };

    private RecordStatus ReadRecordStatus() => new()
    {
        Value = (RecordStatusValue)_in.Word(Members.RecordStatusValue),
        AsOf = _in.DateOrNull(),
        Text = _in.Text(),
    };

    private Statement ReadStatement() => new()
    {
        Id = _in.Text(),
        Speaker = _in.TextOrNull(),
        Role = _in.TextOrNull(),
        Office = _in.TextOrNull(),
        Date = _in.Date(),
        DateNote = _in.LocalizedOrNull(),
        Topics = _in.Texts(),
        Paraphrase = _in.Localized(),
        Sources = _in.Sources(),
    };

    private Dispute ReadDispute() => new()
    {
        Id = _in.Text(),
        Date = _in.Date(),
        Play = _in.TextOrNull(),
        What = _in.Localized(),
        Status = _in.Localized(),
        Sources = _in.Sources(),
    };

    private Looked ReadLooked() => new()
    {
        Lever = _in.TextOrNull(),
        Play = _in.TextOrNull(),
        Date = _in.Date(),
        Where = _in.Texts(),
        Found = _in.Text(),
    };
}
