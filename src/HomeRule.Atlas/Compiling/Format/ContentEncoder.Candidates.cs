using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(CandidateList value) => One(value, static e => e.Write);

    public static byte[] Encode(CandidateContest value) => One(value, static e => e.Write);

    private void Write(CandidateList l)
    {
        _out.Text(l.Id);
        _out.Text(l.State);
        _out.Text(l.Name);
        _out.Day(l.Date);
        _out.Number((int)l.Kind);
        _out.Day(l.AsOf);
        Maybe(l.IsFinal);
        _out.List(l.Contests, Write);
        _out.Number((int)l.Confidence);
        _out.Sources(l.Sources);
    }

    private void Write(CandidateContest c)
    {
        _out.Text(c.Id);
        _out.Text(c.Name);
        _out.Text(c.Office);
        _out.Text(c.Government?.Value);
        _out.Text(c.District);
        _out.NumberOrNull(c.Seats);
        _out.Text(c.Party);
        _out.Bool(c.IsUnexpiredTerm);
        _out.Bool(c.IsCancelled);
        Maybe(c.IncumbentRuns);
        _out.List(c.Candidates, Write);
    }

    private void Write(Candidacy c)
    {
        _out.Text(c.Name);
        _out.Text(c.Party);
        Maybe(c.IsIncumbent);
        _out.Day(c.FiledOn);
        _out.Number((int)c.Status);
    }

    private void Maybe(bool? value) => _out.NumberOrNull(value is { } known ? known ? 1 : 0 : null);
}
