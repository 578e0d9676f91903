// Buttons that print the page or copy a field; without scripts neither is shown, and the text beside them says how.
export function startCarry(button) {
  const field = document.getElementById(button.dataset.carry);
  if (button.dataset.carry && !(field && navigator.clipboard)) return;
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
