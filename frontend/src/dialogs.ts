// Dialogs are the browser's own: it traps focus, closes on Escape and gives focus back to the button.
export function openDialog(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal();
}

export function watchDialogs(): void {
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-opens]') : null;
    if (!opener) return;
    const dialog = document.getElementById(opener.dataset['opens'] ?? '');
    if (dialog instanceof HTMLDialogElement) openDialog(dialog);
  });
}
