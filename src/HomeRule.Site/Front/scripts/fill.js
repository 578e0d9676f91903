// Blanks of a letter, filled here and nowhere else: nothing that is typed leaves the page.
export function startFill(box) {
  const letter = document.getElementById(box.dataset.fill);
  if (!letter) return;
  box.hidden = false;
  const said = box.querySelector('[role=status]');
  for (const field of box.querySelectorAll('[data-fills]')) {
    const blanks = [...letter.querySelectorAll(`[data-blank="${field.dataset.fills}"]`)];
    const empty = blanks.map((blank) => blank.textContent);
    const fill = () => blanks.forEach((blank, i) => {
      blank.textContent = field.value.trim() || empty[i];
      blank.classList.toggle('filled', field.value.trim() !== '');
    });
    field.addEventListener('input', fill);
    fill();
  }

  const text = () => {
    const copy = letter.cloneNode(true);
    for (const note of copy.querySelectorAll('.draft-drafter')) note.remove();
    for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
    return [...copy.querySelectorAll('address, p')].map((part) => part.textContent.trim()).join('\n\n');
  };
  box.querySelector('[data-fill-copy]')?.addEventListener('click', async (event) => {
    const button = event.currentTarget;
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = button.dataset.done;
    } catch {
      getSelection().selectAllChildren(letter);
    }
  });
  box.querySelector('[data-fill-mail]')?.addEventListener('click', (event) => {
    location.href = `mailto:?subject=${encodeURIComponent(event.currentTarget.dataset.subject)}&body=${encodeURIComponent(text().replaceAll('\n', '\r\n'))}`;
  });
  box.querySelector('[data-fill-print]')?.addEventListener('click', () => print());
}
