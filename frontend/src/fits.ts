/** True if the text holds every word of the query. Å, ä and ö are letters of their own and are kept apart. */
export function fits(text: string, query: string): boolean {
  const hay = text.toLocaleLowerCase('sv').replace(/\s+/g, ' ');
  return query
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
