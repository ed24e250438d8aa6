package se.utblick.organisation.web;

import java.util.List;
import se.utblick.kernel.Sentence;

/**
 * What goes with the example, and what stays.
 *
 * @param journalRows how much of the journal stays, which is all of it
 * @param allowed whether there is somebody real to look after what is left
 * @param signsOut whether the reader is one of those who go
 */
public record RemoveExamplePage(List<Sentence> contents, long journalRows, boolean allowed, boolean signsOut) {

    public RemoveExamplePage {
        contents = List.copyOf(contents);
    }
}
