package se.utblick.decisions.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.NotFound;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;

/** What a form is about, as its address or its hidden fields say. */
public record Matter(MatterKind kind, Subject subject, String title) {

    /** An address that somebody has made up or cut off leads nowhere. */
    static Matter of(MultiValueMap<String, String> said) {
        var form = Form.of("decisions.field", said);
        var kind = Arrays.stream(MatterKind.values())
                .filter(one -> one.name().equals(form.typed("kind")))
                .findFirst()
                .orElseThrow(() -> new NotFound(form.typed("kind")));
        UUID thing = form.optionalId("thing").orElseThrow(() -> new NotFound(form.typed("thing")));
        return new Matter(kind, new Subject(form.typed("about"), thing), form.optional("title", Form.SHORT));
    }
}
