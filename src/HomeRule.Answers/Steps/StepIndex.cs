using System.Collections.Concurrent;
using HomeRule.Answers.Offices;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Steps;

/// <summary>What the steps of all places share, in the order of the plays of the atlas; made once. Immutable; thread-safe.</summary>
internal sealed class StepIndex
{
    private readonly Dictionary<string, int[]> _inState;
    private readonly int[] _none;
    private readonly HashSet<string>?[] _drafts;
    private readonly LeverFamily[] _families;
    private readonly bool[] _jail;
    private readonly int[] _anywhere;
    private readonly ConcurrentDictionary<(PartialDate?, bool, Language), Text> _when = new();

    public StepIndex(AnswerContext context)
    {
        var plays = context.Content.Plays;
        _none = new int[plays.Count];
        _anywhere = new int[plays.Count];
        _drafts = new HashSet<string>?[plays.Count];
        _families = new LeverFamily[plays.Count];
        _jail = new bool[plays.Count];
        _inState = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var i = 0; i < plays.Count; i++)
        {
            var play = plays[i];
            _families[i] = context.Levers[play.Levers[0]].Family;
            _jail[i] = play.Levers.Any(static l => Array.IndexOf(OfficeFinder.JailLevers, l) >= 0);
            _drafts[i] = context.ProvisionSets.TryGetValue(play.Id, out var set) ? DraftOffices(set) : null;
            foreach (var place in context.InForceByPlay[play.Id].Select(static x => x.Place).Distinct())
            {
                _anywhere[i]++;
                if (!_inState.TryGetValue(place.State, out var counts))
                    _inState[place.State] = counts = new int[plays.Count];
                counts[i]++;
            }
        }
    }

    /// <summary>The next date of an office in a sentence: said of many places, so written once.</summary>
    public Text When(PartialDate? election, bool meets, Language language)
    {
        var key = (election, meets, language);
        return _when.TryGetValue(key, out var kept) ? kept : _when[key] = StepSentences.When(election, meets, language);
    }

    public LeverFamily Family(int play) => _families[play];

    /// <summary>Whether the play moves a lever of jails.</summary>
    public bool IsOfJail(int play) => _jail[play];

    /// <summary>How many governments of the country have the play on record in force.</summary>
    public int Anywhere(int play) => _anywhere[play];

    /// <summary>How many governments of a state have each play on record in force, by play; the place itself counts only where it adopted it.</summary>
    public int[] InState(string state) => _inState.GetValueOrDefault(state) ?? _none;

    /// <summary>Whether the play has model wording in a form that the office can use.</summary>
    public bool HasDraft(int play, string office) => _drafts[play]?.Contains(office) == true;

    private static HashSet<string> DraftOffices(ProvisionSet set)
    {
        var offices = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fit in set.Instruments)
        {
            offices.UnionWith(fit.Offices);
            if (fit.Offices.Contains("mayor"))
                offices.Add("county_executive");
            if (fit.Instrument == DraftInstruments.GeneralOrder && fit.Offices.Contains("sheriff"))
                offices.UnionWith(["corrections_director", "jail_board", "elected_jailer"]);
        }

        return offices;
    }
}
