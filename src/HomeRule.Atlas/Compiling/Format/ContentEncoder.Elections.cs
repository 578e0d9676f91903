using System.Globalization;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(ElectionLaw value) => One(value, static e => e.Write);

    public static byte[] Encode(FilingRule value) => One(value, static e => e.Write);

    public static byte[] Encode(ElectionAnchor value) => One(value, static e => e.Write);

    private void Write(ElectionLaw l)
    {
        _out.Text(l.Id);
        _out.Texts(l.Zones);
        _out.List(l.Anchors, Write);
        _out.List(l.Rules, Write);
    }

    private void Write(ElectionAnchor a)
    {
        _out.Text(a.Id);
        _out.Localized(a.Name);
        _out.List(a.Dates, Write);
    }

    private void Write(AnchorDate d)
    {
        _out.Text(d.Date.ToString());
        _out.Number((int)d.Years);
        _out.NumberOrNull(d.From);
        _out.NumberOrNull(d.To);
        _out.Text(d.Citation);
        _out.Localized(d.Note);
        _out.Number((int)d.Confidence);
        _out.Sources(d.Sources);
    }

    private void Write(FilingRule r)
    {
        _out.Text(r.Id);
        _out.Text(r.Series);
        _out.Texts(r.Offices);
        _out.Divisions(r.Places);
        _out.Divisions(r.Except);
        _out.Localized(r.Title);
        _out.Text(r.Label.OfficeClass);
        _out.Text(r.Label.Statute);
        _out.Text(r.Citation);
        _out.Localized(r.Words);
        _out.Number((int)r.Years);
        _out.NumberOrNull(r.From);
        _out.NumberOrNull(r.To);
        _out.Number((int)r.Condition);
        _out.Number((int)r.Receipt);
        _out.Bool(r.Opens is not null);
        if (r.Opens is not null)
            Write(r.Opens);
        Write(r.Closes);
        _out.Localized(r.Note);
        _out.List(r.Overrides, Write);
        _out.List(r.Published, Write);
        _out.Number((int)r.Confidence);
        _out.Sources(r.Sources);
    }

    private void Write(FilingEnd e)
    {
        _out.Text(e.Date.ToString());
        _out.Text(e.Clock?.ToString("HH:mm", CultureInfo.InvariantCulture));
        _out.Number((int)e.Roll);
    }

    private void Write(FilingOverride o)
    {
        _out.Text(o.Id);
        _out.Number(o.Cycle);
        _out.Day(o.Opens);
        _out.Day(o.Closes);
        _out.Text(o.Label?.OfficeClass);
        _out.Text(o.Label?.Statute);
        _out.Text(o.Citation);
        _out.Localized(o.Reason);
        _out.Number((int)o.Confidence);
        _out.Sources(o.Sources);
    }

    private void Write(PublishedWindow p)
    {
        _out.Number(p.Cycle);
        _out.Day(p.Opens);
        _out.Day(p.Closes);
        _out.Localized(p.Conflict);
        _out.Number((int)p.Confidence);
        _out.Sources(p.Sources);
    }
}
