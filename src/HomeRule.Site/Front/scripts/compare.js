// Compare picker: a chosen suggestion fills the hidden slug; the toggles only change what is shown.
export function startCompare(form) {
  for (const field of form.querySelectorAll('input[data-suggest]'))
    field.addEventListener('input', () => { delete field.dataset.id; });
  form.addEventListener('submit', () => {
    for (const field of form.querySelectorAll('input[data-suggest]')) {
      if (field.dataset.id) field.value = field.dataset.id;
      if (!field.value.trim()) field.disabled = true;
    }
  });
  const table = document.getElementById('comparison');
  for (const box of form.parentElement.querySelectorAll('input[type=checkbox][data-toggle]')) {
    box.closest('label').hidden = false;
    box.addEventListener('change', () => table?.classList.toggle(box.dataset.toggle, box.checked === (box.dataset.when !== 'off')));
  }
}
