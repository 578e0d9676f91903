// The draft follows the choices. They are posted, so that they stand in no address but in the part of it that no server sees (the fragment), and a link can be shared.
const work = document.querySelector('[data-draft]');
if (work) start();

function start() {
  const said = document.getElementById('draft-said');
  const page = location.pathname;
  let timer = 0;
  let asked = null;

  work.addEventListener('input', (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => choose(event.target), event.target.matches('input[type=text]') ? 300 : 60);
  });
  work.addEventListener('submit', (event) => {
    // Files are posted too; the button "preview" is not there.
    if (!event.submitter?.value) event.preventDefault();
    else event.target.method = 'post';
  });
  work.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      event.preventDefault();
      go(link.hash.slice(1));
    } else if (event.target.closest('[data-print]')) {
      print();
    } else if (event.target.closest('[data-copy]')) {
      copy();
    }
  });
  addEventListener('hashchange', restore);
  prepare();
  restore();

  /** Choices of a link that somebody shared. */
  function restore() {
    const kept = new URLSearchParams(location.hash.slice(1));
    if (!kept.has('instrument') || kept.toString() === chosen().toString()) return;
    kept.set('shown', kept.get('instrument'));
    show(kept, true);
  }

  function choose(field) {
    const whole = field.name === 'instrument';
    const fields = new URLSearchParams(new FormData(form()));
    if (!whole) remember();
    show(fields, whole, field.id);
  }

  /** What is chosen, without blanks that say what they say anyway. */
  function chosen() {
    const kept = new URLSearchParams();
    for (const [name, value] of new FormData(form())) {
      if (name !== 'shown' && value !== '' && value !== form().elements[name].dataset?.usual) kept.append(name, value);
    }
    return kept;
  }

  function remember() {
    history.replaceState(null, '', `${page}#${chosen()}`);
  }

  async function show(fields, whole, focus) {
    asked?.abort();
    asked = new AbortController();
    fields.set('as', 'part');
    work.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(page, { method: 'POST', body: fields, signal: asked.signal });
      const part = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!part.getElementById('preview')) throw new Error(answer.status);
      if (whole) {
        work.replaceChildren(...part.body.childNodes);
        prepare();
        remember();
        if (focus) document.getElementById(focus)?.focus();
      } else {
        swap(part);
      }
      said.textContent = answer.ok ? work.dataset.done : document.getElementById('draft-problem')?.textContent ?? work.dataset.failed;
    } catch (fault) {
      if (fault.name === 'AbortError') return;
      said.textContent = work.dataset.failed;
    }
    work.removeAttribute('aria-busy');
  }

  /** The fields stay as they are, with what is being typed. */
  function swap(part) {
    document.getElementById('draft-problem')?.remove();
    const problem = part.getElementById('draft-problem');
    if (problem) document.getElementById('choices-title').after(problem);
    const now = new Set([...part.querySelectorAll('[aria-invalid]')].map((field) => field.id));
    for (const field of form().elements) {
      if (now.has(field.id)) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
    document.getElementById('preview').replaceWith(part.getElementById('preview'));
    prepare();
  }

  function prepare() {
    for (const button of work.querySelectorAll('[data-needless]')) button.hidden = true;
    for (const button of work.querySelectorAll('[data-print], [data-copy]')) button.hidden = false;
  }

  function go(id) {
    const target = document.getElementById(id);
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }

  async function copy() {
    remember();
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = work.dataset.copied;
      const button = work.querySelector('[data-copy]');
      const text = button.textContent;
      button.textContent = work.dataset.copied;
      setTimeout(() => { button.textContent = text; }, 2000);
    } catch {
      // No clipboard on plain http: the address bar has the link.
      said.textContent = work.dataset.failed;
    }
  }

  function form() {
    return document.getElementById('draft-form');
  }
}
