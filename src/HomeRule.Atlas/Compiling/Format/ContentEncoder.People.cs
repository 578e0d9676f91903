using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    private void Write(Official o)
    {
        _out.Text(o.Id);
        _out.Division(o.Division);
        _out.Text(o.Role);
        _out.Text(o.Seat);
        _out.Text(o.Name);
        _out.Text(o.Party);
        _out.Date(o.Start);
        _out.Date(o.End);
        _out.Text(o.Phone);
        _out.Text(o.Email);
        _out.Text(o.Form);
        _out.Text(o.Address);
        _out.Text(o.OfficialUrl);
        _out.Date(o.Reviewed);
        _out.Sources(o.Sources);
    }

    private void Write(FeedCorrection c)
    {
        _out.Text(c.Id);
        _out.Text(c.Feed);
        _out.Map(c.Where, _out.Text);
        _out.Text(c.Field);
        _out.Text(c.Wrong);
        _out.Text(c.Right);
        _out.Localized(c.Reason);
        _out.Date(c.Reviewed);
        _out.Sources(c.Sources);
    }
}
