using HomeRule.Civics;

namespace HomeRule.Documents.Letters;

/// <summary>The fixed words of letters, calls and comments in both languages. Blanks are in square brackets. Pure; thread-safe.</summary>
internal sealed class LetterWords
{
    private static readonly LetterWords En = new()
    {
        Date = "[Date]",
        ChooseAsk = "Choose one request:",
        ChoosePoints = "Choose up to three points and put them in your order:",
        For = "Said for it:",
        Against = "Said against it:",
        Reason = "[Write here, in your own words, who you are and why this matters to you]",
        Answer = "Please tell me in writing what you decide.",
        Closing = "Sincerely,",
        Name = "[Your name]",
        Where = "[Your neighborhood or street, if you wish]",
        Hello = "Hello. My name is [your name]. I am calling about {0}, with one request for {1}.",
        Question = "What will you do about this, and by when?",
        Thanks = "Thank you for your time.",
        Voicemail = "If there is a voicemail",
        VoicemailText = "My name is [your name]. {0} Please call me back at [your number]. Thank you.",
        VoicemailAsk = "[Your request, in one sentence.]",
        Log = "Note the answer",
        LogLines = ["[Day and time]", "[Who answered]", "[What they said]", "[What happens next]"],
        Comment = "Hello. My name is [your name]. I am here about {0}.",
        CommentThanks = "Thank you.",
        Subject = "Request about {0}: {1}",
        Letter = "Letter to {0}",
        Call = "Call to {0}",
        Slip = "Public comment, {1}, for {0}",
        Minute = "1 minute",
        Minutes = "{0} minutes",
        Unfinished = "Not finished. Fill in what stands in square brackets; the reason must be your own words. Many copies of one text count as one.",
        Advice = "Information with sources, not legal advice.",
        Words = "{0} words without the blanks; about {1} fit into {2} at 130 words a minute.",
        Over = "{0} words too many: leave something out.",
        Left = "About {0} words are left for your own reason.",
        Rules = "Check the rules of the body itself: time, signing up, and whether the subject must be on the agenda.",
        NoMeeting = "This office as a rule holds no meetings with public comment; the council, board or legislature over it does.",
        Checked = "Checked {0}.",
        NotVerified = "Not verified; look it up before use.",
    };

    private static readonly LetterWords Es = new()
    {
        Date = "[Fecha]",
        ChooseAsk = "Elija una petición:",
        ChoosePoints = "Elija hasta tres puntos y póngalos en su orden:",
        For = "A favor:",
        Against = "En contra:",
        Reason = "[Escriba aquí, con sus propias palabras, quién es y por qué esto le importa]",
        Answer = "Les agradeceré que me digan por escrito qué deciden.",
        Closing = "Atentamente,",
        Name = "[Su nombre]",
        Where = "[Su barrio o calle, si lo desea]",
        Hello = "Hola. Me llamo [su nombre]. Llamo por {0}, con una petición para {1}.",
        Question = "¿Qué harán sobre esto y para cuándo?",
        Thanks = "Gracias por su tiempo.",
        Voicemail = "Si contesta el buzón de voz",
        VoicemailText = "Me llamo [su nombre]. {0} Por favor, llámenme al [su número]. Gracias.",
        VoicemailAsk = "[Su petición, en una frase.]",
        Log = "Anote la respuesta",
        LogLines = ["[Día y hora]", "[Quién contestó]", "[Qué dijo]", "[Qué sigue]"],
        Comment = "Hola. Me llamo [su nombre]. Vengo por {0}.",
        CommentThanks = "Gracias.",
        Subject = "Petición sobre {0}: {1}",
        Letter = "Carta a {0}",
        Call = "Llamada a {0}",
        Slip = "Comentario público de {1} ante {0}",
        Minute = "1 minuto",
        Minutes = "{0} minutos",
        Unfinished = "Sin terminar. Complete lo que está entre corchetes; el motivo debe ir en sus propias palabras. Muchas copias de un mismo texto cuentan como una.",
        Advice = "Información con fuentes, no asesoría legal.",
        Words = "{0} palabras sin los espacios en blanco; caben unas {1} en {2} a 130 palabras por minuto.",
        Over = "Sobran {0} palabras: quite algo.",
        Left = "Quedan unas {0} palabras para su propio motivo.",
        Rules = "Consulte las reglas de la propia junta o concejo: tiempo, inscripción y si el tema debe estar en el orden del día.",
        NoMeeting = "Por lo general, este cargo no celebra reuniones con comentarios del público; sí lo hace el concejo, la junta o la legislatura correspondiente.",
        Checked = "Revisado: {0}.",
        NotVerified = "Sin verificar; consúltelo antes de usarlo.",
    };

    public required string Date { get; init; }

    public required string ChooseAsk { get; init; }

    public required string ChoosePoints { get; init; }

    public required string For { get; init; }

    public required string Against { get; init; }

    public required string Reason { get; init; }

    public required string Answer { get; init; }

    public required string Closing { get; init; }

    public required string Name { get; init; }

    public required string Where { get; init; }

    /// <summary>Place, office.</summary>
    public required string Hello { get; init; }

    public required string Question { get; init; }

    public required string Thanks { get; init; }

    public required string Voicemail { get; init; }

    /// <summary>The request.</summary>
    public required string VoicemailText { get; init; }

    public required string VoicemailAsk { get; init; }

    public required string Log { get; init; }

    public required IReadOnlyList<string> LogLines { get; init; }

    /// <summary>Place.</summary>
    public required string Comment { get; init; }

    public required string CommentThanks { get; init; }

    /// <summary>Place, play.</summary>
    public required string Subject { get; init; }

    public required string Letter { get; init; }

    public required string Call { get; init; }

    public required string Slip { get; init; }

    public required string Minute { get; init; }

    public required string Minutes { get; init; }

    public required string Unfinished { get; init; }

    public required string Advice { get; init; }

    /// <summary>Words, words that fit, time.</summary>
    public required string Words { get; init; }

    public required string Over { get; init; }

    public required string Left { get; init; }

    public required string Rules { get; init; }

    public required string NoMeeting { get; init; }

    public required string Checked { get; init; }

    public required string NotVerified { get; init; }

    public static LetterWords In(Language language) => language == Language.Es ? Es : En;
}
