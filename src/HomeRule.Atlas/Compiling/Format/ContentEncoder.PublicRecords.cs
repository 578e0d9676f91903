using HomeRule.Civics.PublicRecords;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    private void Write(RecordsLaw l)
    {
        _out.Text(l.Id);
        _out.Localized(l.Name);
        _out.Text(l.Citation);
        _out.Number((int)l.Who);
        _out.Localized(l.WhoNote);
        Write(l.First);
        _out.List(l.Later, Write);
        _out.Bool(l.Extension is not null);
        if (l.Extension is { } extension)
        {
            Write(extension.Term);
            _out.Bool(extension.FromReceipt);
            _out.Localized(extension.Note);
        }

        _out.Localized(l.Fees);
        _out.Number((int)l.Waiver.Rule);
        _out.Text(l.Waiver.Citation);
        _out.Localized(l.Waiver.Note);
        _out.List(l.Appeals, Write);
        _out.Number((int)l.Writing);
        _out.Localized(l.WritingNote);
        _out.List(l.DataRules, Write);
        _out.Localized(l.Penalties);
        _out.Localized(l.Note);
        _out.List(l.Verified, p => _out.Number((int)p));
        _out.Number((int)l.Confidence);
        _out.Date(l.AsOf);
        _out.Date(l.Checked);
        _out.Sources(l.Sources);
    }

    private void Write(RecordsFirstStep f)
    {
        _out.Number((int)f.Kind);
        Write(f.Term);
        _out.Number((int)f.Start);
        _out.Bool(f.StartStated);
        _out.NumberOrNull(f.Rolls is { } rolls ? rolls ? 1 : 0 : null);
        _out.Localized(f.Note);
    }

    private void Write(RecordsStep s)
    {
        _out.Localized(s.What);
        Write(s.Term);
        _out.Bool(s.FromReceipt);
    }

    private void Write(RecordsAppeal a)
    {
        _out.Number((int)a.Kind);
        _out.Localized(a.Route);
        _out.Text(a.Citation);
        Write(a.Term);
        _out.Localized(a.Note);
        _out.Bool(a.Verified);
    }

    private void Write(RecordsDataRule r)
    {
        _out.Number((int)r.Topic);
        _out.Text(r.Citation);
        _out.Localized(r.Note);
        _out.Bool(r.Verified);
    }

    /// <summary>0 for none, else the number of days and the unit.</summary>
    private void Write(RecordsTerm? t)
    {
        _out.Number(t?.Number ?? 0);
        if (t is not null)
            _out.Number((int)t.Unit);
    }
}
