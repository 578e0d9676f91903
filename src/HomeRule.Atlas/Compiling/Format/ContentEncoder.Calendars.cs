using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(HolidayList value) => One(value, static e => e.Write);

    public static byte[] Encode(Holiday value) => One(value, static e => e.Write);

    private void Write(HolidayList l)
    {
        _out.Text(l.Id);
        _out.Text(l.Citation);
        _out.Number((int)l.Saturday);
        _out.Number((int)l.Sunday);
        _out.Localized(l.Note);
        _out.Number((int)l.Confidence);
        _out.Sources(l.Sources);
        _out.List(l.Holidays, Write);
    }

    private void Write(Holiday h)
    {
        _out.Text(h.Id);
        _out.Localized(h.Name);
        _out.Number((int)h.Kind);
        _out.Text(h.Rule?.ToString());
        _out.Number((int)h.Years);
        _out.NumberOrNull(h.From);
        _out.NumberOrNull(h.To);
        _out.NumberOrNull((int?)h.Saturday);
        _out.NumberOrNull((int?)h.Sunday);
        _out.Localized(h.Note);
        _out.Number((int)h.Confidence);
        _out.Sources(h.Sources);
    }
}
