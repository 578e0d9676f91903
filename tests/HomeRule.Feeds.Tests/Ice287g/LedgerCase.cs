using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>One case compared by hand with the dated lists: what an agreement must have come to by the list of 18 July 2025.</summary>
/// <param name="State">Two letters.</param>
/// <param name="Was">A name on some list.</param>
/// <param name="Model">Its model.</param>
/// <param name="WasSigned">A signing date (or what stood for it) on some list.</param>
/// <param name="Is">Its last name on the lists.</param>
/// <param name="Signed">Its last signing date.</param>
/// <param name="Status">What it has come to.</param>
/// <param name="On">Day of the list that shows the event.</param>
/// <param name="Kind">The event that must be there.</param>
public sealed record LedgerCase(string State, string Was, AgreementModel Model, string WasSigned, string Is, string Signed, ListedStatus Status, string On, AgreementEventKind Kind);
