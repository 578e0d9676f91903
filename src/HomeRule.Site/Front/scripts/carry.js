// Buttons that print the page or copy a field; without scripts neither is shown, and the text beside them says how.
export function startCarry(button) {
  const field = button.dataset.copy && document.getElementById(button.dataset.copy);
  if (button.dataset.copy && !(field && navigator.clipboard)) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (!field) {
      window.print();
      return;
    }
    await navigator.clipboard.writeText(field.value);
    const was = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = was; }, 2000);
  });
}
