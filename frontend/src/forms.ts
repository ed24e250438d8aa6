// Forms lose nothing: unsaved text is kept in the tab, leaving asks first, and a form is sent once.
import { arrive, forget, forgetAll, keep, placeOf, recall, same, send } from './kept.ts';
import { read, write } from './fields.ts';
import { words } from './words.ts';

// Some browsers forbid storage altogether; then a form is just a form.
function shelf(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

const user = () => document.body.dataset['user'] ?? '';
const sent = new WeakSet<HTMLFormElement>();
const started = new WeakMap<HTMLFormElement, Record<string, string[]>>();

const addressOf = (form: HTMLFormElement) => form.dataset['keep'] || window.location.pathname;
const versionOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name="version"]')?.value ?? '';
const isDirty = (form: HTMLFormElement) => {
  const before = started.get(form);
  return before !== undefined && !same(before, read(form));
};

export function startForms(root: ParentNode): void {
  const store = shelf();
  if (store && root === document) arrive(store, document.querySelector('[data-said]') !== null);
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-keep]')) startKeeping(form, store);
}

function startKeeping(form: HTMLFormElement, store: Storage | null): void {
  if (started.has(form)) return;
  const saved = read(form);
  // After an error the server has already put the text back: then its answer counts, not ours, and all of it is unsaved.
  const answered = document.querySelector('[data-error-summary], .ub-conflict') !== null;
  started.set(form, answered ? {} : saved);
  if (!store) return;
  const place = placeOf(user(), addressOf(form));
  const kept = answered ? null : recall(store, place, versionOf(form));
  if (kept && !same(kept.values, saved)) {
    write(form, kept.values);
    form.prepend(restoredNote(form, () => {
      forget(store, place);
      write(form, saved);
    }));
  }

  let waiting = 0;
  const save = () => {
    window.clearTimeout(waiting);
    if (isDirty(form)) keep(store, place, { version: versionOf(form), values: read(form) });
    else forget(store, place);
  };
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(save, 300);
  });
  form.addEventListener('change', save);
  form.addEventListener('submit', () => {
    save();
    send(store, place);
  });
  window.addEventListener('pagehide', () => form.isConnected && save());
  if (answered) save();
}

function restoredNote(form: HTMLFormElement, undo: () => void): HTMLElement {
  const note = document.createElement('div');
  note.className = 'ub-note';
  note.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = words().restored;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ds-button';
  button.dataset['variant'] = 'secondary';
  button.dataset['size'] = 'sm';
  button.textContent = words().undoRestore;
  button.addEventListener('click', () => {
    undo();
    note.remove();
    form.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
  });
  note.append(text, button);
  return note;
}

export function watchForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method === 'dialog') return;
    if (form.hasAttribute('data-signout')) {
      const store = shelf();
      if (store) forgetAll(store);
    }
    if (form.method !== 'post') return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    // Busy, not disabled: a disabled button loses focus and its value is not sent.
    const button = event.submitter;
    button?.setAttribute('aria-busy', 'true');
    // A slow network is no reason to lock anyone out for good.
    window.setTimeout(() => release(form), 10_000);
  });

  // Coming back with the back button shows the page as it was left; it must be possible to send it again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of document.forms) release(form);
  });

  window.addEventListener('beforeunload', (event) => {
    for (const form of document.forms) {
      if (!sent.has(form) && isDirty(form)) {
        event.preventDefault();
        return;
      }
    }
  });

  const store = shelf();
  if (store && user()) forgetAll(store, user());
}

function release(form: HTMLFormElement): void {
  sent.delete(form);
  for (const busy of form.querySelectorAll('[aria-busy="true"]')) busy.removeAttribute('aria-busy');
}

export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
}
