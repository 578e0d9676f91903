using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.Living;
using HomeRule.Civics.People;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    /// <exception cref="InvalidDataException">The bytes are not what <see cref="ContentEncoder"/> writes.</exception>
    public static LivingFacts Living(byte[] bytes)
    {
        var decoder = new ContentDecoder(bytes);
        var facts = decoder.ReadLiving();
        return decoder._in.AtEnd ? facts : throw BinaryIn.Broken();
    }

    private LivingFacts ReadLiving() => new()
    {
        People = _in.List(ReadPerson),
        Posts = _in.List(ReadPost),
        Memberships = _in.List(ReadMembership),
        Agencies = _in.List(ReadAgency),
        Agreements = _in.List(ReadListedAgreement),
        Lists = _in.List(ReadAgreementList),
        Feeds = _in.List(ReadFeedState),
        Corrections = _in.List(ReadCorrectionOutcome),
        Observed = _in.List(ReadObservedChange),
    };

    private Person ReadPerson() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        GivenName = _in.TextOrNull(),
        FamilyName = _in.TextOrNull(),
        Parties = _in.Texts(),
        Image = _in.TextOrNull(),
        Contacts = _in.List(() => new ContactPoint((ContactKind)_in.Word(Members.ContactKind), _in.Text(), _in.TextOrNull(), _in.Sources() is [var source] ? source : throw BinaryIn.Broken())),
        Links = _in.List(() => new PersonLink(_in.Text(), _in.TextOrNull())),
        OtherIds = _in.List(() => new OtherId(_in.Text(), _in.Text())),
        OtherNames = _in.Texts(),
        Sources = _in.Sources(),
    };

    private Post ReadPost() => new()
    {
        Id = _in.Text(),
        Division = _in.Division(),
        Government = _in.Division(),
        Role = _in.Text(),
        Label = _in.TextOrNull(),
        Seats = _in.NumberOrNull(),
        Office = _in.TextOrNull(),
        Title = _in.LocalizedOrNull(),
        OfficialUrl = _in.TextOrNull(),
    };

    private Membership ReadMembership() => new()
    {
        Person = _in.Text(),
        Post = _in.Text(),
        Start = _in.DateOrNull(),
        End = _in.DateOrNull(),
        EndReason = _in.TextOrNull(),
        Party = _in.TextOrNull(),
        Sources = _in.Sources(),
    };

    private Match? ReadMatchOrNull() => _in.TextOrNull() is { } id ? new Match(id, (Confidence)_in.Word(Members.Confidence), _in.Text()) : null;

    private Match ReadMatch() => ReadMatchOrNull() ?? throw BinaryIn.Broken();

    private Agency ReadAgency() => new()
    {
        Id = _in.Text(),
        Name = _in.Text(),
        State = _in.Text(),
        Kind = (AgencyKind)_in.Word(Members.AgencyKind),
        Ori = _in.TextOrNull(),
        Counties = _in.List(ReadMatch),
        Government = ReadMatchOrNull(),
        CountyText = _in.TextOrNull(),
        Population = _in.NumberOrNull(),
        Officers = _in.NumberOrNull(),
        Civilians = _in.NumberOrNull(),
        Year = _in.NumberOrNull(),
        OtherNames = _in.Texts(),
        Sources = _in.Sources(),
    };

    private ListedAgreement ReadListedAgreement() => new()
    {
        Id = _in.Text(),
        Agency = _in.Text(),
        AgencyName = _in.Text(),
        OtherNames = _in.Texts(),
        State = _in.Text(),
        AgencyType = _in.TextOrNull(),
        Model = ReadModel(),
        ModelText = _in.Text(),
        Signed = _in.DayOrNull(),
        SignedText = _in.TextOrNull(),
        CountyText = _in.TextOrNull(),
        County = ReadMatchOrNull(),
        Government = ReadMatchOrNull(),
        OriMatch = ReadMatchOrNull(),
        MemorandumUrl = _in.TextOrNull(),
        MemorandumDoubt = _in.TextOrNull(),
        AddendumUrl = _in.TextOrNull(),
        Status = (ListedStatus)_in.Word(Members.ListedStatus),
        FirstSeen = ReadDay(),
        LastSeen = ReadDay(),
        MissingSince = _in.DayOrNull(),
        SupersededBy = _in.TextOrNull(),
        Events = _in.List(ReadAgreementEvent),
        Memorandum = _in.Bool() ? ReadMemorandum() : null,
        Sources = _in.Sources(),
    };

    private DateOnly ReadDay() => _in.DayOrNull() ?? throw BinaryIn.Broken();

    private AgreementModel ReadModel() => (AgreementModel)_in.Word(Members.AgreementModel);

    private AgreementParty ReadParty() => (AgreementParty)_in.Word(Members.AgreementParty);

    private AgreementEvent ReadAgreementEvent() =>
        new(ReadDay(), (AgreementEventKind)_in.Word(Members.AgreementEventKind), _in.Text(), _in.TextOrNull(), _in.TextOrNull(), _in.TextOrNull(), _in.TextOrNull());

    private Evidence? ReadEvidenceOrNull()
    {
        var quote = _in.TextOrNull();
        return quote is null ? null : new Evidence(_in.Number(), quote);
    }

    private Evidence ReadEvidence() => ReadEvidenceOrNull() ?? throw BinaryIn.Broken();

    private Memorandum ReadMemorandum() => new()
    {
        File = _in.Text(),
        Url = _in.TextOrNull(),
        Sha256 = _in.Text(),
        Pages = _in.Number(),
        HasText = _in.Bool(),
        IsRecognised = _in.Bool(),
        Party = _in.TextOrNull(),
        PartyEvidence = ReadEvidenceOrNull(),
        Model = ReadModel(),
        ModelEvidence = ReadEvidenceOrNull(),
        Signatures = _in.List(() => new SignatureDate(ReadParty(), ReadDay(), ReadEvidence())),
        FileDate = _in.DayOrNull(),
        Notices = _in.List(() => new NoticeTerm(ReadParty(), _in.Number(), _in.Bool(), ReadEvidence())),
        Duration = ReadEvidenceOrNull(),
        Cost = ReadEvidenceOrNull(),
        Revision = _in.DayOrNull(),
        RevisionEvidence = ReadEvidenceOrNull(),
        Note = _in.TextOrNull(),
    };

    private AgreementList ReadAgreementList() => new()
    {
        File = _in.Text(),
        Date = ReadDay(),
        Half = _in.Text(),
        IsPending = _in.Bool(),
        Rows = _in.Number(),
        Blank = _in.Number(),
        Agreements = _in.Number(),
        Agencies = _in.Number(),
        ByModel = ReadByModel(),
        ByState = ReadByState(),
        Sha256 = _in.Text(),
    };

    private Dictionary<AgreementModel, int> ReadByModel()
    {
        var count = _in.Count();
        var values = new Dictionary<AgreementModel, int>(count);
        for (var i = 0; i < count; i++)
        {
            if (!values.TryAdd(ReadModel(), _in.Number()))
                throw BinaryIn.Broken();
        }

        return values;
    }

    private Dictionary<string, int> ReadByState()
    {
        var count = _in.Count();
        var values = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            if (!values.TryAdd(_in.Text(), _in.Number()))
                throw BinaryIn.Broken();
        }

        return values;
    }

    private FeedState ReadFeedState() => new()
    {
        Id = _in.Text(),
        Name = _in.Localized(),
        Publisher = _in.Text(),
        Url = _in.Text(),
        Licence = _in.Text(),
        LastChecked = _in.DayOrNull(),
        Stale = _in.TextOrNull(),
        Editions = _in.List(ReadFeedEdition),
    };

    private FeedEdition ReadFeedEdition() => new()
    {
        Number = _in.Number(),
        Retrieved = ReadDay(),
        DataDate = _in.DayOrNull(),
        From = _in.Text(),
        Sha256 = _in.Text(),
        Files = _in.Number(),
        Bytes = ReadBytes(),
        Rows = _in.Number(),
        Facts = _in.Number(),
        Rejects = _in.List(ReadFeedReject),
        LeftOut = _in.List(ReadFeedReject),
    };

    private FeedReject ReadFeedReject() => new(_in.Text(), _in.Text(), _in.Number(), _in.Texts());

    /// <summary>A whole number up to 2^53.</summary>
    private long ReadBytes() => _in.Double() is >= 0 and <= 9007199254740992d and var bytes && double.IsInteger(bytes) ? (long)bytes : throw BinaryIn.Broken();

    private CorrectionOutcome ReadCorrectionOutcome() => new(_in.Text(), (CorrectionState)_in.Word(Members.CorrectionState), _in.Number(), _in.TextOrNull(), _in.DayOrNull());

    private ObservedChange ReadObservedChange() => new(ReadDay(), _in.Text(), _in.Text(), _in.Text(), _in.TextOrNull(), _in.TextOrNull(), _in.TextOrNull());
}
