package se.utblick.consultations.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Contributions;
import se.utblick.kernel.Refused;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.RefusedPage;

/** Answering by a link, without signing in. Their own answer is not shown again: the link may be in more hands than one. */
@Controller
class ByLinkPages {

    private static final String LABELS = "consultations.by-link";

    private final Contributions contributions;
    private final Pages pages;

    ByLinkPages(Contributions contributions, Pages pages) {
        this.contributions = contributions;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.BY_LINK)
    View question(Frame frame, @PathVariable String token) {
        return pages.show(frame, page(token, Form.empty(LABELS), false, Optional.empty()));
    }

    @PostMapping(ConsultationPaths.BY_LINK)
    View answer(Frame frame, @PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(LABELS, typed);
        var text = form.required("text", Contributions.LONGEST);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(token, form, false, Optional.empty()));
        }
        try {
            contributions.answer(token, text);
            return pages.show(frame, page(token, Form.empty(LABELS), true, Optional.empty()));
        } catch (Refused no) {
            return pages.show(frame, page(token, form, false, Optional.of(no))).with(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ByLinkPage page(String token, Form form, boolean thanked, Optional<Refused> no) {
        return new ByLinkPage(contributions.behind(token), token, form, thanked, no.map(RefusedPage::of));
    }
}
