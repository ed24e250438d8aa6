package se.utblick.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was sent after its session had ended: where it was going, and all that was typed. It travels through the
 * sign-in page in hidden fields, and is sent on only when its author says so.
 */
public record KeptForm(String to, List<Field> fields) {

    private static final String TO = "kept-to";
    private static final String FIELD = "kept.";
    private static final Set<String> NEVER = Set.of("_csrf", "email");

    /** One field with its value; a field with several values comes several times. */
    public record Field(String name, String value) {

        public String kept() {
            return FIELD + name;
        }

        /** Worth showing to its author: the other fields are the page's own. */
        public boolean isText() {
            return value.length() > 2 && !name.equals("version") && !value.matches("[0-9a-f-]{36}|[A-Z_]+|[\\d-]+");
        }
    }

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** What was just sent, to be kept. */
    static KeptForm of(HttpServletRequest request, String to) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER.contains(name) && !name.startsWith("password")) {
                Arrays.stream(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new KeptForm(to, fields);
    }

    /** What a sign-in form carries with it, when it carries anything that leads into the house. */
    static Optional<KeptForm> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TO))
                .filter(to -> to.matches("/(?![/\\\\])[^\\r\\n]*"))
                .map(to -> new KeptForm(to, carried(request)));
    }

    private static List<Field> carried(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                Arrays.stream(values).forEach(value -> fields.add(new Field(name.substring(FIELD.length()), value)));
            }
        });
        return fields;
    }
}
