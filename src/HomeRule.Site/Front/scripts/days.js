// A slider over the dated lists in place of the select: it says the day and its number while it moves and asks for the page when it is let go.
export function startDays(form) {
  const select = form.querySelector('select');
  const said = form.querySelector('output');
  if (!select || select.options.length < 2) return;
  const days = [...select.options].reverse();
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.id = 'day-slider';
  slider.min = 0;
  slider.max = days.length - 1;
  slider.value = days.findIndex((day) => day.selected);
  const label = form.querySelector('label');
  label.htmlFor = slider.id;
  select.hidden = true;
  select.after(slider);
  form.querySelector('button').hidden = true;
  slider.addEventListener('input', say);
  slider.addEventListener('change', () => form.requestSubmit());
  say();

  function say() {
    const day = days[slider.value];
    day.selected = true;
    const text = form.dataset.count.replace('{0}', day.textContent).replace('{1}', day.dataset.total);
    slider.setAttribute('aria-valuetext', text);
    said.textContent = text;
  }
}
