using HomeRule.Civics;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Unpacking;
using HomeRule.Feeds.Yaml;

namespace HomeRule.Feeds.Congress;

/// <summary>
/// Reads the members of Congress and their offices (https://github.com/unitedstates/congress-legislators): legislators-current.yaml and
/// legislators-district-offices.yaml, packed with gzip or not. A row is a member, or an office of a member. Stateless; thread-safe.
/// </summary>
public static class CongressReader
{
    private const long MostBytes = 32 << 20;

    /// <summary>
    /// Every member, with the terms since 2013. Persons get an id made from their bioguide id; <c>PeopleMerge</c> gives them that of Open States.
    /// Codes: <c>file.…</c>, <c>yaml.malformed</c>, <c>congress.shape</c>.
    /// </summary>
    /// <param name="folder">Folder that holds both files. Without the offices, the members are read alone.</param>
    /// <param name="stop">Stops within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<FeedReading<PeopleFacts>> Read(string folder, CancellationToken stop = default)
    {
        if (!ReadList(folder, CongressMember.File, stop).TryGet(out var members, out var problem))
            return problem;
        var gathering = new PeopleGathering();
        var offices = new DistrictOffices();
        if (FeedFolder.Newest(folder, DistrictOffices.File + "*").IsOk)
        {
            if (!ReadList(folder, DistrictOffices.File, stop).TryGet(out var list, out problem))
                return problem;
            offices.Read(list, gathering.Reject);
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < members.Items.Count; i++)
        {
            if (CongressMember.Read(members.Items[i], i + 1, offices, out var reject) is not { } member)
            {
                gathering.Reject(reject);
                continue;
            }

            gathering.Add(member, CongressMember.File);
            known.Add(member.Person.OtherIds[0].Value);
        }

        foreach (var (bioguide, rows) in offices.Rows.OrderBy(static r => r.Key, StringComparer.Ordinal))
        {
            for (var i = 0; i < rows; i++)
            {
                if (known.Contains(bioguide))
                    gathering.CountGood();
                else
                    gathering.Reject(new LeftOutPart("offices.no_member", "The office is that of somebody who is no member now.", $"{DistrictOffices.File} {bioguide}"));
            }
        }

        return gathering.Done(null);
    }

    private static Result<YamlList> ReadList(string folder, string file, CancellationToken stop)
    {
        if (!FeedFolder.Newest(folder, file, file + ".gz").TryGet(out var path, out var problem)
            || !GzipReading.ReadText(path, MostBytes, stop).TryGet(out var text, out problem)
            || !YamlFile.Read(text, Path.GetFileName(path)).TryGet(out var root, out problem))
        {
            return problem;
        }

        return root is YamlList { Items.Count: > 0 } list
            ? list
            : new Problem("congress.shape", $"{Path.GetFileName(path)} is no list of members and was not taken. Check the address.");
    }
}
