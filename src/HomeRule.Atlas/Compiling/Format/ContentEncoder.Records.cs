using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    private void Write(Play p)
    {
        _out.Text(p.Id);
        _out.Text(p.Section);
        _out.Localized(p.Title);
        _out.Localized(p.Summary);
        _out.Number((int)p.Direction);
        _out.Texts(p.Levers);
        _out.Localized(p.Changes);
        _out.List(p.EnactedBy, Write);
        _out.List(p.LegalBasis, Write);
        _out.List(p.Limits, _out.Localized);
        _out.List(p.Examples, Write);
        _out.Texts(p.EvidenceWords);
        _out.List(p.Seeds, Write);
        _out.Localized(p.Note);
    }

    private void Write(Enactment e)
    {
        _out.Text(e.Office);
        _out.Text(e.Instrument);
        _out.Localized(e.Note);
    }

    private void Write(LegalBasis b)
    {
        _out.Text(b.Authority);
        _out.Localized(b.Text);
    }

    private void Write(PlayExample e)
    {
        _out.Text(e.Place);
        _out.Text(e.Name);
        _out.Text(e.Citation);
        _out.Date(e.Date);
        _out.Sources(e.Sources);
    }

    private void Write(SeedQuote s)
    {
        _out.Text(s.Ref);
        _out.Text(s.Quote);
    }

    private void Write(Leader l)
    {
        _out.Text(l.Id);
        _out.Text(l.Name);
        _out.Text(l.State);
        _out.Localized(l.Office);
        _out.Localized(l.LocalPower);
        _out.Localized(l.Note);
        _out.List(l.Statements, Write);
    }

    private void Write(PlaceRecord p)
    {
        _out.Text(p.Id);
        _out.Text(p.Name);
        _out.Text(p.State);
        _out.Text(p.Kind);
        _out.Division(p.Division);
        _out.Text(p.Geoid);
        _out.Divisions(p.Counties);
        _out.Bool(p.Point is not null);
        if (p.Point is { } point)
        {
            _out.Double(point.Lat);
            _out.Double(point.Lng);
        }

        _out.Text(p.PointNote);
        _out.Text(p.CensusName);
        _out.Divisions(p.Also);
        _out.List(p.Adoptions, Write);
        _out.List(p.Agreements, Write);
        _out.List(p.Statements, Write);
        _out.List(p.Disputes, Write);
        _out.Texts(p.StateLaws);
        _out.List(p.Coverage, Write);
        _out.Texts(p.Seeds);
        _out.Localized(p.Note);
    }

    private void Write(Adoption a)
    {
        _out.Text(a.Id);
        _out.Text(a.Play);
        _out.Text(a.Instrument);
        _out.Text(a.InstrumentText);
        _out.Text(a.Body);
        _out.Date(a.Date);
        _out.Localized(a.DateNote);
        Write(a.Status);
        _out.Text(a.Citation);
        _out.Localized(a.Note);
        _out.Text(a.Was);
        _out.Date(a.LastSeen);
        _out.Text(a.Conflict);
        _out.Sources(a.Sources);
    }

    private void Write(Agreement a)
    {
        _out.Text(a.Id);
        _out.Text(a.Kind);
        _out.Text(a.Play);
        _out.Texts(a.Model);
        _out.Localized(a.Title);
        _out.Text(a.Agency);
        _out.Text(a.InstrumentText);
        _out.Date(a.Date);
        _out.Localized(a.DateNote);
        _out.Date(a.Ended);
        Write(a.Status);
        _out.Texts(a.StateLaw);
        _out.Localized(a.Note);
        _out.Date(a.LastSeen);
        _out.Sources(a.Sources);
    }

    private void Write(RecordStatus s)
    {
        _out.Number((int)s.Value);
        _out.Date(s.AsOf);
        _out.Text(s.Text);
    }

    private void Write(Statement s)
    {
        _out.Text(s.Id);
        _out.Text(s.Speaker);
        _out.Text(s.Role);
        _out.Text(s.Office);
        _out.Date(s.Date);
        _out.Localized(s.DateNote);
        _out.Texts(s.Topics);
        _out.Localized(s.Paraphrase);
        _out.Sources(s.Sources);
    }

    private void Write(Dispute d)
    {
        _out.Text(d.Id);
        _out.Date(d.Date);
        _out.Text(d.Play);
        _out.Localized(d.What);
        _out.Localized(d.Status);
        _out.Sources(d.Sources);
    }

    private void Write(Looked l)
    {
        _out.Text(l.Lever);
        _out.Text(l.Play);
        _out.Date(l.Date);
        _out.Texts(l.Where);
        _out.Text(l.Found);
    }
}
