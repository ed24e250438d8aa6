// Everything here is a help on top of pages that work without it.
import { startCounters } from './counter.ts';
import { watchDialogs } from './dialogs.ts';
import { startFilters } from './filter.ts';
import { focusErrors, startForms, watchForms } from './forms.ts';
import { watchInbox } from './inbox.ts';

function start(root: ParentNode): void {
  startForms(root);
  startCounters(root);
  startFilters(root);
}

watchForms();
watchDialogs();
start(document);
watchInbox();
focusErrors();

// htmx tells when it has put new content into the page.
document.addEventListener('htmx:load', (event) => {
  if (event.target instanceof HTMLElement) start(event.target);
});
