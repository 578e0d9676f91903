// Puts a letter, a call or a comment together from what the page already holds. Nothing that is typed leaves the page: no request, no address, no storage.
export function startLetter(box) {
  const words = box.dataset;
  const page = box.closest('#letter-page');
  const find = (selector) => box.querySelector(selector);
  const typed = { reason: find('#compose-reason'), change: find('#compose-change'), name: find('#compose-name'), where: find('#compose-where') };
  const order = find('[data-order]');
  const sheets = [...page.querySelectorAll('[data-sheet]')];
  let chosen = [];
  let text = '';

  page.classList.add('live');
  document.documentElement.classList.add('prints-sheet');
  box.hidden = false;
  box.addEventListener('input', (event) => { if (!event.target.closest('[data-point]')) show(); });
  box.addEventListener('change', (event) => {
    const point = event.target.closest('[data-point]');
    if (point) choose(point.dataset.point, event.target.checked);
    else show();
  });
  order?.addEventListener('click', onOrder);
  find('[data-copy]').addEventListener('click', copy);
  find('[data-print]').addEventListener('click', () => window.print());
  show();

  function kind() {
    return find('[name=letter-kind]:checked').value;
  }

  function show() {
    const office = find('[data-office]').value;
    for (const one of box.querySelectorAll('[data-asks]')) one.hidden = one.dataset.asks !== office;
    for (const one of box.querySelectorAll('[data-recipients]')) one.hidden = one.dataset.recipients !== office;
    for (const one of page.querySelectorAll('[data-whom]')) one.hidden = one.dataset.whom !== office;
    for (const one of sheets) one.hidden = one.dataset.sheet !== kind();
    find('[data-for-comment]').hidden = kind() !== 'comment';
    const to = find(`[data-recipients="${office}"] select`).selectedOptions[0].dataset;
    const ask = find(`[data-asks="${office}"] input:checked`);
    find('[data-for-change]').hidden = ask?.value !== 'change';
    const change = written(typed.change);
    let sentence = ask ? ask.parentElement.querySelector('[data-sentence]').textContent : words.noAsk;
    if (ask?.value === 'change' && change.length > 0) sentence = sentence.replace(words.change, () => change.join(' '));
    const facts = [...page.querySelectorAll(`[data-whom="${office}"] [data-fact]`)].slice(0, kind() === 'letter' ? 3 : 1);
    const points = chosen.map((id) => find(`[data-point="${CSS.escape(id)}"]`));
    const sources = new Sources();
    const parts = {
      date: [new Intl.DateTimeFormat(words.dateLanguage, { dateStyle: 'long' }).format(new Date())],
      to: to.to.split('\n'),
      greeting: kind() === 'letter' ? [to.greeting] : [named(kind() === 'call' ? to.hello : fixed('greeting'))],
      ask: [sentence],
      facts: facts.map((fact) => fact.textContent.trim() + sources.mark(fact.parentElement, kind())),
      points: points.map((point) => point.querySelector('[data-sentence]').textContent.trim() + sources.mark(point, kind())),
      reason: written(typed.reason).length > 0 ? written(typed.reason) : [words.reason],
      name: [typed.name.value.trim() || fixed('name', 0), typed.where.value.trim()].filter(Boolean),
    };
    const sheet = sheets.find((one) => !one.hidden);
    for (const [name, lines] of Object.entries(parts)) fill(sheet, name, lines);
    if (kind() === 'call') fillLast(sheet, 'voicemail', named(words.voicemail.replace('{0}', () => sentence)));
    const listed = kind() === 'letter' ? sources.lines(words.sources) : [];
    fill(sheet, 'sources', listed, true);
    say(sheet, ask, change, to, listed);
  }

  /** The writer's name in the place of its blank. */
  function named(line) {
    const name = typed.name.value.trim();
    return name ? line.replace(words.yourName, () => name) : line;
  }

  /** What the page came with for a part, before anything was chosen. */
  function fixed(part, at = 0) {
    const piece = sheets.find((one) => !one.hidden).querySelector(`[data-part="${part}"]`);
    if (!piece) return '';
    piece.dataset.fixed ??= JSON.stringify([...piece.querySelectorAll('p')].map((one) => one.textContent.trim()));
    return JSON.parse(piece.dataset.fixed)[at] ?? '';
  }

  function fill(sheet, name, lines, make = false) {
    let piece = sheet.querySelector(`[data-part="${name}"]`);
    if (!piece && make && lines.length > 0) {
      piece = document.createElement('div');
      piece.className = `piece piece-${name}`;
      piece.dataset.part = name;
      sheet.append(piece);
    }
    if (!piece) return;
    if (name === 'name' || name === 'greeting') fixed(name);
    piece.replaceChildren(...lines.map((line) => {
      const paragraph = document.createElement('p');
      if (line.startsWith('[') && name !== 'sources') paragraph.className = 'blank';
      else if (['to', 'name', 'sources'].includes(name)) paragraph.className = 'line';
      paragraph.textContent = line;
      return paragraph;
    }));
  }

  function fillLast(sheet, name, line) {
    const last = sheet.querySelector(`[data-part="${name}"] p:last-of-type`);
    if (last) last.textContent = line;
  }

  function say(sheet, ask, change, to, listed) {
    const pieces = [...sheet.querySelectorAll('[data-part]')].map((piece) => ({
      name: piece.dataset.part,
      text: [...piece.querySelectorAll('p:not(.unsent), h3')].map((one) => one.textContent.trim()).filter(Boolean).join(['to', 'name', 'sources', 'log'].includes(piece.dataset.part) ? '\n' : '\n\n'),
    })).filter((piece) => piece.text);
    text = pieces.map((piece) => piece.text).join('\n\n') + '\n';
    const spoken = count(pieces.filter((piece) => !['voicemail', 'log', 'sources', 'to', 'date'].includes(piece.name)).map((piece) => piece.text).join(' '));
    const missing = [
      ...(ask ? [] : [words.todoAsk]),
      ...(ask?.value === 'change' && change.length === 0 ? [words.todoChange] : []),
      ...(written(typed.reason).length > 0 ? [] : [words.todoReason]),
    ];
    const left = find('[data-minutes]').value * words.perMinute - spoken;
    const length = words.words.replace('{0}', spoken)
      + (kind() !== 'comment' ? '' : ` ${(left < 0 ? words.over : words.left).replace('{0}', Math.abs(left))}`);
    const state = find('[data-said]');
    state.textContent = `${missing.length > 0 ? `${words.todo} ${missing.join('; ')}.` : words.done} ${length}`;
    state.classList.toggle('unfinished', missing.length > 0);
    state.classList.toggle('over', kind() === 'comment' && left < 0);
    mail(to.mail, listed);
  }

  function mail(address, listed) {
    const link = find('a[data-mail]');
    const note = find('[data-mail-note]');
    const whole = mailTo(address, text);
    const short = listed.length > 0 ? mailTo(address, text.slice(0, text.lastIndexOf(listed[0])).trimEnd()) : whole;
    const href = kind() !== 'letter' || !address ? null : whole.length <= words.most ? whole : short.length <= words.most ? short : null;
    link.hidden = href === null;
    if (href) link.href = href;
    else link.removeAttribute('href');
    note.textContent = kind() !== 'letter' || href ? '' : address ? words.tooLong : words.noMail;
  }

  function mailTo(address, body) {
    return `${address}?subject=${encode(words.subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
  }

  function choose(id, isChosen) {
    chosen = chosen.filter((one) => one !== id);
    if (isChosen) chosen.push(id);
    const box = find(`[data-point="${CSS.escape(id)}"] input`);
    box.checked = isChosen;
    list();
    show();
  }

  function list() {
    order.hidden = chosen.length === 0;
    order.replaceChildren(...chosen.map((id, at) => {
      const item = document.createElement('li');
      const said = find(`[data-point="${CSS.escape(id)}"] [data-sentence]`).textContent;
      const line = document.createElement('span');
      line.textContent = said;
      item.append(line, button(words.up, '↑', id, -1, at === 0, said), button(words.down, '↓', id, 1, at === chosen.length - 1, said), button(words.remove, '×', id, 0, false, said));
      return item;
    }));
  }

  function button(label, sign, id, step, isOff, said) {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'button button-quiet';
    one.textContent = sign;
    one.setAttribute('aria-label', `${label}: ${said}`);
    one.disabled = isOff;
    one.dataset.move = step;
    one.dataset.of = id;
    return one;
  }

  function onOrder(event) {
    const pressed = event.target.closest('button');
    if (!pressed) return;
    const { of, move } = pressed.dataset;
    if (move === '0') {
      choose(of, false);
      (order.querySelector('button') ?? find('[data-point] input')).focus();
      return;
    }
    const at = chosen.indexOf(of);
    [chosen[at], chosen[at + Number(move)]] = [chosen[at + Number(move)], chosen[at]];
    list();
    show();
    const again = [...order.querySelectorAll('button')].filter((one) => one.dataset.of === of);
    (again.find((one) => one.dataset.move === move && !one.disabled) ?? again.find((one) => !one.disabled)).focus();
  }

  async function copy() {
    const note = find('[data-mail-note]');
    try {
      await navigator.clipboard.writeText(text);
      note.textContent = words.copied;
    } catch {
      const sheet = sheets.find((one) => !one.hidden);
      getSelection().selectAllChildren(sheet);
      note.textContent = words.notCopied;
    }
  }
}

/** A sheet that is only copied or printed. */
export function startSheet(acts) {
  acts.hidden = false;
  document.documentElement.classList.add('prints-sheet');
  const sheet = document.getElementById(acts.dataset.sheetActs);
  acts.querySelector('[data-print]').addEventListener('click', () => window.print());
  acts.querySelector('[data-copy]').addEventListener('click', async () => {
    const said = acts.querySelector('[role=status]');
    try {
      await navigator.clipboard.writeText([...sheet.querySelectorAll('[data-part] p, [data-part] blockquote')].map((one) => one.textContent.trim()).join('\n\n'));
      said.textContent = acts.dataset.copied;
    } catch {
      getSelection().selectAllChildren(sheet);
      said.textContent = acts.dataset.notCopied;
    }
  });
}

/** Footnotes in the order of first use, from the list of sources at the end of the page. */
class Sources {
  #found = [];

  mark(holder, kind) {
    if (kind !== 'letter') return '';
    const marks = [...holder.querySelectorAll('.refs a')].map((link) => link.hash.slice(1)).map((id) => {
      if (!this.#found.includes(id)) this.#found.push(id);
      return `[${this.#found.indexOf(id) + 1}]`;
    });
    return marks.length > 0 ? ` ${marks.join(' ')}` : '';
  }

  lines(heading) {
    if (this.#found.length === 0) return [];
    return [`${heading}:`, ...this.#found.map((id, i) => {
      const source = document.getElementById(id);
      const link = source?.querySelector('a[href^="http"]');
      const label = (source?.querySelector('span')?.textContent ?? '').trim();
      return `[${i + 1}] ${label}${link ? ` ${link.href}` : ''}`;
    })];
  }
}

function written(field) {
  return field.value.split(/\n+/).map((line) => line.trim()).filter(Boolean);
}

/** Groups of signs between spaces that hold a letter or a digit; what stands in square brackets is a blank and does not count. */
export function count(text) {
  return text.replace(/\[[^\]]*\]?/g, ' ').split(/\s+/).filter((group) => /[\p{L}\p{N}]/u.test(group)).length;
}

/** Everything but letters and digits encoded, so that no line of a mail can be forged; half characters are replaced. */
function encode(text) {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\P{Cc}\r\n]/gu, ' ')).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
