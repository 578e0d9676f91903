namespace HomeRule.Site.Api;

/// <summary>The parameters of one operation. Anything else in the query is refused.</summary>
internal sealed class QueryContract(params QueryField[] fields)
{
    public IReadOnlyList<QueryField> Fields { get; } = fields;

    public QueryField? Find(ReadOnlySpan<char> name)
    {
        foreach (var field in fields)
        {
            if (name.SequenceEqual(field.Name))
                return field;
        }

        return null;
    }
}
