using HomeRule.Civics;

namespace HomeRule.Documents.PublicRecords;

/// <summary>What only the sender knows, as blanks in square brackets. Filled in the browser or by pen; never sent anywhere.</summary>
public static class RecordsBlanks
{
    public static string Name(Language language) => language == Language.Es ? "[su nombre]" : "[your name]";

    public static string Contact(Language language) => language == Language.Es ? "[cómo responderle: correo electrónico o dirección postal]" : "[how to answer you: e-mail or postal address]";

    public static string Residence(Language language) => language == Language.Es ? "[ciudad o pueblo donde vive]" : "[city or town where you live]";
}
