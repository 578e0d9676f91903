using System.Globalization;

namespace HomeRule.Documents.Images;

/// <summary>Reads path data as fonts and maps of ours write it. Not thread-safe.</summary>
internal ref struct PathReader
{
    private readonly ReadOnlySpan<char> _data;
    private int _at;

    private PathReader(ReadOnlySpan<char> data) => _data = data;

    public static VectorPath Read(string data) => new PathReader(data).Read();

    private VectorPath Read()
    {
        var path = new PathBuilder();
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0);
        var command = '\0';
        while (Skip())
        {
            if (char.IsAsciiLetter(_data[_at]))
                command = _data[_at++];
            else if (command is 'Z' or 'z' or '\0')
                break;
            var (fromX, fromY) = char.IsAsciiLetterLower(command) ? (x, y) : (0.0, 0.0);
            switch (char.ToUpperInvariant(command))
            {
                case 'M':
                    (x, y) = (fromX + Number(), fromY + Number());
                    (startX, startY) = (x, y);
                    path.Move(x, y);
                    command = command == 'm' ? 'l' : 'L';
                    break;
                case 'L':
                    (x, y) = (fromX + Number(), fromY + Number());
                    path.Line(x, y);
                    break;
                case 'H':
                    x = fromX + Number();
                    path.Line(x, y);
                    break;
                case 'V':
                    y = fromY + Number();
                    path.Line(x, y);
                    break;
                case 'Q':
                    var (controlX, controlY) = (fromX + Number(), fromY + Number());
                    (x, y) = (fromX + Number(), fromY + Number());
                    path.Quadratic(controlX, controlY, x, y);
                    break;
                case 'C':
                    var (firstX, firstY, secondX, secondY) = (fromX + Number(), fromY + Number(), fromX + Number(), fromY + Number());
                    (x, y) = (fromX + Number(), fromY + Number());
                    path.Cubic(firstX, firstY, secondX, secondY, x, y);
                    break;
                case 'Z':
                    (x, y) = (startX, startY);
                    path.Close();
                    break;
                default:
                    return path.Build();
            }
        }

        return path.Build();
    }

    private bool Skip()
    {
        while (_at < _data.Length && _data[_at] is ' ' or ',' or '\n' or '\t')
            _at++;
        return _at < _data.Length;
    }

    private double Number()
    {
        if (!Skip())
            return 0;
        var start = _at;
        if (_data[_at] is '-' or '+')
            _at++;
        while (_at < _data.Length && (char.IsAsciiDigit(_data[_at]) || _data[_at] == '.'))
            _at++;
        if (_at == start)
            _at++;
        return double.TryParse(_data[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
