using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g;

/// <summary>What makes a line one agreement: state, agency with its spelling folded, model, signing date (as written where it is none).</summary>
internal readonly record struct LineKey(string State, string Agency, AgreementModel Model, string Signed);
