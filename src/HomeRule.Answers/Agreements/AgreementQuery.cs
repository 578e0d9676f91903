using HomeRule.Answers.Places;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Filters, order and page of the table of agreements; null leaves all.</summary>
public sealed record AgreementQuery
{
    /// <summary>Most rows of a page.</summary>
    public const int MostPerPage = 500;

    /// <summary>Two lower-case letters.</summary>
    public string? State { get; init; }

    public AgreementModel? Model { get; init; }

    public ListedStatus? Status { get; init; }

    /// <summary><c>county</c>, <c>municipality</c>, <c>state</c>, <c>tribe</c> or <c>unknown</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Id of an agency.</summary>
    public string? Agency { get; init; }

    /// <summary>Government whose agencies' agreements to keep; of a county also those of agencies in it.</summary>
    public Government? Place { get; init; }

    /// <summary>Words of the agency's name, in any of its spellings, or of its county or place.</summary>
    public string? Text { get; init; }

    public AgreementOrder Order { get; init; } = AgreementOrder.Signed;

    public bool IsDescending { get; init; } = true;

    /// <summary>From 1; a page after the last is the last.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to <see cref="MostPerPage"/>.</summary>
    public int PerPage { get; init; } = 50;
}
