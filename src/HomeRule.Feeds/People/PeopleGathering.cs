using HomeRule.Civics.People;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.People;

/// <summary>Puts persons together in the order of the file: every row is a person or a reject. Not thread-safe.</summary>
internal sealed class PeopleGathering
{
    private readonly List<Person> _people = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Post> _posts = [];
    private readonly HashSet<string> _postIds = new(StringComparer.Ordinal);
    private readonly List<Membership> _memberships = [];
    private readonly RejectTally _rejects = new();
    private readonly RejectTally _leftOut = new();
    private long _rows;
    private long _good;

    public void Add(PersonReading reading, string where)
    {
        _rows++;
        if (!_ids.Add(reading.Person.Id))
        {
            _rejects.Add("person.twice", "The same id stands in another document.", where);
            return;
        }

        _good++;
        _people.Add(reading.Person);
        foreach (var post in reading.Posts)
        {
            if (_postIds.Add(post.Id))
                _posts.Add(post);
        }

        _memberships.AddRange(reading.Memberships);
        foreach (var part in reading.LeftOut)
            LeaveOut(part);
    }

    /// <summary>A row that belongs to somebody who is added.</summary>
    public void CountGood()
    {
        _rows++;
        _good++;
    }

    public void Reject(LeftOutPart row)
    {
        _rows++;
        _rejects.Add(row.Code, row.Reason, row.Where);
    }

    public void LeaveOut(LeftOutPart part) => _leftOut.Add(part.Code, part.Reason, part.Where);

    public FeedReading<PeopleFacts> Done(DateOnly? day) =>
        new(new PeopleFacts { People = _people, Posts = _posts, Memberships = _memberships }, _rows, _good, _rejects.Rejects) { DataDate = day, LeftOut = _leftOut.Rejects };
}
