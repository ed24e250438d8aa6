package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.MeetingList;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * The form for a year's meetings of a body, or one of them.
 *
 * @param read what was pasted, as it has been read, when somebody wants to see it before it is put in
 * @param no the rule that said no to what was sent, if one did
 */
public record MeetingFormPage(Form form, List<Option> bodies, Optional<MeetingList> read, Optional<RefusedPage> no) {

    public MeetingFormPage {
        bodies = List.copyOf(bodies);
    }
}
