// A form whose answer stands on the same page: its parts are asked for anew as soon as a choice changes, and the address follows. Without this file the form asks the server.
export function startLive(form, renew) {
  const parts = form.dataset.live.split(' ');
  const place = form.elements[form.dataset.livePlace];
  const search = form.querySelector('input[type=search]');
  let named = search?.value ?? '';
  let asked = null;
  form.querySelector('button')?.setAttribute('hidden', '');
  form.addEventListener('change', (event) => {
    if (event.target !== search) ask();
  });
  form.addEventListener('chosen', (event) => choose(event.detail, search.value));
  search?.addEventListener('input', () => {
    if (search.value === '' && place.value !== '') choose('', '');
  });
  form.addEventListener('submit', (event) => {
    // What was typed and not chosen from the list is looked up by the server.
    if (search && search.value.trim() !== '' && search.value !== named) return;
    event.preventDefault();
    ask();
  });

  function choose(slug, name) {
    place.value = slug;
    place.disabled = slug === '';
    named = name;
    if (slug !== '') form.elements.state.value = slug.slice(0, 2);
    ask();
  }

  function ask() {
    asked?.abort();
    const query = new URLSearchParams([...new FormData(form)].filter(([name, value]) => value !== '' && name !== search?.name));
    if (query.has('place') && query.get('state') !== query.get('place').slice(0, 2)) forget(query);
    if (query.has('place')) query.delete('state');
    const text = query.toString().replaceAll('%2F', '/');
    const address = form.getAttribute('action') + (text ? `?${text}` : '');
    asked = new XMLHttpRequest();
    asked.responseType = 'document';
    asked.open('GET', address);
    asked.onload = ({ target }) => (target.status === 200 && target.response ? show(target.response, address) : location.assign(address));
    asked.onerror = () => location.assign(address);
    asked.send();
  }

  /** Another state was chosen: the place in the old one no longer counts. */
  function forget(query) {
    query.delete('place');
    place.value = '';
    place.disabled = true;
    search.value = named = '';
  }

  function show(page, address) {
    for (const id of parts) {
      const [here, there] = [document.getElementById(id), page.getElementById(id)];
      if (here && there) here.replaceChildren(...there.childNodes);
    }
    document.title = page.title;
    history.replaceState(null, '', address);
    renew(document.getElementById(parts.at(-1)));
  }
}
