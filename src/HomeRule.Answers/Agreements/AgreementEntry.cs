using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>A listed agreement with what it was matched to among the pages. Immutable.</summary>
/// <param name="Owner">Government whose agency signed; null where none was found.</param>
/// <param name="County">County that it lies in.</param>
/// <param name="Folded">Names as the search compares them.</param>
internal sealed record AgreementEntry(ListedAgreement Agreement, Agency? Agency, Government? Owner, Match? OwnerMatch, Government? County, Match? CountyMatch, string Folded)
{
    /// <summary>Changes of standing, oldest first.</summary>
    private readonly (DateOnly On, ListedStatus Status)[] _turns = [.. Agreement.Events.Select(Turn).Where(static t => t is not null).Select(static t => t!.Value).OrderBy(static t => t.On)];

    public bool IsOfState => Agreement.AgencyType == "state" || Owner is not null && DivisionKinds.IsState(Owner.Kind);

    /// <summary>Where it stood by the lists of a day; null before it was on any.</summary>
    public ListedStatus? On(DateOnly day)
    {
        ListedStatus? status = day >= Agreement.FirstSeen ? ListedStatus.Listed : null;
        foreach (var (on, turn) in _turns)
        {
            if (on > day)
                break;
            status = turn;
        }

        // The status of the facts is the last word: it knows whether an absence lasted.
        return status is { } && _turns.All(t => t.On <= day) ? Agreement.Status : status;
    }

    private static (DateOnly On, ListedStatus Status)? Turn(AgreementEvent happened) => happened.Kind switch
    {
        AgreementEventKind.Pending => (happened.On, ListedStatus.Pending),
        AgreementEventKind.FirstSeen or AgreementEventKind.Returned => (happened.On, ListedStatus.Listed),
        AgreementEventKind.Missing => (happened.On, ListedStatus.Missing),
        AgreementEventKind.Removed => (happened.On, ListedStatus.Removed),
        AgreementEventKind.Superseded => (happened.On, ListedStatus.Superseded),
        AgreementEventKind.Withdrawn => (happened.On, ListedStatus.Withdrawn),
        _ => null,
    };
}
