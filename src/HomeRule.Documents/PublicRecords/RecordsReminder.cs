using HomeRule.Civics;
using HomeRule.Documents.Calendars;

namespace HomeRule.Documents.PublicRecords;

/// <summary>The day to look for an answer, as a calendar file with a reminder. Holds no name of the sender. Pure; thread-safe.</summary>
public static class RecordsReminder
{
    /// <param name="request">The request.</param>
    /// <param name="stamp">The day of the edition that the count rests on.</param>
    public static byte[] Write(RecordsRequest request, DateOnly stamp)
    {
        var es = request.Language == Language.Es;
        var due = request.Due;
        var office = request.Custodian.AddressLines.Count > 1 ? request.Custodian.AddressLines[1] : request.Custodian.Agency;
        var summary = due.Due is null
            ? es ? $"Preguntar por la solicitud de registros: {office}" : $"Ask about the records request: {office}"
            : es ? $"Vence la respuesta a la solicitud de registros: {office}" : $"Answer to the records request is due: {office}";
        var description = string.Join('\n', request.Guide[0].Paragraphs.Select(static p => p.Text).Append(request.Notice));
        return IcsCalendar.Write(request.Title,
        [
            new IcsEvent
            {
                Uid = $"{request.FileName}-{due.Sent:yyyyMMdd}@homerule",
                Summary = summary,
                Description = description,
                Day = due.Reminder,
                RemindBefore = TimeSpan.FromHours(-9),
            },
        ], new DateTimeOffset(stamp.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
    }
}
