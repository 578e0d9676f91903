namespace HomeRule.Feeds.Ice287g;

/// <summary>Why a line that came and one that went count as one agreement.</summary>
/// <param name="Weight">The larger, the surer.</param>
/// <param name="Why">In a few words.</param>
internal readonly record struct Fold(int Weight, string Why)
{
    /// <summary>
    /// Evidence that a line of a list of participating agencies is one that the list before still had in another form; null when there is too little.
    /// Never asked of lines that stand in one list together.
    /// </summary>
    public static Fold? Of(ListLine gone, ListLine come)
    {
        if (gone.State != come.State)
            return null;
        var agency = gone.Agency.Key == come.Agency.Key;
        var day = gone.SignedKey == come.SignedKey;
        var link = gone.Link is not null && gone.Link == come.Link;
        if (gone.Model != come.Model)
            return agency && day && link ? new(60, "same agency, signing date and memorandum address") : null;
        if (agency)
            return new(90, "same agency and model; the other line left when this came");
        if (day && link)
            return new(85, "same model, signing date and memorandum address; the other line left when this came");
        if (day && gone.Agency.IsTypo(come.Agency))
            return new(80, "names a letter or two apart; same model and signing date; the other line left when this came");
        if (day && gone.Agency.IsLike(come.Agency))
            return new(75, "names alike; same model and signing date; the other line left when this came");
        if (gone.Agency.IsTypo(come.Agency) && (link || (gone.County is not null && gone.County == come.County)))
            return new(55, link ? "names a letter or two apart; same model and memorandum address" : "names a letter or two apart; same model and county");
        return null;
    }

    /// <summary>Evidence that a line is a pending agency in another spelling; null when there is too little.</summary>
    public static Fold? OfPending(ListLine pending, ListLine come)
    {
        if (pending.State != come.State || (pending.Model != come.Model && pending.Model != Civics.Agreements.AgreementModel.Unknown))
            return null;
        if (pending.Agency.Key == come.Agency.Key)
            return new(90, "same agency and model");
        var county = pending.County is not null && pending.County == come.County;
        if (!pending.Agency.IsSameKind(come.Agency) || (!county && pending.County is not null && come.County is not null))
            return null;
        if (pending.Agency.IsTypo(come.Agency))
            return new(80, "names a letter or two apart; same model");
        if (pending.Agency.IsLike(come.Agency))
            return new(75, "names alike; same model");
        return county && pending.Agency.IsLikeButNumbers(come.Agency) ? new(60, "names alike; same model and county") : null;
    }
}
