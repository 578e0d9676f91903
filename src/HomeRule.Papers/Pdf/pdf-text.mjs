// Words of PDF files with their places. Reads one file a line from standard input, a path as a JSON string or {"base64":"…"}; writes JSON lines, in order:
//   {"ready":"version"} or {"failed":"library"}    first
//   {"pages":[[[[x,"words"],…],…],…]}       pages of lines of stretches; x: left edge as a part of the page's width, 0 to 1
//   {"failed":"password|damaged|large"}     when it cannot be read
// Rules to write on (____) are left out. Drawings and pictures are never decoded. Whoever starts this sets limits of time and memory.
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';

const mostBytes = 64 << 20, mostPages = 200, mostWords = 200_000, mostLetters = 4_000_000;
const write = value => process.stdout.write(JSON.stringify(value) + '\n');
for (const name of ['log', 'info', 'warn']) console[name] = () => {};

// Nothing is fetched: what could is taken away before the library is there.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) delete globalThis[name];

// A file can keep this thread busy for good: when whoever started it is gone, another thread ends it.
new Worker("const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);", { eval: true }).unref();

let pdf;
try {
  pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
} catch {
  write({ failed: 'library' });
  process.exit(3);
}
write({ ready: pdf.version });

// A rule and what is typed over it come as two stretches at one place: the rule is taken out and its sides are told apart.
const rule = /[_\u2014]{4,}|B{6,}/g;

function pieces(item, view) {
  const [a, b, , , x, down] = pdf.Util.transform(view, item.transform);
  const y = -down;
  const height = Math.hypot(a, b) || item.height || 10;
  const each = item.width / Math.max(1, item.str.length);
  const found = [];
  let from = 0;
  if (!item.str.trim()) return [{ x, y, height, end: x + item.width, text: '' }];
  const take = to => {
    const text = item.str.slice(from, to);
    if (text.trim()) {
      const lead = text.length - text.trimStart().length;
      found.push({ x: x + (from + lead) * each, y, height, end: x + (from + text.trimEnd().length) * each, text: text.trim() });
    }
  };
  for (const match of item.str.matchAll(rule)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(item.str.length);
  return found;
}

function lines(items, { transform, width }) {
  const all = items.filter(i => i.str).flatMap(i => pieces(i, transform)).sort((p, q) => q.y - p.y);
  const rows = [];
  for (const piece of all) {
    // Scanned pages lean: the neighbour on the left says where the line runs.
    let row = null, best = Infinity;
    for (let i = rows.length - 1; i >= Math.max(0, rows.length - 4); i--) {
      const near = rows[i].reduce((n, p) => Math.abs(p.x - piece.x) < Math.abs(n.x - piece.x) ? p : n);
      const apart = Math.abs(near.y - piece.y);
      if (apart < 0.45 * Math.min(near.height, piece.height) && apart < best) [row, best] = [rows[i], apart];
    }
    if (row) row.push(piece); else rows.push([piece]);
  }
  return rows.map(row => {
    row.sort((p, q) => p.x - q.x);
    const stretches = [];
    let last = null, space = false;
    for (const piece of row) {
      if (!piece.text) {
        space = true;
        continue;
      }
      const gap = last ? piece.x - last.end : Infinity;
      if (gap > 1.5 * piece.height) stretches.push([Math.round(1000 * piece.x / Math.max(1, width)) / 1000, piece.text]);
      else stretches[stretches.length - 1][1] += (space && gap > 0.07 * piece.height || gap > 0.12 * piece.height ? ' ' : '') + piece.text;
      space = false;
      last = !last || piece.end > last.end ? piece : last;
    }
    return stretches;
  }).filter(row => row.length > 0);
}

function bytes(asked) {
  if (typeof asked !== 'string') return new Uint8Array(Buffer.from(asked.base64, 'base64'));
  return statSync(asked).size > mostBytes ? null : new Uint8Array(readFileSync(asked));
}

async function read(asked) {
  const data = bytes(asked);
  if (!data) return { failed: 'large' };
  const task = pdf.getDocument({ data, verbosity: 0, isEvalSupported: false, disableFontFace: true, useWasm: false, stopAtErrors: false });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) return { failed: 'large' };
    const pages = [];
    let words = 0, letters = 0;
    for (let n = 1; n <= file.numPages; n++) {
      let page = [];
      try {
        const at = await file.getPage(n);
        const content = await at.getTextContent();
        words += content.items.length;
        for (const item of content.items) letters += item.str?.length ?? 0;
        if (words > mostWords || letters > mostLetters) return { failed: 'large' };
        page = lines(content.items, at.getViewport({ scale: 1 }));
        at.cleanup();
      } catch { /* one bad page does not cost the others: it is shown as empty */ }
      pages.push(page);
    }
    return { pages };
  } catch (error) {
    return { failed: error?.name === 'PasswordException' ? 'password' : 'damaged' };
  } finally {
    await task.destroy().catch(() => {});
  }
}

for await (const asked of createInterface({ input: process.stdin })) {
  let answer;
  try { answer = await read(JSON.parse(asked)); } catch { answer = { failed: 'damaged' }; }
  write(answer);
}
