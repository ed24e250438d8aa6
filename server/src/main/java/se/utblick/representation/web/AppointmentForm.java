package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.decisions.DecisionReference;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.BodyId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.representation.Appointing;
import se.utblick.representation.Appointing.Source;

/** Who was appointed, by whom and for how long, as somebody has typed it. */
final class AppointmentForm {

    /** @param board the board of ours that appoints */
    static Appointing read(Form form, List<Option> people, BodyId board, LocalDate today) {
        var holder = PeopleOptions.named(PeopleOptions.holder(form, "holder", "person", "party", people));
        var on = form.optionalDay("on");
        on.filter(day -> day.isAfter(today)).ifPresent(_ -> form.wrong("on", "representation.field.not-yet"));
        var source = form.typed("source").equals("OTHER") ? other(form, on) : board(form, on, board);
        return new Appointing(holder, source, period(form));
    }

    private static Optional<Source> other(Form form, Optional<LocalDate> on) {
        var by = form.optional("authority", Form.SHORT);
        var reference = form.optional("reference", Form.SHORT);
        return on.filter(_ -> !by.isEmpty()).map(day -> new Source.Other(by, day, reference));
    }

    private static Optional<Source> board(Form form, Optional<LocalDate> on, BodyId board) {
        var paragraph = form.optional("paragraph", 40);
        var number = form.typed("registryNumber").isBlank()
                ? Optional.<RegistryNumber>empty()
                : form.registryNumber("registryNumber");
        return on.isEmpty() || paragraph.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source.Board(new DecisionReference(board, on.get(), paragraph, number.get(), "")));
    }

    private static Optional<DateRange> period(Form form) {
        var first = form.optionalDay("first");
        var last = form.optionalDay("last");
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            form.wrong("last", "platform.field.ends-before-start");
            return Optional.empty();
        }
        return Optional.of(new DateRange(first.get(), last.get()));
    }

    private AppointmentForm() {}
}
