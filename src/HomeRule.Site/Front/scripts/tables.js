// Sortable columns: a button in every <th data-key>; cells may carry data-value when the text does not sort by itself.
export function startTables(table) {
  const body = table.tBodies[0];
  for (const head of table.querySelectorAll('thead th')) {
    if (head.dataset.fixed !== undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(head));
  }

  function sort(head) {
    const column = head.cellIndex;
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });
    const rows = [...body.rows].map((row) => [key(row.cells[column]), row]);
    rows.sort(([a], [b]) => (a === '') - (b === '') || (down ? order.compare(b, a) : order.compare(a, b)));
    body.append(...rows.map(([, row]) => row));
  }

  function key(cell) {
    return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
  }
}
