using HomeRule.Civics.People;

namespace HomeRule.Feeds.Corrections;

/// <summary>One seat of a person.</summary>
/// <param name="At">Number of the membership in its list, from 0.</param>
/// <param name="Membership">Who, from when, until when.</param>
/// <param name="Post">The seat.</param>
internal sealed record HeldSeat(int At, Membership Membership, Post Post);
