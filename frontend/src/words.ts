// The few words the script itself says; everything else on a page comes from the server.
const swedish = {
  left: (n: number) => `${n} tecken kvar`,
  over: (n: number) => `${n} tecken för mycket`,
  shown: (n: number, all: number) => (n === all ? `${all} visas` : `${n} av ${all} visas`),
  none: 'Inget passar. Prova ett kortare ord.',
  restored: 'Vi har lagt tillbaka det du skrev här tidigare och inte hann spara.',
  undoRestore: 'Ta bort det och visa det sparade',
};

const english: typeof swedish = {
  left: (n) => `${n} characters left`,
  over: (n) => `${n} characters too many`,
  shown: (n, all) => (n === all ? `${all} shown` : `${n} of ${all} shown`),
  none: 'Nothing fits. Try a shorter word.',
  restored: 'We have put back what you wrote here earlier and did not save.',
  undoRestore: 'Remove it and show what is saved',
};

export const words = () => (document.documentElement.lang.startsWith('en') ? english : swedish);
