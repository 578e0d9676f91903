using HomeRule.Civics.Help;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(Organisation value) => One(value, static e => e.Write);

    public static byte[] Encode(OversightSet value) => One(value, static e => e.Write);

    public static byte[] Encode(HelpBody value) => One(value, static e => e.Write);

    private void Write(Organisation o)
    {
        _out.Text(o.Id);
        _out.Text(o.Name);
        _out.Number((int)o.Affiliation);
        _out.Localized(o.AffiliationNote);
        _out.Localized(o.Offers);
        _out.List(o.Audiences, a => _out.Number((int)a));
        _out.Text(o.State);
        _out.List(o.Addresses, Write);
        _out.Date(o.AsOf);
        _out.Number((int)o.Confidence);
        _out.Sources(o.Sources);
    }

    private void Write(OversightSet s)
    {
        _out.Text(s.Id);
        _out.List(s.Bodies, Write);
    }

    private void Write(HelpBody b)
    {
        _out.Text(b.Id);
        _out.Number((int)b.Kind);
        _out.Text(b.Name);
        _out.Localized(b.Does);
        _out.Localized(b.Cannot);
        _out.Number((int)b.Affiliation);
        _out.Localized(b.AffiliationNote);
        _out.Localized(b.Status);
        _out.Localized(b.Note);
        _out.List(b.Addresses, Write);
        _out.Date(b.AsOf);
        _out.Number((int)b.Confidence);
        _out.Sources(b.Sources);
    }

    private void Write(HelpAddress a)
    {
        _out.Text(a.Web);
        _out.Text(a.Phone);
        _out.Text(a.Email);
        _out.Text(a.Post);
        _out.Number((int)a.Confidence);
        _out.Sources(a.Sources);
    }
}
