package se.utblick.consultations.web;

import java.util.Optional;
import se.utblick.consultations.Contributions;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;

/**
 * What somebody outside is shown who follows a link: one question, and room for one answer.
 *
 * @param thanked whether they have just answered
 */
public record ByLinkPage(
        Contributions.Question question, String token, Form form, boolean thanked, Optional<RefusedPage> no) {}
