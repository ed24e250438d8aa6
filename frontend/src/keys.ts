/** What a key asks for in the inbox; null if it is none of ours. Apart from the page so that it can be tested. */
export type Wish = 'next' | 'previous' | 'open' | 'help' | { press: string };

export interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export function wishOf(stroke: Stroke, insideList: boolean): Wish | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  switch (stroke.key) {
    case 'j':
      return 'next';
    case 'k':
      return 'previous';
    // Outside the list the arrows scroll the page, as they should.
    case 'ArrowDown':
      return insideList ? 'next' : null;
    case 'ArrowUp':
      return insideList ? 'previous' : null;
    case 'o':
      return 'open';
    case '?':
      return 'help';
    case 's':
    case 'x':
    case 'a':
      return { press: stroke.key };
    default:
      return null;
  }
}
