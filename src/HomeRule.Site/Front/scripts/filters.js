// Filters a list in place. Items carry data-<name> with space-separated values; without this file the form asks the server.
export function startFilters(form) {
  const list = document.getElementById(form.dataset.filter);
  if (!list) return;
  const items = [...list.querySelectorAll('[data-item]')];
  const groups = [...list.querySelectorAll('[data-group]')];
  const said = form.querySelector('[role=status]');
  form.hidden = false;
  form.querySelector('button[type=submit]')?.setAttribute('hidden', '');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);

  function apply() {
    const wanted = fields().filter((one) => one.value).map((one) => [one.name, one.value.toLocaleLowerCase()]);
    let shown = 0;
    for (const item of items) {
      const fits = wanted.every(([name, value]) => name === 'q'
        ? fold(item.textContent).includes(fold(value))
        : (item.dataset[name] ?? '').split(' ').includes(value));
      item.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of groups) {
      const left = group.querySelectorAll('[data-item]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('[data-count]');
      if (count) count.textContent = left;
    }
    if (said) said.textContent = form.dataset.shown.replace('{0}', shown).replace('{1}', items.length);
    remember(wanted);
  }

  /** Hidden fields are for the server. */
  function fields() {
    return [...form.elements].filter((one) => one.name && one.type !== 'hidden');
  }

  function remember(wanted) {
    // What other forms of the page put into the address stays.
    const all = new URLSearchParams(location.search);
    for (const one of fields()) all.delete(one.name);
    for (const [name, value] of wanted) all.set(name, value);
    const query = all.toString();
    history.replaceState(null, '', query ? `?${query}${location.hash}` : location.pathname + location.hash);
  }
}

/** Lower case without accents, so that "canon" finds "Cañon". */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
