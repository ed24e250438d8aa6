// The keyboard in the inbox. Focus really moves to the title link of each finding, so a screen reader reads it
// and Enter works by itself. Single keys can disturb speech input, so they can be switched off for good (WCAG 2.1.4).
import { openDialog } from './dialogs.ts';
import { wishOf } from './keys.ts';

const offKey = 'utblick:keys-off';
const backKey = 'utblick:inbox-at';

const memory = () => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
const keysOn = () => memory()?.getItem(offKey) !== 'yes';

const titles = () => Array.from(document.querySelectorAll<HTMLElement>('[data-inbox] [data-open]'));
const current = () => document.activeElement?.closest<HTMLElement>('[data-inbox] article') ?? null;

export function watchInbox(): void {
  if (!document.querySelector('[data-inbox]')) return;

  const choice = document.querySelector<HTMLInputElement>('[data-keys-on]');
  if (choice) {
    choice.checked = keysOn();
    choice.addEventListener('change', () => memory()?.setItem(offKey, choice.checked ? 'no' : 'yes'));
  }

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !keysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const here = current();
    const wish = wishOf(event, here !== null);
    if (wish === null) return;
    if (wish === 'help') {
      const help = document.querySelector<HTMLDialogElement>('dialog[data-key-help]');
      if (help) openDialog(help);
    } else if (wish === 'next' || wish === 'previous') {
      move(here, wish === 'next' ? 1 : -1);
    } else if (here === null) {
      // Nothing is chosen, so nothing is decided.
      return;
    } else if (wish === 'open') {
      here.querySelector<HTMLElement>('[data-open]')?.click();
    } else if (!event.repeat) {
      remember(here);
      here.querySelector<HTMLElement>(`[data-key="${wish.press}"]`)?.click();
    }
    event.preventDefault();
  });

  // A decision by mouse keeps the place too.
  document.addEventListener('submit', (event) => {
    const article = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-inbox] article') : null;
    if (article) remember(article);
  });

  returnToPlace();
}

function move(from: HTMLElement | null, step: number): void {
  const all = titles();
  const at = from === null ? -1 : all.findIndex((title) => from.contains(title));
  const to = at === -1 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
  const title = all[to];
  title?.focus({ preventScroll: true });
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  title?.closest('article')?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}

// The sorted finding is gone when the page comes back: the next one stands in its place and gets the focus.
function remember(article: HTMLElement): void {
  const at = titles().findIndex((title) => article.contains(title));
  try {
    window.sessionStorage.setItem(backKey, JSON.stringify({ path: window.location.pathname, at }));
  } catch {
    // Without storage one starts from the top.
  }
}

function returnToPlace(): void {
  try {
    const text = window.sessionStorage.getItem(backKey);
    window.sessionStorage.removeItem(backKey);
    if (text === null || document.querySelector('[data-error-summary]')) return;
    const { path, at } = JSON.parse(text) as { path: string; at: number };
    const all = titles();
    if (path === window.location.pathname) all[Math.min(at, all.length - 1)]?.focus();
  } catch {
    // Same as above.
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
}
