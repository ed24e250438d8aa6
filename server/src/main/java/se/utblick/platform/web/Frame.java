package se.utblick.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that stands round a page: its language, its menu, who is reading, and what has just happened.
 *
 * @param csrfName the name of the hidden field that proves a form to be our own
 * @param csrf the field's value
 * @param example whether example content is loaded, which the page must say
 * @param said the sentence about what was just done, after a form has been sent
 */
public record Frame(
        Words t,
        String path,
        Optional<Visitor> visitor,
        List<Nav> menu,
        String csrfName,
        String csrf,
        boolean example,
        LocalDate today,
        Optional<String> said) {

    public Frame {
        menu = List.copyOf(menu);
    }

    public boolean may(String permission) {
        return visitor.map(v -> v.may(permission)).orElse(false);
    }
}
