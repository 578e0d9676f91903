// Combobox with a list of places (ARIA 1.2 pattern: focus stays in the field, aria-activedescendant moves).
export function startSuggestions(field) {
  const source = field.dataset.suggest;
  const list = document.createElement('ul');
  list.className = 'options';
  list.id = `${field.id}-options`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.dataset.suggestLabel);
  list.hidden = true;
  const spoken = document.createElement('span');
  spoken.className = 'out-of-sight';
  spoken.setAttribute('role', 'status');
  field.after(list, spoken);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  field.autocomplete = 'off';

  let current = -1;
  let timer = 0;
  let asked = null;

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 90);
  });
  field.addEventListener('keydown', onKey);
  field.addEventListener('blur', () => setTimeout(() => {
    if (document.activeElement !== field) close();
  }, 120));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) choose(option);
  });

  async function ask() {
    const text = field.value.trim();
    drop();
    if (text.length < 2) return close();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(`${source}?limit=8&q=${encodeURIComponent(text)}`, { signal });
      const places = answer.ok ? (await answer.json()).places ?? [] : [];
      if (!signal.aborted) show(places);
    } catch {
      // A dropped question says nothing about the list.
      if (!signal.aborted) close();
    }
  }

  // What is still being asked must not change a list that somebody chooses from or has closed.
  function drop() {
    clearTimeout(timer);
    asked?.abort();
  }

  function show(places) {
    current = -1;
    list.replaceChildren(...places.map((place, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.id = place.id;
      option.textContent = place.fullName;
      return option;
    }));
    list.hidden = places.length === 0;
    field.setAttribute('aria-expanded', String(places.length > 0));
    field.removeAttribute('aria-activedescendant');
    spoken.textContent = field.dataset.suggestCount.replace('{0}', places.length);
  }

  function close() {
    drop();
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function onKey(event) {
    if (list.hidden) {
      if (event.key === 'Escape') drop();
      return;
    }

    const options = list.children;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      drop();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      move((current + step + options.length + (current < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Enter' && current >= 0) {
      event.preventDefault();
      choose(options[current]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  }

  function move(next) {
    list.children[current]?.setAttribute('aria-selected', 'false');
    current = next;
    const option = list.children[current];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  function choose(option) {
    close();
    if (field.dataset.suggestGo) {
      location.assign(`${field.dataset.suggestGo}${option.dataset.id}${field.dataset.suggestTail ?? ''}`);
      return;
    }
    field.value = option.textContent;
    field.dataset.id = option.dataset.id;
    field.dispatchEvent(new CustomEvent('chosen', { bubbles: true, detail: option.dataset.id }));
  }
}
