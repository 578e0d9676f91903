namespace HomeRule.Answers.Letters;

/// <summary>Whether there is a letter to send that ends an agreement.</summary>
public enum ExitLetterState
{
    /// <summary>The agency can end it; the letter may still rest on the template's clause or on none.</summary>
    Ready,

    /// <summary>Not signed, already ended, or replaced.</summary>
    NothingToEnd,

    /// <summary>State law in force requires such an agreement.</summary>
    RequiredByLaw,
}
