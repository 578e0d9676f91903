using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    private void Write(Office o)
    {
        _out.Text(o.Id);
        _out.Texts(o.Level);
        _out.Localized(o.Title);
        _out.Localized(o.Chosen);
        _out.List(o.Levers, Write);
        _out.List(o.StateRules, Write);
        _out.List(o.Cannot, _out.Localized);
        _out.List(o.Notes, Write);
        _out.Sources(o.Sources);
    }

    private void Write(OfficePower p)
    {
        _out.Text(p.Lever);
        _out.Number((int)p.Control);
        _out.Text(p.Instrument);
        _out.Localized(p.Note);
        _out.Bool(p.Sourced);
        _out.Sources(p.Sources);
    }

    private void Write(PowerRule r)
    {
        _out.Text(r.Id);
        _out.Texts(r.States);
        _out.Divisions(r.Places);
        _out.Texts(r.Levers);
        _out.Number((int)r.Control);
        _out.Localized(r.Note);
        _out.Bool(r.Disputed);
        _out.Sources(r.Sources);
    }

    private void Write(StateProfile s)
    {
        _out.Text(s.Id);
        _out.Localized(s.Name);
        _out.Text(s.Fips);
        _out.Division(s.Division);
        _out.Texts(s.Bodies);
        _out.Map(s.Offices, Write);
        _out.List(s.JailExceptions, Write);
        _out.List(s.NoSheriff, Write);
        _out.List(s.Notes, Write);
        _out.Date(s.Checked);
        _out.Sources(s.Sources);
    }

    private void Write(OfficeFacts f)
    {
        _out.Map(f.Facts, _out.Text);
        _out.Text(f.Keeper);
        _out.Texts(f.KeeperOffices);
        _out.Number((int)f.Confidence);
        _out.Text(f.Verified);
        _out.Sources(f.Sources);
    }

    private void Write(JailKeeping k)
    {
        _out.Divisions(k.Divisions);
        _out.Text(k.Keeper);
        _out.Texts(k.KeeperOffices);
        _out.Localized(k.Note);
        _out.Sources(k.Sources);
    }

    private void Write(DivisionNote n)
    {
        _out.Divisions(n.Divisions);
        _out.Localized(n.Note);
        _out.Sources(n.Sources);
    }

    private void Write(LargeGovernment g)
    {
        _out.Text(g.Id);
        _out.Text(g.Name);
        _out.Text(g.State);
        _out.Division(g.Division);
        _out.Text(g.Kind);
        _out.Divisions(g.Counties);
        _out.Map(g.Fields, Write);
        _out.Localized(g.Note);
    }

    private void Write(GovernmentField f)
    {
        _out.Text(f.Value);
        _out.Text(f.Keeper);
        _out.Date(f.Date);
        _out.Sources(f.Sources);
    }
}
