// Tells how many characters are left. Spoken only near the end, so that a screen reader does not count every key.
import { words } from './words.ts';

const near = 20;

export function startCounters(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-counter][maxlength]')) {
    if (field.dataset['counter'] === 'on') continue;
    field.dataset['counter'] = 'on';
    const limit = Number(field.getAttribute('maxlength'));
    const seen = document.createElement('p');
    seen.className = 'ub-counter';
    seen.setAttribute('aria-hidden', 'true');
    const spoken = document.createElement('p');
    spoken.className = 'ds-sr-only';
    spoken.setAttribute('role', 'status');
    field.after(seen, spoken);
    const count = () => {
      const left = limit - field.value.length;
      const text = left < 0 ? words().over(-left) : words().left(left);
      seen.textContent = text;
      seen.toggleAttribute('data-near', left <= near);
      spoken.textContent = left <= near ? text : '';
    };
    field.addEventListener('input', count);
    count();
  }
}
