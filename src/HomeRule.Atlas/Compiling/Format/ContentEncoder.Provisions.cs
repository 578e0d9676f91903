using HomeRule.Civics.Provisions;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    private void Write(ProvisionSet s)
    {
        _out.Text(s.Id);
        _out.List(s.Questions, _out.Localized);
        _out.List(s.Provisions, Write);
        _out.List(s.Points, Write);
        _out.List(s.Objections, Write);
        _out.List(s.Costs, _out.Localized);
        _out.List(s.Measures, _out.Localized);
        _out.List(s.Instruments, Write);
        _out.List(s.Guide, Write);
    }

    private void Write(Provision p)
    {
        _out.Text(p.Id);
        _out.Localized(p.Title);
        _out.Localized(p.Does);
        _out.Texts(p.Levers);
        _out.Number((int)p.Effect);
        _out.Bool(p.Core);
        _out.Texts(p.Definitions);
        _out.Text(p.Text);
        _out.List(p.Settings, Write);
        _out.List(p.Variants, Write);
        _out.List(p.Exceptions, _out.Localized);
        _out.List(p.MustNot, _out.Localized);
        _out.Sources(p.Sources);
    }

    private void Write(ProvisionSetting s)
    {
        _out.Text(s.Id);
        _out.Localized(s.Title);
        _out.Text(s.Default);
        _out.Texts(s.Choices);
    }

    private void Write(ProvisionVariant v)
    {
        _out.Text(v.Id);
        _out.Localized(v.Title);
        _out.Text(v.Text);
    }

    private void Write(TalkingPoint p)
    {
        _out.Text(p.For);
        _out.Localized(p.Text);
        _out.Sources(p.Sources);
    }

    private void Write(Objection o)
    {
        _out.Localized(o.Text);
        _out.Localized(o.Answer);
        _out.Texts(o.Findings);
    }

    private void Write(InstrumentFit i)
    {
        _out.Text(i.Instrument);
        _out.Texts(i.Offices);
        _out.Localized(i.Note);
    }

    private void Write(GuideSection g)
    {
        _out.Localized(g.Title);
        _out.List(g.Steps, _out.Localized);
    }

    private void Write(Definition d)
    {
        _out.Text(d.Id);
        _out.Localized(d.Name);
        _out.Text(d.Text);
        _out.Localized(d.Note);
        _out.Sources(d.Sources);
    }

    private void Write(EvidenceEntry e)
    {
        _out.Text(e.Id);
        _out.Text(e.Topic);
        _out.Localized(e.Claim);
        _out.Localized(e.Finding);
        _out.Text(e.Direction);
        _out.Text(e.Kind);
        _out.Text(e.Authors);
        _out.Date(e.Year);
        _out.Text(e.Method);
        _out.Localized(e.Limits);
        _out.Number((int)e.Confidence);
        _out.Sources(e.Sources);
    }
}
