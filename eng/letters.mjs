// Outlines and widths of the letters of our fonts, for drawings that are made by the program: link previews, maps, cards.
import * as hb from 'harfbuzzjs';

/**
 * One font as plain data, in font units with y upwards.
 * @param {Uint8Array} bytes a TrueType file
 * @param {string} letters the letters to take; those that the font lacks are left out
 */
export function outlines(bytes, letters) {
  const face = new hb.Face(new hb.Blob(bytes.slice().buffer));
  const font = new hb.Font(face);
  const glyphs = {};
  for (const letter of letters) {
    const glyph = font.nominalGlyph(letter.codePointAt(0));
    if (glyph) glyphs[letter] = [font.glyphHAdvance(glyph), font.glyphToPath(glyph)];
  }

  const { ascender, descender } = font.hExtents();
  return { unit: face.upem, rise: ascender, drop: -descender, glyphs, kern: kerning(font, glyphs) };
}

/** Pairs of unaccented letters, figures and marks that stand nearer or farther than their widths say. */
function kerning(font, glyphs) {
  const plain = Object.keys(glyphs).filter((letter) => (letter > ' ' && letter <= '~') || '–—‘’“”'.includes(letter));
  const buffer = new hb.Buffer();
  const pairs = {};
  for (const first of plain) {
    for (const second of plain) {
      buffer.reset();
      buffer.addText(first + second);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer, [new hb.Feature('liga', 0)]);
      const positions = buffer.getGlyphPositions();
      const moved = positions.length === 2 ? positions[0].xAdvance - glyphs[first][0] : 0;
      if (moved !== 0) pairs[first + second] = moved;
    }
  }

  return pairs;
}
