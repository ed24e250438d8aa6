// Reading and writing the fields of a form that a person fills in: no hidden fields, passwords, files or private ones.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function fieldsOf(form: HTMLFormElement): Field[] {
  return Array.from(form.elements).filter((e): e is Field => {
    if (!(e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement)) return false;
    if (!e.name || e.hasAttribute('data-private')) return false;
    return !['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'].includes(e.type);
  });
}

const isChoice = (f: Field): f is HTMLInputElement => f instanceof HTMLInputElement && (f.type === 'checkbox' || f.type === 'radio');

export function read(form: HTMLFormElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    const list = (values[field.name] ??= []);
    if (isChoice(field)) {
      if (field.checked) list.push(field.value);
    } else if (field instanceof HTMLSelectElement) {
      for (const option of field.selectedOptions) list.push(option.value);
    } else {
      list.push(field.value);
    }
  }
  return values;
}

export function write(form: HTMLFormElement, values: Record<string, string[]>): void {
  const next: Record<string, number> = {};
  for (const field of fieldsOf(form)) {
    const list = values[field.name];
    if (list === undefined) continue;
    if (isChoice(field)) {
      field.checked = list.includes(field.value);
    } else if (field instanceof HTMLSelectElement) {
      for (const option of field.options) option.selected = list.includes(option.value);
    } else {
      const at = next[field.name] ?? 0;
      next[field.name] = at + 1;
      field.value = list[at] ?? '';
    }
    // Counters and other listeners hear of it as if it had been typed.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
