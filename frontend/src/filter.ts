// Narrows a table or list to what holds every word typed, in any order, small or capital.
import { words } from './words.ts';
import { fits } from './fits.ts';

export function startFilters(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
    const target = document.querySelector(field.dataset['filter'] ?? '');
    if (!target) continue;
    const count = field.closest('form')?.querySelector('[data-filter-count]') ?? null;
    const before = count?.textContent ?? '';
    const narrow = () => {
      const rows = rowsOf(target);
      let shown = 0;
      for (const row of rows) {
        row.hidden = !fits(row.textContent ?? '', field.value);
        if (!row.hidden) shown++;
      }
      // A group without rows would be a heading over nothing; sums count what the server counted, so they go.
      for (const body of target.querySelectorAll<HTMLElement>('tbody[data-group]')) {
        body.hidden = !rows.some((row) => !row.hidden && body.contains(row));
      }
      for (const sum of target.querySelectorAll<HTMLElement>('[data-subsum], [data-sum], tfoot')) sum.hidden = field.value.trim() !== '';
      if (count) count.textContent = field.value.trim() === '' ? before : shown === 0 ? words().none : words().shown(shown, rows.length);
    };
    field.addEventListener('input', narrow);
    if (field.value) narrow();
  }
}

function rowsOf(target: Element): HTMLElement[] {
  const rows = target.matches('table')
    ? target.querySelectorAll<HTMLElement>('tbody > tr:not([data-sum], [data-subsum]):not(:has(> th[scope="rowgroup"]))')
    : target.querySelectorAll<HTMLElement>(':scope > li');
  return Array.from(rows);
}
