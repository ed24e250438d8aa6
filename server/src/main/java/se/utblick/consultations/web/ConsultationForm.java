package se.utblick.consultations.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationKind;
import se.utblick.consultations.NewConsultation;
import se.utblick.consultations.Openness;
import se.utblick.consultations.Voice;
import se.utblick.kernel.Checked;
import se.utblick.organisation.Function;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;

/** A consultation as it is typed in, on the page or in a file. */
final class ConsultationForm {

    static final String LABELS = "consultations.field";
    private static final List<String> WEIGHTS = List.of("1", "2", "3");

    private final List<Function> functions;

    ConsultationForm(List<Function> functions) {
        this.functions = List.copyOf(functions);
    }

    static Form of(Consultation one) {
        return Form.empty(LABELS)
                .with("version", one.version().number())
                .with("kind", one.kind())
                .with("title", one.title())
                .with("sender", one.sender())
                .with("reference", one.reference())
                .with("address", one.address())
                .with("receivedOn", one.receivedOn())
                .with("lastDay", one.lastDay().map(Object::toString).orElse(""))
                .with(
                        "weight",
                        one.weight()
                                .map(weight -> Integer.toString(weight.number()))
                                .orElse(""))
                .with("officer", one.officer().map(Consultation.Officer::code).orElse(""))
                .with("cover", one.cover())
                .with("concern", one.concern())
                .with("voice", one.voice().map(Enum::name).orElse(""))
                .with("through", one.through())
                .with("published", YesNo.of(one.openness().published()))
                .with("secret", YesNo.of(one.openness().secret()));
    }

    Checked<NewConsultation> read(Form form) {
        var kind = form.choice("kind", ConsultationKind.class);
        var title = form.required("title", Form.SHORT);
        var sender = form.required("sender", Form.SHORT);
        var reference = form.optional("reference", 100);
        var address = address(form);
        var received = form.day("receivedOn");
        var lastDay = form.optionalDay("lastDay");
        var weight = weight(form);
        var officer = officer(form);
        var cover = form.optional("cover", Form.SHORT);
        var concern = form.optional("concern", 2_000);
        var voice = form.typed("voice").isEmpty() ? Optional.<Voice>empty() : form.choice("voice", Voice.class);
        var through = form.optional("through", Form.SHORT);
        var published = isYes(form, "published");
        var secret = isYes(form, "secret");
        if (published && secret) {
            form.wrong("published", "consultations.mistake.secret-and-published");
        }
        if (received.isPresent()
                && lastDay.filter(day -> day.isBefore(received.get())).isPresent()) {
            form.wrong("lastDay", "consultations.mistake.before-received");
        }
        if (voice.filter(said -> said == Voice.JOINT).isPresent() && through.isEmpty()) {
            form.wrong("through", "consultations.mistake.joint-with-whom");
        }
        return form.check(() -> new NewConsultation(
                kind.orElseThrow(),
                title,
                sender,
                reference,
                address,
                received.orElseThrow(),
                lastDay,
                weight,
                officer,
                cover,
                concern,
                voice,
                through,
                new Openness(published, secret),
                origin(form)));
    }

    private static String address(Form form) {
        var address = form.optional("address", 1_000);
        if (!address.isEmpty() && !address.matches("https?://[^\\s\"<>]+")) {
            form.wrong("address", "consultations.mistake.no-address");
        }
        return address;
    }

    private static Optional<Integer> weight(Form form) {
        var typed = form.typed("weight").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!WEIGHTS.contains(typed)) {
            form.wrong("weight", "consultations.mistake.weight");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }

    private String officer(Form form) {
        var typed = form.typed("officer").strip();
        if (!typed.isEmpty()
                && functions.stream().noneMatch(function -> function.code().equals(typed))) {
            form.wrong("officer", "platform.field.choose");
        }
        return typed;
    }

    private static boolean isYes(Form form, String field) {
        return !form.typed(field).isEmpty()
                && form.choice(field, YesNo.class)
                        .filter(said -> said == YesNo.YES)
                        .isPresent();
    }

    private static Optional<Subject> origin(Form form) {
        try {
            return form.typed("origin").isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Subject("watch.publication", UUID.fromString(form.typed("origin"))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
