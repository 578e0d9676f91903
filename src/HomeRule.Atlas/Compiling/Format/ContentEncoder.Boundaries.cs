using HomeRule.Atlas.Boundaries;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(IReadOnlyList<BoundarySetCard> cards)
    {
        var encoder = new ContentEncoder();
        encoder._out.List(cards, encoder.Write);
        return encoder._out.ToBytes();
    }

    public static byte[] Encode(IReadOnlyList<BoundarySetReport> reports)
    {
        var encoder = new ContentEncoder();
        encoder._out.List(reports, encoder.Write);
        return encoder._out.ToBytes();
    }

    private void Write(GeoPoint? point)
    {
        _out.Bool(point is not null);
        if (point is { } p)
        {
            _out.Double(p.Lat);
            _out.Double(p.Lng);
        }
    }

    private void Write(BoundarySetCard c)
    {
        _out.Text(c.Slug);
        _out.Localized(c.Name);
        _out.Localized(c.Member);
        _out.Number((int)c.Kind);
        _out.Text(c.Domain);
        Write(c.Provenance);
    }

    private void Write(BoundaryProvenance p)
    {
        _out.Text(p.Authority);
        _out.Text(p.SourceUrl);
        _out.Text(p.Distribution);
        _out.Text(p.Licence);
        _out.Day(p.Retrieved);
        _out.Date(p.ValidFrom);
        _out.Date(p.ValidTo);
        _out.Text(p.IdScheme);
        _out.Double(p.GridLngDegrees);
        _out.Double(p.GridLatDegrees);
        _out.Localized(p.Note);
    }

    private void Write(BoundarySetReport r)
    {
        _out.Text(r.Slug);
        foreach (var count in new[] { r.Divisions, r.Repeated, r.Joined, r.NoDivision, r.Qualified })
            _out.Number(count);
        Write(r.Reading);
    }

    private void Write(FeatureReading r)
    {
        foreach (var count in new[] { r.Features, r.Polygons, r.Rings, r.Vertices, r.RepeatedPoints, r.WrongWinding, r.SelfTouching, r.EmptyRings })
            _out.Number(checked((int)count));
        _out.List(r.Refused, Write);
        _out.Texts(r.Notes);
    }

    private void Write(FeatureFault f)
    {
        _out.Number(checked((int)f.Number));
        _out.Text(f.Id);
        _out.Text(f.Code);
        _out.Text(f.Message);
    }
}
