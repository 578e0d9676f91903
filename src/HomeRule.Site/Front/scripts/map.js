import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

// Draws counties over the map of states that the page already shows, and gives the map arrow keys.
const figure = document.getElementById('nation');
if (figure) start(figure);

async function start(box) {
  const svg = box.querySelector('svg');
  const said = document.getElementById('readout');
  const states = [...svg.querySelectorAll('a')].filter((link) => link.querySelector('.area'));
  rove(states, said);
  const [topology, answer] = await Promise.all([json(box.dataset.outlines), json(box.dataset.values)]);
  if (!topology || !answer) return;

  const values = new Map(answer.counties.map((row) => [row.geoid, row]));
  const names = new Map(answer.legend.map((one) => [one.value, one.name]));
  const draw = geoPath();
  const layer = document.createElementNS(svg.namespaceURI, 'g');
  for (const county of feature(topology, topology.objects.counties).features) {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    const row = values.get(String(county.id).padStart(5, '0'));
    path.setAttribute('d', draw(county) ?? '');
    path.setAttribute('class', `area area-county v-${row?.value ?? 'not_checked'}`);
    path.dataset.id = row?.slug ?? '';
    path.dataset.say = row ? `${row.name}, ${row.state.toUpperCase()}: ${names.get(row.value) ?? row.value}` : county.properties.name;
    layer.append(path);
  }
  svg.insertBefore(layer, svg.querySelector('.borders'));
  box.classList.add('with-counties');

  layer.addEventListener('pointerover', (event) => {
    if (event.target.dataset?.say) said.textContent = event.target.dataset.say;
  });
  layer.addEventListener('click', (event) => {
    if (event.target.dataset?.id) location.assign(`${box.dataset.place}${event.target.dataset.id}`);
  });
}

function rove(links, said) {
  if (links.length === 0) return;
  links.forEach((link, i) => {
    link.setAttribute('tabindex', i === 0 ? '0' : '-1');
    link.addEventListener('focus', () => { said.textContent = link.getAttribute('aria-label'); });
    link.addEventListener('pointerover', () => { said.textContent = link.getAttribute('aria-label'); });
    link.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : step === undefined ? -1 : (i + step + links.length) % links.length;
      if (next < 0) return;
      event.preventDefault();
      link.setAttribute('tabindex', '-1');
      links[next].setAttribute('tabindex', '0');
      links[next].focus();
    });
  });
}

async function json(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
