package se.utblick.organisation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends the sessions of one person, wherever they are signed in. */
@Component
class OpenSessions {

    // Not there when a tool is run from the command line: then nobody is served, and nobody signed in.
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository) {
        this.repository = repository;
    }

    void endAll(PersonId person) {
        endAllBut(person, "");
    }

    void endAllBut(PersonId person, String kept) {
        whenSaved(() -> repository.ifAvailable(
                sessions -> sessions.findByPrincipalName(person.value().toString()).keySet().stream()
                        .filter(session -> !session.equals(kept))
                        .forEach(sessions::deleteById)));
    }

    /** OpenSessions are deleted in a transaction of their own: before ours has ended, somebody could sign in again. */
    private static void whenSaved(Runnable end) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            end.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                end.run();
            }
        });
    }
}
