namespace HomeRule.Feeds.Elections.Vip;

/// <summary>One element of a VIP feed, cut down to what is used. Not thread-safe.</summary>
/// <param name="Type">Such as <c>CandidateContest</c>.</param>
/// <param name="Id">Its id in the feed.</param>
/// <param name="Where">File, element, id and line or row, for messages.</param>
internal sealed record VipObject(string Type, string Id, string Where)
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    public void Set(string field, string value)
    {
        if (value.Length > 0)
            _fields.Add(new(field, value));
    }

    /// <summary>The first value; null when the element does not have it.</summary>
    public string? this[string field]
    {
        get
        {
            foreach (var (name, value) in _fields)
            {
                if (name == field)
                    return value;
            }

            return null;
        }
    }

    /// <summary>Ids separated by white space; null when the element does not have the field.</summary>
    public string[]? Ids(string field) => this[field]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
