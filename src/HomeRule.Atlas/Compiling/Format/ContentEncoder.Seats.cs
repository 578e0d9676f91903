using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(SeatSet value) => One(value, static e => e.Write);

    public static byte[] Encode(OfficeSeats value) => One(value, static e => e.Write);

    public static byte[] Encode(Runway value) => One(value, static e => e.Write);

    public static byte[] Encode(RunwayStep value) => One(value, static e => e.Write);

    private void Write(SeatSet s)
    {
        _out.Text(s.Id);
        _out.List(s.Seats, Write);
    }

    private void Write(OfficeSeats s)
    {
        _out.Text(s.Id);
        _out.Text(s.Office);
        _out.Divisions(s.Places);
        _out.Divisions(s.Except);
        _out.Localized(s.Title);
        _out.Number((int)s.Selection);
        _out.Localized(s.ChosenBy);
        _out.NumberOrNull(s.Seats);
        _out.Localized(s.SeatsNote);
        _out.NumberOrNull(s.TermYears);
        _out.Number((int)s.Ballot);
        _out.List(s.Cycles, Write);
        _out.Localized(s.FilesWith);
        _out.Bool(s.Work is not null);
        if (s.Work is { } work)
        {
            _out.Localized(work.Hours);
            _out.Localized(work.Pay);
            _out.Number((int)work.Confidence);
            _out.Sources(work.Sources);
        }

        _out.Text(s.Citation);
        _out.Localized(s.Note);
        _out.Number((int)s.Confidence);
        _out.Sources(s.Sources);
    }

    private void Write(SeatCycle c)
    {
        _out.Number(c.Every);
        _out.Number(c.From);
        _out.NumberOrNull(c.Since);
        _out.NumberOrNull(c.Until);
        _out.Text(c.Election);
        _out.Localized(c.Part);
    }

    private void Write(Runway r)
    {
        _out.Text(r.Id);
        _out.Localized(r.Ask);
        _out.Text(r.AskUrl);
        _out.Sources(r.AskSources);
        _out.List(r.Steps, Write);
    }

    private void Write(RunwayStep s)
    {
        _out.Text(s.Id);
        _out.Number((int)s.Kind);
        _out.Texts(s.Offices);
        _out.Divisions(s.Places);
        _out.Localized(s.Title);
        _out.Localized(s.Words);
        _out.Text(s.Date?.ToString());
        _out.Number((int)s.Means);
        _out.Text(s.Citation);
        _out.Number((int)s.Confidence);
        _out.Sources(s.Sources);
    }
}
