using HomeRule.Atlas.Boundaries;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentDecoder
{
    /// <exception cref="InvalidDataException">The bytes are not what <see cref="ContentEncoder"/> writes.</exception>
    public static IReadOnlyList<BoundarySetCard> BoundarySets(byte[] bytes)
    {
        var decoder = new ContentDecoder(bytes);
        var cards = decoder._in.List(decoder.ReadBoundarySetCard);
        return decoder._in.AtEnd ? cards : throw BinaryIn.Broken();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="ContentEncoder"/> writes.</exception>
    public static IReadOnlyList<BoundarySetReport> Reports(byte[] bytes)
    {
        var decoder = new ContentDecoder(bytes);
        var reports = decoder._in.List(decoder.ReadBoundarySetReport);
        return decoder._in.AtEnd ? reports : throw BinaryIn.Broken();
    }

    private GeoPoint ReadPoint() => new(_in.Double(), _in.Double());

    private BoundarySetCard ReadBoundarySetCard() => new()
    {
        Slug = _in.Text(),
        Name = _in.Localized(),
        Member = _in.Localized(),
        Kind = (DivisionKind)_in.Word(Members.DivisionKind),
        Domain = _in.Text(),
        Provenance = ReadBoundaryProvenance(),
    };

    private BoundaryProvenance ReadBoundaryProvenance() => new()
    {
        Authority = _in.Text(),
        SourceUrl = _in.Text(),
        Distribution = _in.TextOrNull(),
        Licence = _in.Text(),
        Retrieved = _in.DayOrNull(),
        ValidFrom = _in.Date(),
        ValidTo = _in.DateOrNull(),
        IdScheme = _in.Text(),
        GridLngDegrees = _in.Double(),
        GridLatDegrees = _in.Double(),
        Note = _in.LocalizedOrNull(),
    };

    private BoundarySetReport ReadBoundarySetReport() => new()
    {
        Slug = _in.Text(),
        Divisions = _in.Number(),
        Repeated = _in.Number(),
        Joined = _in.Number(),
        NoDivision = _in.Number(),
        Qualified = _in.Number(),
        Reading = ReadFeatureReading(),
    };

    private FeatureReading ReadFeatureReading() => new()
    {
        Features = _in.Number(),
        Polygons = _in.Number(),
        Rings = _in.Number(),
        Vertices = _in.Number(),
        RepeatedPoints = _in.Number(),
        WrongWinding = _in.Number(),
        SelfTouching = _in.Number(),
        EmptyRings = _in.Number(),
        Refused = _in.List(ReadFeatureFault),
        Notes = _in.Texts(),
    };

    private FeatureFault ReadFeatureFault() => new(_in.Number(), _in.TextOrNull(), _in.Text(), _in.Text());
}
