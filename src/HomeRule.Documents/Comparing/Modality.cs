namespace HomeRule.Documents.Comparing;

/// <summary>
/// What a sentence requires, permits, asks for or forbids, word by word, and which words stand in an exception. By the words of statutes (shall, may, must, unless,
/// except, only if, nothing in this section …), not by grammar. Pure; thread-safe.
/// </summary>
internal readonly ref struct Modality
{
    private static readonly HashSet<string> AfterOnly = new(StringComparer.Ordinal) { "if", "when", "where", "with", "upon", "under", "pursuant", "after", "in", "by", "as", "while", "to", "on", "for" };
    private static readonly HashSet<string> PlainWithout = new(StringComparer.Ordinal) { "regard", "delay", "charge", "cost", "limitation", "undue", "prejudice", "fear", "limiting", "unreasonable", "further", "being" };
    private static readonly HashSet<string> Barring = new(StringComparer.Ordinal) { "prohibited", "forbidden", "barred", "prohibits", "forbids", "bars", "prohibit", "forbid", "unlawful", "banned" };
    private static readonly HashSet<string> Requiring = new(StringComparer.Ordinal) { "required", "directed", "obligated", "obliged", "ordered", "requires", "directs", "instructed", "mandated" };
    private static readonly HashSet<string> Permitting = new(StringComparer.Ordinal) { "authorized", "permitted", "allowed", "discretion", "authorizes", "permits", "free", "entitled" };
    private static readonly HashSet<string> Urging = new(StringComparer.Ordinal) { "encouraged", "urged", "urges", "encourages", "endeavor", "strive", "aims", "intends", "requested", "asks", "asked", "recommends", "recommended", "hopes", "effort", "efforts" };
    private static readonly HashSet<string> Refusing = new(StringComparer.Ordinal) { "refuse", "refuses", "decline", "declines", "disregard", "disregards", "ignore", "ignores", "reject", "rejects", "refrain", "refrains", "abstain", "cease", "ceases", "avoid", "avoids", "withhold", "discontinue", "stop honoring" };
    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal) { "no", "neither", "nor", "none", "nobody" };

    private readonly List<string> _words;
    private readonly List<char> _after;
    private readonly Polarity[] _polarity;
    private readonly bool[] _exception;
    private readonly bool[] _before;

    private Modality(List<string> words, List<char> after)
    {
        (_words, _after) = (words, after);
        (_polarity, _exception, _before) = (new Polarity[words.Count], new bool[words.Count], new bool[words.Count]);
    }

    /// <param name="words">Words of one sentence, small.</param>
    /// <param name="after">The first mark of punctuation after each word; a blank where there is none.</param>
    /// <param name="inherited">What the sentence before the list says, for an item without a verb of its own.</param>
    public static ModalReading Read(List<string> words, List<char> after, Polarity inherited)
    {
        var modality = new Modality(words, after);
        var saving = modality.IsSaving();
        modality.Clauses(inherited);
        if (saving)
            Array.Fill(modality._exception, true);
        else
            modality.Exceptions();
        return new ModalReading(modality._polarity, modality._exception, modality._before, saving, modality.IsRegardless());
    }

    private string At(int i) => i >= 0 && i < _words.Count ? _words[i] : "";

    private bool IsSaving()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (At(i) == "nothing" && At(i + 1) is "in" or "contained")
                return true;
            if (At(i) is "not" && At(i + 1) is "prohibit" or "restrict" or "limit" or "prevent" or "affect" or "apply" or "preclude" or "forbid" or "bar" or "interfere")
                return true;
            if (At(i) == "not" && At(i + 1) == "be" && At(i + 2) is "construed" or "interpreted" or "read")
                return true;
            if (At(i) == "notwithstanding" && i == 0)
                return false;
        }

        return false;
    }

    private bool IsRegardless()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (At(i) is "regardless" or "irrespective" || At(i) == "whether" && At(i + 1) == "or" && At(i + 2) == "not" || At(i) == "even" && At(i + 1) == "if" || At(i) == "with" && At(i + 1) == "or" && At(i + 2) == "without")
                return true;
        }

        return false;
    }

    private void Clauses(Polarity inherited)
    {
        var (current, from) = (inherited, 0);
        for (var i = 0; i < _words.Count; i++)
        {
            if (Modal(i, from, current) is { } said)
            {
                // What stands before the first verb of a clause is what it is about.
                for (var k = from; k < i; k++)
                    (_polarity[k], _before[k]) = (said, true);
                current = said;
                from = int.MaxValue;
            }
            else if (Refusing.Contains(At(i)))
            {
                current = Turn(current);
            }

            _polarity[i] = current;
            if (from == int.MaxValue && _after[i] == ';')
                from = i + 1;
        }
    }

    private Polarity? Modal(int i, int from, Polarity current)
    {
        var word = At(i);
        var not = At(i + 1) is "not" or "never" or "neither";
        switch (word)
        {
            case "shall" or "must" or "will":
                if (not)
                    return At(i + 2) == "be" && At(i + 3) is "required" or "obligated" ? Polarity.SoftForbid : Polarity.Forbid;
                if (At(i + 1) == "be" && Barring.Contains(At(i + 2)))
                    return Polarity.Forbid;
                if (At(i + 1) == "be" && Permitting.Contains(At(i + 2)))
                    return Subject(i, from) ? Polarity.Forbid : Polarity.Permit;
                if (Subject(i, from) || Only(i, 14))
                    return Polarity.Forbid;
                return Polarity.Require;
            case "may" or "can":
                if (not || Subject(i, from))
                    return Polarity.Forbid;
                return Only(i, 30) ? Polarity.Forbid : Polarity.Permit;
            case "cannot":
                return Polarity.Forbid;
            case "should":
                return not || Subject(i, from) ? Polarity.SoftForbid : Polarity.Urge;
            case "does" or "do" or "did" when At(i + 1) == "not":
                return current is Polarity.None ? Polarity.Forbid : null;
            case "not" when At(i + 1) == "to" && current is not Polarity.Forbid:
                return current is Polarity.Urge ? Polarity.SoftForbid : Polarity.Forbid;
        }

        if (Barring.Contains(word))
            return At(i - 1) == "not" ? Polarity.Permit : Polarity.Forbid;
        if (Requiring.Contains(word) && At(i + 1) is "to" or "that" && At(i - 1) is not "not")
            return At(i + 2) == "not" ? Polarity.Forbid : Polarity.Require;
        if (Permitting.Contains(word) && (At(i + 1) == "to" || word is "authorizes" or "permits"))
            return At(i - 1) is "not" or "no" || Subject(i, from) ? Polarity.Forbid : Polarity.Permit;
        if (Urging.Contains(word) && current is Polarity.None or Polarity.Permit or Polarity.Require && At(i + 1) is "to" or "that" or "all" or "its" or "the" or "every")
            return Polarity.Urge;
        return null;
    }

    /// <summary>"No officer may …", "neither the city nor the sheriff shall …".</summary>
    private bool Subject(int modal, int from)
    {
        var start = Math.Max(from == int.MaxValue ? 0 : from, modal - 25);
        for (var k = modal - 1; k >= start; k--)
        {
            if (Nobody.Contains(At(k)) && At(k + 1) is not ("later" or "more" or "less" or "longer"))
                return true;
            if (At(k) is "shall" or "may" or "must" or "will" && At(modal - 1) is not ("and" or "or" or "nor"))
                return false;
            if (_after[k] is ';' || (_after[k] == ',' && modal - k > 12))
                return false;
        }

        return false;
    }

    /// <summary>"may hold a person only if …".</summary>
    private bool Only(int modal, int reach)
    {
        for (var k = modal + 1; k < Math.Min(_words.Count, modal + reach) && _after[k - 1] != ';'; k++)
        {
            if (At(k) == "only" && AfterOnly.Contains(At(k + 1)))
                return true;
            if (At(k) is "shall" or "may" or "must")
                return false;
        }

        return false;
    }

    private void Exceptions()
    {
        var (open, atStart) = (false, false);
        for (var i = 0; i < _words.Count; i++)
        {
            if (open && i > 0 && ((_after[i - 1] == ';' && !Enumerates(i)) || atStart && _after[i - 1] == ',' || (At(i) is "shall" or "may" or "must" && At(i - 1) is "and" or "but")))
                open = false;
            if (Opens(i))
                (open, atStart) = (true, i < 3);
            _exception[i] = open;
        }
    }

    /// <summary>"; (2) …", "; or (3) …": the list goes on, and with it the exception.</summary>
    private bool Enumerates(int i) => IsMark(At(i)) || At(i) is "or" or "and" && IsMark(At(i + 1));

    private static bool IsMark(string word) => word.Length is 1 or 2 && (char.IsAsciiDigit(word[0]) || word.Length == 1 && word[0] != 'a');

    private bool Opens(int i) => At(i) switch
    {
        "unless" or "except" or "excepting" => true,
        "save" => At(i + 1) is "for" or "where" or "as" or "under" or "in" or "when",
        "other" => At(i + 1) == "than",
        "without" or "absent" => !PlainWithout.Contains(At(i + 1)),
        "only" => AfterOnly.Contains(At(i + 1)),
        "provided" => At(i + 1) is "that" or "however",
        "until" => true,
        _ => false,
    };

    private static Polarity Turn(Polarity said) => said switch
    {
        Polarity.Require or Polarity.None => Polarity.Forbid,
        Polarity.Forbid => Polarity.Require,
        Polarity.Permit or Polarity.Urge => Polarity.SoftForbid,
        _ => said,
    };
}
