using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

/// <summary>Bytes → content. Mirrors <see cref="ContentEncoder"/> field by field. One instance for one section.</summary>
internal sealed partial class ContentDecoder
{
    private readonly BinaryIn _in;

    private ContentDecoder(byte[] bytes) => _in = new BinaryIn(bytes, 0, bytes.Length);

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="ContentEncoder"/> writes.</exception>
    public static AtlasContent Content(byte[] bytes)
    {
        var decoder = new ContentDecoder(bytes);
        var content = decoder.ReadAtlasContent();
        return decoder._in.AtEnd ? content : throw BinaryIn.Broken();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="ContentEncoder"/> writes.</exception>
    public static IReadOnlyList<Division> Divisions(byte[] bytes)
    {
        var decoder = new ContentDecoder(bytes);
        var divisions = decoder._in.List(decoder.ReadDivision);
        return decoder._in.AtEnd ? divisions : throw BinaryIn.Broken();
    }

    private AtlasContent ReadAtlasContent() => new()
    {
        Levers = _in.List(ReadLever),
        Offices = _in.List(ReadOffice),
        States = _in.List(ReadStateProfile),
        Governments = _in.List(ReadLargeGovernment),
        Laws = _in.List(ReadLaw),
        Plays = _in.List(ReadPlay),
        Provisions = _in.List(ReadProvisionSet),
        Definitions = _in.List(ReadDefinition),
        Evidence = _in.List(ReadEvidenceEntry),
        Organisations = _in.List(ReadOrganisation),
        Oversight = _in.List(ReadOversightSet),
        RecordsLaws = _in.List(ReadRecordsLaw),
        Authorities = _in.List(ReadAuthority),
        Holidays = _in.List(ReadHolidayList),
        Elections = _in.List(ReadElectionLaw),
        Seats = _in.List(ReadSeatSet),
        Runways = _in.List(ReadRunway),
        Candidates = _in.List(ReadCandidateList),
        Timeline = _in.List(ReadTimelineEntry),
        Leaders = _in.List(ReadLeader),
        SeedCorrections = _in.List(ReadSeedCorrection),
        FeedCorrections = _in.List(ReadFeedCorrection),
        Officials = _in.List(ReadOfficial),
        Documents = _in.List(ReadSourceDocument),
        Places = _in.List(ReadPlaceRecord),
    };

    private Division ReadDivision() => new()
    {
        Id = _in.Division(),
        Kind = (DivisionKind)_in.Word(Members.DivisionKind),
        Name = _in.Text(),
        State = _in.Text(),
        Geoid = _in.TextOrNull(),
        ValidFrom = _in.DayOrNull(),
        ValidTo = _in.DayOrNull(),
        SameAs = _in.Divisions(),
        Functioning = (FunctionalStatus?)_in.WordOrNull(Members.FunctionalStatus),
        InternalPoint = _in.Bool() ? ReadPoint() : null,
        County = _in.DivisionOrNull(),
        Note = _in.LocalizedOrNull(),
    };

    private Lever ReadLever() => new()
    {
        Id = _in.Text(),
        Family = (LeverFamily)_in.Word(Members.LeverFamily),
        Title = _in.Localized(),
        Summary = _in.Localized(),
    };

    private SourceDocument ReadSourceDocument() => new()
    {
        Id = _in.Text(),
        Kind = (SourceKind)_in.Word(Members.SourceKind),
        Title = _in.Text(),
        Date = _in.DateOrNull(),
        Note = _in.LocalizedOrNull(),
    };

    private SeedCorrection ReadSeedCorrection() => new()
    {
        Id = _in.Text(),
        Document = _in.Text(),
        Claim = _in.Text(),
        Problem = _in.Localized(),
        Correction = _in.Localized(),
        Confidence = (Confidence)_in.Word(Members.Confidence),
        Sources = _in.Sources(),
    };

    private SourcedNote ReadSourcedNote() => new()
    {
        States = _in.Texts(),
        Text = _in.Localized(),
        Sources = _in.Sources(),
    };
}
