package se.utblick.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.platform.web.Form;

/** What is typed about a body. */
final class BodyForm {

    static final List<String> SHOWN =
            List.of(Fields.CODE, "nameSv", "nameEn", "kind", "descriptionSv", "descriptionEn", "endedOn", "successor");

    static Form filled(Body body) {
        var form = Fields.name(Form.empty(Fields.LABELS), body.name())
                .with(Fields.CODE, body.code())
                .with("kind", body.kind().name())
                .with("descriptionSv", body.description().sv())
                .with("descriptionEn", body.description().en())
                .with(Fields.VERSION, body.version().number());
        body.endedOn().ifPresent(day -> form.with("endedOn", day));
        body.successor().ifPresent(successor -> form.with("successor", successor.value()));
        return form;
    }

    /** @param all every body there is, for whoever takes over */
    static Checked<Body> read(Form form, BodyId id, Optional<Body> before, List<Body> all) {
        var code = Fields.code(form);
        var name = Fields.name(form);
        var kind = form.choice("kind", BodyKind.class);
        var description =
                new Bilingual(form.optional("descriptionSv", Form.LONG), form.optional("descriptionEn", Form.LONG));
        var endedOn = form.optionalDay("endedOn");
        var successor = form.optionalId("successor").map(BodyId::new);
        successor.ifPresent(next -> checkSuccessor(form, id, next, all));
        if (successor.isPresent() && endedOn.isEmpty()) {
            form.wrong("endedOn", "organisation.wrong.successor-of-the-living");
        }
        Fields.why(form, before.isPresent() && !before.get().endedOn().equals(endedOn));
        return form.check(() ->
                new Body(id, code, name, kind.orElseThrow(), description, endedOn, successor, Fields.version(form)));
    }

    private static void checkSuccessor(Form form, BodyId id, BodyId next, List<Body> all) {
        var byId = all.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        if (!byId.containsKey(next)) {
            form.wrong("successor", "platform.field.choose");
        } else if (line(next, byId).anyMatch(id::equals)) {
            form.wrong("successor", "organisation.wrong.successor-in-a-ring");
        }
    }

    /** A body, the one that took over from it, the one that took over from that. */
    private static Stream<BodyId> line(BodyId first, Map<BodyId, Body> all) {
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        one -> one.flatMap(id -> Optional.ofNullable(all.get(id)))
                                .flatMap(Body::successor))
                .map(Optional::orElseThrow)
                .limit(all.size());
    }

    private BodyForm() {}
}
