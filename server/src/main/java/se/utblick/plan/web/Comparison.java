package se.utblick.plan.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;

/**
 * One form as two people have filled it in: the fields in which they differ, as a reader sees them. What is only typed in
 * another way, such as 60 000 for 60000, is no difference.
 */
final class Comparison {

    private final Words t;
    private final Form theirs;
    private final Form mine;
    private final List<Conflict.Line> lines = new ArrayList<>();

    Comparison(Words t, Form theirs, Form mine) {
        this.t = t;
        this.theirs = theirs;
        this.mine = mine;
    }

    Comparison text(String field) {
        return read(field, form -> form.typed(field).strip().replaceAll("\\R", "\n"));
    }

    Comparison day(String field) {
        return read(field, form -> form.optionalDay(field).map(t::date).orElse(""));
    }

    Comparison kronor(String field) {
        return read(field, form -> t.money(form.kronor(field)));
    }

    Comparison hours(String field) {
        return read(
                field,
                form -> t.number(form.wholeNumber(field, Integer.MAX_VALUE).orElse(0L)) + " "
                        + t.get("plan.activity.unit.hours"));
    }

    Comparison decimal(String field) {
        return read(
                field,
                form -> form.decimal(field)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
    }

    /** One or several of what is offered, by their labels. */
    Comparison choice(String field, List<Option> offered) {
        if (!new HashSet<>(theirs.all(field)).equals(new HashSet<>(mine.all(field)))) {
            lines.add(new Conflict.Line(
                    mine.label(field), chosen(theirs.all(field), offered), chosen(mine.all(field), offered)));
        }
        return this;
    }

    Conflict against(String keepTheirs) {
        return new Conflict(lines, keepTheirs);
    }

    private String chosen(List<String> values, List<Option> offered) {
        var labels = new ArrayList<>(offered.stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .toList());
        Predicate<String> known =
                value -> offered.stream().anyMatch(option -> option.value().equals(value));
        if (!values.stream().allMatch(known)) {
            labels.add(t.get("plan.activity.conflict.not-offered"));
        }
        return labels.stream().collect(joining("; "));
    }

    private Comparison read(String field, Function<Form, String> reading) {
        var line = new Conflict.Line(mine.label(field), reading.apply(theirs), reading.apply(mine));
        if (line.differs()) {
            lines.add(line);
        }
        return this;
    }
}
