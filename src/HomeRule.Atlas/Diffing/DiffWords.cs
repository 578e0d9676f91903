using HomeRule.Civics;

namespace HomeRule.Atlas.Diffing;

/// <summary>Words of statuses and fields in both languages.</summary>
internal static class DiffWords
{
    public static LocalizedText Of(string word) => word switch
    {
        "InForce" or "in-force" or "Yes" => new("in force", "vigente"),
        "Ended" or "ended" => new("ended", "terminado"),
        "Repealed" => new("repealed", "derogado"),
        "Superseded" => new("superseded", "reemplazado"),
        "Suspended" => new("suspended", "suspendido"),
        "Pending" or "pending" => new("pending", "pendiente"),
        "Proposed" => new("proposed", "propuesto"),
        "Advisory" => new("advisory", "consultivo"),
        "Disputed" => new("disputed", "en disputa"),
        "Historical" => new("historical", "histórico"),
        "Unverified" => new("unverified", "sin verificar"),
        "Failed" => new("failed", "no aprobado"),
        "Enjoined" => new("blocked by a court", "bloqueado por un tribunal"),
        "None" => new("none found", "no se encontró"),
        "Required" => new("required", "obligatorio"),
        "Prohibited" => new("prohibited", "prohibido"),
        "Limited" => new("limited", "limitado"),
        "Permitted" or "Allowed" => new("allowed", "permitido"),
        "Forbidden" => new("forbidden", "prohibido"),
        "Decides" => new("decides", "decide"),
        "Shares" => new("shares", "comparte"),
        "Influences" => new("influences", "influye"),
        "High" => new("high", "alta"),
        "Medium" => new("medium", "media"),
        "Low" => new("low", "baja"),
        "in-effect" => new("in effect", "vigente"),
        "partly-blocked" => new("partly blocked", "bloqueado en parte"),
        "blocked" => new("blocked", "bloqueado"),
        "struck-down" => new("struck down", "anulado"),
        "Listed" => new("on the newest list", "en la lista más reciente"),
        "Missing" => new("missing from the newest lists", "ausente de las listas más recientes"),
        "Removed" => new("removed from the lists", "quitado de las listas"),
        "Withdrawn" => new("withdrawn from the pending list", "retirado de la lista de pendientes"),
        "Applied" => new("applied", "se aplica"),
        "Expired" => new("ended by itself", "terminó por sí sola"),
        "Unmatched" => new("fits no row", "no coincide con ninguna fila"),
        "NotChecked" => new("not checked", "sin revisar"),
        "decided" => new("decided", "decidido"),
        _ => new(word, word),
    };

    public static LocalizedText Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    public static LocalizedText? Of<T>(T? value)
        where T : struct, Enum => value is { } word ? Of(word.ToString()) : null;

    public static LocalizedText? Of(PartialDate? date) => date is { } day ? new LocalizedText(day.ToString(), day.ToString()) : null;

    public static LocalizedText? Plain(string? text) => text is null ? null : new LocalizedText(text, text);

    public static LocalizedText List(IEnumerable<string> words) => Plain(string.Join(", ", words) is { Length: > 0 } text ? text : "—")!;
}
