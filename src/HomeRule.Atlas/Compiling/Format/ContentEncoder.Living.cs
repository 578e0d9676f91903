using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.Living;
using HomeRule.Civics.People;

namespace HomeRule.Atlas.Compiling.Format;

internal sealed partial class ContentEncoder
{
    public static byte[] Encode(LivingFacts facts)
    {
        var encoder = new ContentEncoder();
        encoder.Write(facts);
        return encoder._out.ToBytes();
    }

    public static byte[] Encode(Person value) => One(value, static e => e.Write);

    public static byte[] Encode(Membership value) => One(value, static e => e.Write);

    public static byte[] Encode(Agency value) => One(value, static e => e.Write);

    public static byte[] Encode(ListedAgreement value) => One(value, static e => e.Write);

    private void Write(LivingFacts f)
    {
        _out.List(f.People, Write);
        _out.List(f.Posts, Write);
        _out.List(f.Memberships, Write);
        _out.List(f.Agencies, Write);
        _out.List(f.Agreements, Write);
        _out.List(f.Lists, Write);
        _out.List(f.Feeds, Write);
        _out.List(f.Corrections, Write);
        _out.List(f.Observed, Write);
    }

    private void Write(Person p)
    {
        _out.Text(p.Id);
        _out.Text(p.Name);
        _out.Text(p.GivenName);
        _out.Text(p.FamilyName);
        _out.Texts(p.Parties);
        _out.Text(p.Image);
        _out.List(p.Contacts, c =>
        {
            _out.Number((int)c.Kind);
            _out.Text(c.Value);
            _out.Text(c.Note);
            _out.Sources([c.Source]);
        });
        _out.List(p.Links, l =>
        {
            _out.Text(l.Url);
            _out.Text(l.Note);
        });
        _out.List(p.OtherIds, o =>
        {
            _out.Text(o.Scheme);
            _out.Text(o.Value);
        });
        _out.Texts(p.OtherNames);
        _out.Sources(p.Sources);
    }

    private void Write(Post p)
    {
        _out.Text(p.Id);
        _out.Division(p.Division);
        _out.Division(p.Government);
        _out.Text(p.Role);
        _out.Text(p.Label);
        _out.NumberOrNull(p.Seats);
        _out.Text(p.Office);
        _out.Localized(p.Title);
        _out.Text(p.OfficialUrl);
    }

    private void Write(Membership m)
    {
        _out.Text(m.Person);
        _out.Text(m.Post);
        _out.Date(m.Start);
        _out.Date(m.End);
        _out.Text(m.EndReason);
        _out.Text(m.Party);
        _out.Sources(m.Sources);
    }

    private void Write(Match? m)
    {
        _out.Text(m?.Id);
        if (m is null)
            return;
        _out.Number((int)m.Confidence);
        _out.Text(m.How);
    }

    private void Write(Agency a)
    {
        _out.Text(a.Id);
        _out.Text(a.Name);
        _out.Text(a.State);
        _out.Number((int)a.Kind);
        _out.Text(a.Ori);
        _out.List(a.Counties, Write);
        Write(a.Government);
        _out.Text(a.CountyText);
        _out.NumberOrNull(a.Population);
        _out.NumberOrNull(a.Officers);
        _out.NumberOrNull(a.Civilians);
        _out.NumberOrNull(a.Year);
        _out.Texts(a.OtherNames);
        _out.Sources(a.Sources);
    }

    private void Write(ListedAgreement a)
    {
        _out.Text(a.Id);
        _out.Text(a.Agency);
        _out.Text(a.AgencyName);
        _out.Texts(a.OtherNames);
        _out.Text(a.State);
        _out.Text(a.AgencyType);
        _out.Number((int)a.Model);
        _out.Text(a.ModelText);
        _out.Day(a.Signed);
        _out.Text(a.SignedText);
        _out.Text(a.CountyText);
        Write(a.County);
        Write(a.Government);
        Write(a.OriMatch);
        _out.Text(a.MemorandumUrl);
        _out.Text(a.MemorandumDoubt);
        _out.Text(a.AddendumUrl);
        _out.Number((int)a.Status);
        _out.Day(a.FirstSeen);
        _out.Day(a.LastSeen);
        _out.Day(a.MissingSince);
        _out.Text(a.SupersededBy);
        _out.List(a.Events, Write);
        _out.Bool(a.Memorandum is not null);
        if (a.Memorandum is { } memorandum)
            Write(memorandum);
        _out.Sources(a.Sources);
    }

    private void Write(AgreementEvent e)
    {
        _out.Day(e.On);
        _out.Number((int)e.Kind);
        _out.Text(e.List);
        _out.Text(e.Field);
        _out.Text(e.From);
        _out.Text(e.To);
        _out.Text(e.Why);
    }

    private void Write(Evidence? e)
    {
        _out.Text(e?.Quote);
        if (e is not null)
            _out.Number(e.Page);
    }

    private void Write(Memorandum m)
    {
        _out.Text(m.File);
        _out.Text(m.Url);
        _out.Text(m.Sha256);
        _out.Number(m.Pages);
        _out.Bool(m.HasText);
        _out.Bool(m.IsRecognised);
        _out.Text(m.Party);
        Write(m.PartyEvidence);
        _out.Number((int)m.Model);
        Write(m.ModelEvidence);
        _out.List(m.Signatures, s =>
        {
            _out.Number((int)s.Party);
            _out.Day(s.On);
            Write(s.Evidence);
        });
        _out.Day(m.FileDate);
        _out.List(m.Notices, n =>
        {
            _out.Number((int)n.Party);
            _out.Number(n.Days);
            _out.Bool(n.InWriting);
            Write(n.Evidence);
        });
        Write(m.Duration);
        Write(m.Cost);
        _out.Day(m.Revision);
        Write(m.RevisionEvidence);
        _out.Text(m.Note);
    }

    private void Write(AgreementList l)
    {
        _out.Text(l.File);
        _out.Day(l.Date);
        _out.Text(l.Half);
        _out.Bool(l.IsPending);
        _out.Number(l.Rows);
        _out.Number(l.Blank);
        _out.Number(l.Agreements);
        _out.Number(l.Agencies);
        _out.List([.. l.ByModel.OrderBy(static m => m.Key)], m =>
        {
            _out.Number((int)m.Key);
            _out.Number(m.Value);
        });
        _out.List([.. l.ByState.OrderBy(static s => s.Key, StringComparer.Ordinal)], s =>
        {
            _out.Text(s.Key);
            _out.Number(s.Value);
        });
        _out.Text(l.Sha256);
    }

    private void Write(FeedState f)
    {
        _out.Text(f.Id);
        _out.Localized(f.Name);
        _out.Text(f.Publisher);
        _out.Text(f.Url);
        _out.Text(f.Licence);
        _out.Day(f.LastChecked);
        _out.Text(f.Stale);
        _out.List(f.Editions, Write);
    }

    private void Write(FeedEdition e)
    {
        _out.Number(e.Number);
        _out.Day(e.Retrieved);
        _out.Day(e.DataDate);
        _out.Text(e.From);
        _out.Text(e.Sha256);
        _out.Number(e.Files);
        _out.Double(e.Bytes);
        _out.Number(checked((int)e.Rows));
        _out.Number(checked((int)e.Facts));
        _out.List(e.Rejects, Write);
        _out.List(e.LeftOut, Write);
    }

    private void Write(FeedReject r)
    {
        _out.Text(r.Code);
        _out.Text(r.Reason);
        _out.Number(checked((int)r.Count));
        _out.Texts(r.Examples);
    }

    private void Write(CorrectionOutcome c)
    {
        _out.Text(c.Correction);
        _out.Number((int)c.State);
        _out.Number(c.Rows);
        _out.Text(c.Upstream);
        _out.Day(c.AsOf);
    }

    private void Write(ObservedChange c)
    {
        _out.Day(c.On);
        _out.Text(c.Feed);
        _out.Text(c.Kind);
        _out.Text(c.Subject);
        _out.Text(c.Field);
        _out.Text(c.From);
        _out.Text(c.To);
    }
}
