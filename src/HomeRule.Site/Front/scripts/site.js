import { startCarry } from './carry.js';
import { startCompare } from './compare.js';
import { startDays } from './days.js';
import { startFill } from './fill.js';
import { startFilters } from './filters.js';
import { startLetter, startSheet } from './letters.js';
import { startLive } from './live.js';
import { startLocate } from './locate.js';
import { startSuggestions } from './suggestions.js';
import { startTables } from './tables.js';

// Every page works without this file; each part below only makes something quicker.
for (const field of document.querySelectorAll('input[data-suggest]')) startSuggestions(field);
for (const form of document.querySelectorAll('form[data-locate]')) startLocate(form);
startLists(document);
for (const form of document.querySelectorAll('form[data-live]')) startLive(form, startLists);
for (const box of document.querySelectorAll('[data-fill]')) startFill(box);
for (const form of document.querySelectorAll('form[data-days]')) startDays(form);
for (const form of document.querySelectorAll('form[data-compare]')) startCompare(form);
for (const box of document.querySelectorAll('[data-letter]')) startLetter(box);
for (const acts of document.querySelectorAll('[data-sheet-acts]')) startSheet(acts);
for (const button of document.querySelectorAll('button[data-carry]')) startCarry(button);

function startLists(part) {
  for (const form of part.querySelectorAll('form[data-filter]')) startFilters(form);
  for (const table of part.querySelectorAll('table[data-sort]')) startTables(table);
}

// A link to a play, record or law inside a closed fold opens the fold.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target && (target.matches('details') ? target : target.querySelector(':scope > details, :scope > div > details') ?? target.closest('details'));
  if (fold) fold.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();
