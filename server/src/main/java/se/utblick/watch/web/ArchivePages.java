package se.utblick.watch.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.matcher.Query;
import se.utblick.matcher.QueryMistake;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.watch.Archive;
import se.utblick.watch.Queries;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.archive.Asked;
import se.utblick.watch.archive.Asked.Order;
import se.utblick.watch.archive.Facet;

/** Search in everything collected, by the same language as an interest is written in. */
@Controller
class ArchivePages {

    private static final int LONGEST = 1_000;
    private static final int LAST_PAGE = 500;

    private final Archive archive;
    private final Queries queries;
    private final Sources sources;
    private final Pages pages;

    ArchivePages(Archive archive, Queries queries, Sources sources, Pages pages) {
        this.archive = archive;
        this.queries = queries;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.ARCHIVE)
    View search(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        var form = Form.of("watch.archive.field", sent);
        form.optional("q", LONGEST);
        var question = new Question(form.typed("q").strip(), only(form), order(form), page(form));
        try {
            var query = form.mistakes().isEmpty() ? query(form, question.text()) : Optional.<Query>empty();
            var asked = new Asked(query, question.only(), question.order(), question.page());
            var page = page(form, question, archive.search(by, asked), by.may(Permission.JUDGE_FINDINGS), frame);
            return form.mistakes().isEmpty() ? pages.show(frame, page) : pages.mend(frame, page);
        } catch (QueryMistake mistake) {
            var everything = new Asked(Optional.empty(), question.only(), question.order(), question.page());
            return pages.mend(
                    frame,
                    page(form, question, archive.search(by, everything), false, frame)
                            .wrong(mistake));
        }
    }

    private ArchivePage page(Form form, Question question, Archive.Answer answer, boolean maySave, Frame frame) {
        return ArchivePage.of(form, question, answer, maySave, new SourceNames(sources.names(), frame.t()), frame);
    }

    private Optional<Query> query(Form form, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(queries.written(text));
        } catch (QueryMistake mistake) {
            form.wrong("q", "watch." + mistake.key(), mistake.details().toArray());
            throw mistake;
        }
    }

    private static Map<Facet, String> only(Form form) {
        var only = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = form.typed(Question.name(facet)).strip();
            if (!value.isEmpty()) {
                only.put(facet, value.substring(0, Math.min(value.length(), LONGEST)));
            }
        }
        return only;
    }

    private static Order order(Form form) {
        return Arrays.stream(Order.values())
                .filter(order -> order.name().equals(form.typed("order")))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static int page(Form form) {
        var typed = form.typed("page");
        return typed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
