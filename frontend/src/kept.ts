// The rules for keeping what was typed, apart from the page so that they can be tested.

export interface Kept {
  version: string;
  values: Record<string, string[]>;
}

export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const prefix = 'utblick:kept:';

/** One shelf place per person and form address; another person in the same tab never meets the text. */
export function placeOf(user: string, address: string): string {
  return `${prefix}${user}:${address}`;
}

export function keep(shelf: Shelf, place: string, kept: Kept): void {
  try {
    shelf.setItem(place, JSON.stringify(kept));
  } catch {
    // A full or forbidden shelf must never stop anyone from writing.
  }
}

/** Kept text belongs to the version it was written for. If that version is gone, it was saved or overtaken: drop it. */
export function recall(shelf: Shelf, place: string, version: string): Kept | null {
  const text = shelf.getItem(place);
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Kept;
    if (kept.version === version && typeof kept.values === 'object') return kept;
  } catch {
    // Unreadable is the same as outdated.
  }
  shelf.removeItem(place);
  return null;
}

export function forget(shelf: Shelf, place: string): void {
  shelf.removeItem(place);
}

const sentNow = 'utblick:sent';

/** The form at this place is on its way to the server. */
export function send(shelf: Shelf, place: string): void {
  try {
    shelf.setItem(sentNow, place);
  } catch {
    // As above: then the text is offered once too often, and nothing is lost.
  }
}

/** The next page is here. When it says that the form was taken care of, its text is done with; else it stays. */
export function arrive(shelf: Shelf, taken: boolean): void {
  const place = shelf.getItem(sentNow);
  shelf.removeItem(sentNow);
  if (taken && place !== null) forget(shelf, place);
}

/** At sign-out everything goes; at another person's sign-in everything that is not theirs. */
export function forgetAll(shelf: Shelf, except?: string): void {
  const own = except === undefined ? null : placeOf(except, '');
  const keys = Array.from({ length: shelf.length }, (_, i) => shelf.key(i));
  for (const key of keys) {
    if (key?.startsWith(prefix) && (own === null || !key.startsWith(own))) shelf.removeItem(key);
  }
}

export function same(a: Record<string, string[]>, b: Record<string, string[]>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => JSON.stringify(a[name] ?? []) === JSON.stringify(b[name] ?? []));
}
