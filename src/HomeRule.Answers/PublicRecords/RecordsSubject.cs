namespace HomeRule.Answers.PublicRecords;

/// <summary>What can be asked for.</summary>
public enum RecordsSubject
{
    /// <summary>287(g) agreements and their paperwork.</summary>
    Agreements,

    /// <summary>Detainers and jail transfers, in numbers.</summary>
    Detainers,

    /// <summary>Who searches readings of license plates.</summary>
    PlateReaders,

    /// <summary>Detention contracts and invoices.</summary>
    Contracts,

    /// <summary>Messages with federal immigration agencies.</summary>
    Communications,

    /// <summary>Task forces, joint operations and camera rules.</summary>
    JointOperations,
}
