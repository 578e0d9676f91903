using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    private void Write(Law l)
    {
        _out.Text(l.Id);
        _out.Text(l.State);
        _out.Localized(l.Title);
        _out.Text(l.Citation);
        _out.Number((int)l.Kind);
        _out.Localized(l.Plain);
        _out.Date(l.Enacted);
        _out.Bool(l.Effective is not null);
        if (l.Effective is { } period)
        {
            _out.Date(period.From);
            _out.Date(period.To);
            _out.Localized(period.Note);
        }

        _out.Number((int)l.Status.Value);
        _out.Date(l.Status.AsOf);
        _out.Localized(l.Status.Note);
        _out.Texts(l.Bodies);
        _out.List(l.Effects, Write);
        _out.Bool(l.LocalLimits is not null);
        if (l.LocalLimits is { } limits)
            Write(limits);
        _out.Bool(l.Penalty is not null);
        if (l.Penalty is { } penalty)
            Write(penalty);
        _out.Localized(l.Enforcement);
        _out.List(l.Disputes, Write);
        _out.Text(l.FormerId);
        _out.Localized(l.Note);
        _out.Text(l.Verified);
        _out.Number((int)l.Confidence);
        _out.Date(l.Checked);
        _out.Sources(l.Sources);
    }

    private void Write(LawEffect e)
    {
        _out.Text(e.Lever);
        _out.Number((int)e.Rule);
        _out.NumberOrNull((int?)e.Cooperation);
        _out.NumberOrNull((int?)e.LocalLimits);
        _out.Number((int)e.InForce);
        _out.Localized(e.Note);
        _out.Text(e.Case);
        _out.Texts(e.Bodies);
    }

    private void Write(LocalLimitsRule l)
    {
        _out.Number((int)l.InForce);
        _out.Localized(l.Note);
        _out.Text(l.Case);
        _out.Bool(l.AllCooperation);
        _out.Texts(l.Levers);
        _out.Texts(l.Except);
    }

    private void Write(Penalty p)
    {
        _out.Localized(p.EnforcedBy);
        _out.Localized(p.Officials);
        _out.Localized(p.Funds);
        _out.Localized(p.Other);
        _out.Text(p.Basis);
    }

    private void Write(LawDispute d)
    {
        _out.Text(d.Case);
        _out.Localized(d.Outcome);
        _out.Text(d.EffectOnStanding);
        _out.Divisions(d.Places);
        _out.Texts(d.Levers);
        _out.Sources(d.Sources);
    }

    private void Write(Authority a)
    {
        _out.Text(a.Id);
        _out.Text(a.Kind);
        _out.Text(a.Title);
        _out.Text(a.Citation);
        _out.Localized(a.Holding);
        _out.Date(a.Date);
        _out.Localized(a.Status);
        _out.Date(a.Checked);
        _out.Number((int)a.Confidence);
        _out.Sources(a.Sources);
    }

    private void Write(TimelineEntry t)
    {
        _out.Text(t.Id);
        _out.Date(t.Date);
        _out.Localized(t.Title);
        _out.Localized(t.Summary);
        _out.Localized(t.LocalEffect);
        _out.Text(t.Status.Value);
        _out.Localized(t.Status.Text);
        _out.Date(t.Status.AsOf);
        _out.Localized(t.Status.Note);
        _out.Texts(t.Cases);
        _out.Number((int)t.Confidence);
        _out.Text(t.Verified);
        _out.Sources(t.Sources);
    }
}
