package se.utblick.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.platform.Subject;

/** A post that answers for something, whoever holds it just now: the plan outlives the people in it. */
public record Function(String code, Bilingual name, Version version) {

    public Function {
        code = code.strip().toLowerCase(Locale.ROOT);
    }

    public Function(String code, Bilingual name) {
        this(code, name, Version.FIRST);
    }

    /** What the journal calls it: the journal knows things by id, and a function has only its code. */
    public Subject subject() {
        var kind = "organisation.function";
        return new Subject(kind, UUID.nameUUIDFromBytes((kind + "/" + code).getBytes(StandardCharsets.UTF_8)));
    }
}
