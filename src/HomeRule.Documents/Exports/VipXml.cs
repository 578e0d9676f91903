using System.Globalization;
using System.Text;
using System.Xml;
using HomeRule.Answers.Exports;
using HomeRule.Answers.Filing;
using HomeRule.Civics;
using HomeRule.Documents.Filing;

namespace HomeRule.Documents.Exports;

/// <summary>
/// An election day as a feed of the Voting Information Project, version 5.2: source, state, election, districts, offices with their filing deadline, contests. What the
/// format has no place for (opening, hour, statute, certainty) stands in external identifiers of type <c>other</c> whose names begin with <c>homerule-</c>. Same input, same
/// bytes. Pure; thread-safe. Source: https://github.com/votinginfoproject/vip-specification (vip_spec.xsd).
/// </summary>
public static class VipXml
{
    public const string MediaType = "application/xml; charset=utf-8";

    private const string Version = "5.2";

    /// <param name="export">The day.</param>
    /// <param name="origin">Address of the site, without a slash at its end; null leaves it out.</param>
    public static byte[] Write(ElectionExport export, string? origin = null)
    {
        using var stream = new MemoryStream(256 * 1024);
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("VipObject");
            xml.WriteAttributeString("schemaVersion", Version);
            Head(xml, export, origin);
            var districts = new Dictionary<DivisionId, string>();
            var candidates = new VipCandidates(xml);
            for (var i = 0; i < export.Seats.Count; i++)
            {
                var seat = export.Seats[i];
                if (districts.TryAdd(seat.Government, Id("ed", districts.Count)))
                    District(xml, seat, districts[seat.Government]);
                Office(xml, seat, Id("off", i), districts[seat.Government]);
                if (seat.Contests.Count == 0)
                    Contest(xml, seat, Id("con", i), Id("off", i), districts[seat.Government]);
                for (var c = 0; c < seat.Contests.Count; c++)
                    candidates.Write(seat.Contests[c].Contest, Id($"con{i}_", c), Id("off", i), districts[seat.Government]);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Head(XmlWriter xml, ElectionExport export, string? origin)
    {
        xml.WriteStartElement("Source");
        xml.WriteAttributeString("id", "src0");
        xml.WriteElementString("DateTime", Day(export.Snapshot.Edition) + "T00:00:00Z");
        Texts(xml, "Description", new LocalizedText(
            $"Regular elections of {export.Scope} on {Day(export.Date)}, computed by HomeRule from the law; edition {export.Snapshot.Hash[..12]}. School districts are not in it. Filing deadlines are computed from statutes: check them with the election office. Not legal advice."));
        xml.WriteElementString("Name", "HomeRule");
        if (origin is not null)
            xml.WriteElementString("OrganizationUri", origin);
        xml.WriteElementString("VipId", export.Fips);
        xml.WriteEndElement();

        xml.WriteStartElement("State");
        xml.WriteAttributeString("id", "st0");
        Identifiers(xml, [("ocd-id", null, $"ocd-division/country:us/{(export.State == "dc" ? "district" : "state")}:{export.State}"), ("fips", null, export.Fips)]);
        xml.WriteElementString("Name", export.StateName);
        xml.WriteEndElement();

        xml.WriteStartElement("Election");
        xml.WriteAttributeString("id", "ele0");
        xml.WriteElementString("Date", Day(export.Date));
        xml.WriteElementString("IsStatewide", XmlConvert.ToString(export.IsWholeState && export.Seats.Any(static s => DivisionKinds.IsState(s.Kind))));
        Texts(xml, "Name", export.Name);
        xml.WriteElementString("StateId", "st0");
        xml.WriteEndElement();
    }

    private static void District(XmlWriter xml, ExportedSeat seat, string id)
    {
        xml.WriteStartElement("ElectoralDistrict");
        xml.WriteAttributeString("id", id);
        Identifiers(xml, seat.Geoid is { } geoid ? [("ocd-id", null, seat.Government.Value), ("fips", null, geoid)] : [("ocd-id", null, seat.Government.Value)]);
        xml.WriteElementString("Name", seat.GovernmentName);
        xml.WriteElementString("Type", DivisionKinds.IsState(seat.Kind) ? "state" : DivisionKinds.IsCounty(seat.Kind) ? "county" : "municipality");
        xml.WriteEndElement();
    }

    private static void Office(XmlWriter xml, ExportedSeat seat, string id, string district)
    {
        xml.WriteStartElement("Office");
        xml.WriteAttributeString("id", id);
        if (Description(seat) is { } description)
            Texts(xml, "Description", description);
        xml.WriteElementString("ElectoralDistrictId", district);
        Identifiers(xml, Extension(seat));
        if (seat.Deadline is { } window)
            xml.WriteElementString("FilingDeadline", Day(window.Closes.Date));
        if (seat.IsPartisan is { } partisan)
            xml.WriteElementString("IsPartisan", XmlConvert.ToString(partisan));
        Texts(xml, "Name", seat.Title);
        xml.WriteStartElement("Term");
        xml.WriteElementString("Type", "full-term");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Contest(XmlWriter xml, ExportedSeat seat, string id, string office, string district)
    {
        xml.WriteStartElement("CandidateContest");
        xml.WriteAttributeString("id", id);
        xml.WriteElementString("ElectoralDistrictId", district);
        xml.WriteElementString("Name", $"{seat.Title.En}, {seat.GovernmentName}");
        if (seat.NumberElected is { } number)
            xml.WriteElementString("NumberElected", XmlConvert.ToString(number));
        xml.WriteElementString("OfficeIds", office);
        xml.WriteEndElement();
    }

    private static LocalizedText? Description(ExportedSeat seat) => (seat.TermYears, seat.Part) switch
    {
        (null, null) => null,
        ({ } years, null) => new LocalizedText($"Term of {Years(years)}.", $"Mandato de {Anos(years)}."),
        (null, { } part) => new LocalizedText($"Up: {part.En}.", $"Se eligen: {part.Es ?? part.En}."),
        ({ } years, { } part) => new LocalizedText($"Term of {Years(years)}. Up: {part.En}.", $"Mandato de {Anos(years)}. Se eligen: {part.Es ?? part.En}."),
    };

    private static string Years(int years) => string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "year" : "years")}");

    private static string Anos(int years) => string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "año" : "años")}");

    /// <summary>What of the window the format has no element for; several windows, such as those of party members and of others, one after the other.</summary>
    private static List<(string Type, string? Other, string Value)> Extension(ExportedSeat seat)
    {
        List<(string, string?, string)> found = [("other", "homerule-office", seat.Office), ("other", "homerule-confidence", Word(seat.Confidence))];
        foreach (var window in seat.Filing)
        {
            found.Add(("other", "homerule-filing-rule", window.Id));
            if (window.Opens is { } opens)
                found.Add(("other", "homerule-filing-opens", Moment(opens)));
            found.Add(("other", "homerule-filing-closes", Moment(window.Closes)));
            found.Add(("other", "homerule-filing-certainty", FilingWords.Certainty(window.Closes.Certainty, Language.En)));
            found.Add(("other", "homerule-filing-statute", window.Citation));
        }

        return found;
    }

    private static string Moment(FilingDay day) => day.Clock is { } clock ? $"{Day(day.Date)}T{clock}" : Day(day.Date);

    private static string Word(Confidence confidence) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(confidence.ToString());

    private static void Identifiers(XmlWriter xml, IReadOnlyList<(string Type, string? Other, string Value)> identifiers)
    {
        xml.WriteStartElement("ExternalIdentifiers");
        foreach (var (type, other, value) in identifiers)
        {
            xml.WriteStartElement("ExternalIdentifier");
            xml.WriteElementString("Type", type);
            if (other is not null)
                xml.WriteElementString("OtherType", other);
            xml.WriteElementString("Value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    internal static void Texts(XmlWriter xml, string name, LocalizedText text)
    {
        xml.WriteStartElement(name);
        Text(xml, "en", text.En);
        if (text.Es is { } es)
            Text(xml, "es", es);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string language, string text)
    {
        xml.WriteStartElement("Text");
        xml.WriteAttributeString("language", language);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
