namespace HomeRule.Answers.People;

/// <summary>Names of districts as people count them: 2 before 10, 10 before 10a, numbers before words.</summary>
internal sealed class DistrictOrder : IComparer<string>
{
    public static readonly DistrictOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (Number(x), Number(y));
        return a != b ? a.CompareTo(b) : string.CompareOrdinal(x, y);
    }

    private static int Number(string? name)
    {
        var number = 0;
        var at = 0;
        while (name is not null && at < name.Length && at < 6 && char.IsAsciiDigit(name[at]))
            number = number * 10 + (name[at++] - '0');
        return at == 0 ? int.MaxValue : number;
    }
}
