package se.utblick.networks.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Language;
import se.utblick.kernel.Money;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.Need;
import se.utblick.networks.Profile;
import se.utblick.networks.Terms;
import se.utblick.organisation.BodyId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.GoalId;

/** What somebody has typed of a membership. */
record MembershipForm(Form form, List<Field> fields, Language writer) {

    private static final int MONTHS = 240;
    private static final int YEARLY = 12;
    // The policy says regularly; every second year is what the work is planned by until somebody says another.
    private static final int EVERY_SECOND_YEAR = 24;

    static List<Field> fields(
            Words t, List<Option> networks, List<Option> through, List<Option> goals, List<Option> functions) {
        return List.of(
                Field.select("body", networks),
                Field.area("purpose").orNothing(),
                Field.several("needs", MembershipChoices.constants(t, Need.values())),
                Field.several("goals", goals),
                Field.kronor("expectedFee").under("networks.part.takes"),
                Field.text("feeBasis").orNothing(),
                Field.number("expectedHours"),
                Field.day("periodLast").orNothing().under("networks.part.terms"),
                Field.number("renewedMonths"),
                Field.number("noticeMonths"),
                Field.number("reviewMonths"),
                Field.select("owner", functions).orNothing().under("networks.part.ours"),
                Field.area("mandate").orNothing(),
                Field.select("through", through).orNothing(),
                Field.day("memberSince").orNothing(),
                Field.text("source").orNothing());
    }

    static Form begun() {
        return Form.empty(Field.LABELS).with("renewedMonths", YEARLY).with("reviewMonths", EVERY_SECOND_YEAR);
    }

    static Form of(Membership membership, Words t) {
        var profile = membership.profile();
        var form = Form.empty(Field.LABELS)
                .with("version", membership.version().number())
                .with("body", profile.body().value())
                .with("purpose", t.of(profile.purpose()))
                .with("needs", profile.needs().stream().map(Enum::name).toList())
                .with("goals", profile.goals().stream().map(GoalId::value).toList())
                .with("feeBasis", profile.feeBasis())
                .with("reviewMonths", profile.reviewMonths())
                .with("owner", profile.owner())
                .with("mandate", t.of(profile.mandate()))
                .with("source", profile.source());
        profile.expectedFee().ifPresent(fee -> form.with("expectedFee", fee.kronor()));
        profile.expectedHours().ifPresent(hours -> form.with("expectedHours", hours));
        profile.through().ifPresent(through -> form.with("through", through.value()));
        profile.memberSince().ifPresent(day -> form.with("memberSince", day));
        profile.terms()
                .ifPresent(terms -> form.with("periodLast", terms.periodLast())
                        .with("renewedMonths", terms.renewedMonths())
                        .with("noticeMonths", terms.noticeMonths()));
        return form;
    }

    /** What was typed; of a text in two languages, the one that was not shown stands as it was. */
    Checked<Profile> check(Optional<Profile> before) {
        var body = oneOf("body");
        var through = chosen("through");
        var purpose = form.optional("purpose", 2_000);
        var needs = form.choices("needs", Need.class);
        var goals = goals();
        var fee = form.wholeNumber("expectedFee", 1_000_000_000L).map(Money::new);
        var hours = form.wholeNumber("expectedHours", 100_000).map(Math::toIntExact);
        var owner = chosen("owner");
        var mandate = form.optional("mandate", 2_000);
        var basis = form.optional("feeBasis", Form.SHORT);
        var terms = terms();
        var review = form.wholeNumber("reviewMonths", MONTHS).filter(months -> months > 0);
        if (review.isEmpty()) {
            form.wrong("reviewMonths", "networks.field.review-needed");
        }
        var since = form.optionalDay("memberSince");
        var source = form.optional("source", Form.SHORT);
        return form.check(() -> new Profile(
                new BodyId(UUID.fromString(body.orElseThrow())),
                through.map(UUID::fromString).map(MembershipId::new),
                over(before.map(Profile::purpose), purpose),
                new HashSet<>(needs),
                goals.stream().map(UUID::fromString).map(GoalId::new).collect(toSet()),
                fee,
                hours,
                owner.orElse(""),
                over(before.map(Profile::mandate), mandate),
                basis,
                terms,
                Math.toIntExact(review.orElseThrow()),
                since,
                source));
    }

    private Optional<Terms> terms() {
        var last = form.optionalDay("periodLast");
        var renewed = form.wholeNumber("renewedMonths", MONTHS).orElse(0L);
        var notice = form.wholeNumber("noticeMonths", MONTHS);
        if (last.isPresent() != notice.isPresent()) {
            form.wrong(last.isPresent() ? "noticeMonths" : "periodLast", "networks.field.terms-together");
        }
        return last.flatMap(
                day -> notice.map(months -> new Terms(day, Math.toIntExact(renewed), Math.toIntExact(months))));
    }

    private Optional<String> oneOf(String field) {
        return Option.oneOf(form, field, options(field));
    }

    private Optional<String> chosen(String field) {
        return Option.chosen(form, field, options(field));
    }

    private List<String> goals() {
        var offered = options("goals").stream().map(Option::value).toList();
        var chosen = new ArrayList<>(form.all("goals"));
        if (!offered.containsAll(chosen)) {
            form.wrong("goals", "platform.field.choose");
        }
        return chosen;
    }

    private List<Option> options(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow()
                .options();
    }

    private Bilingual over(Optional<Bilingual> before, String typed) {
        var known = before.orElse(Bilingual.NONE);
        var language = known.isEmpty() ? writer : known.written(writer);
        return language == Language.EN ? new Bilingual(known.sv(), typed) : new Bilingual(typed, known.en());
    }
}
