package se.utblick.watch.web;

import org.springframework.util.MultiValueMap;
import se.utblick.platform.web.Form;
import se.utblick.watch.Source;
import se.utblick.watch.SourceCare;

/** What is typed about a source. */
final class SourceForm {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ADDRESS = 2_000;
    static final int LONGEST_WHY = 500;

    private static final String FIELDS = "watch.source.field";

    static Form empty() {
        return Form.empty(FIELDS);
    }

    static Form sent(MultiValueMap<String, String> sent) {
        return Form.of(FIELDS, sent);
    }

    static Form filledIn(Source source) {
        return empty().with("name", source.name())
                .with("address", source.address())
                .with("version", source.version().number());
    }

    static String name(Form form) {
        return form.required("name", LONGEST_NAME);
    }

    /** An address on the public web; whether anything answers there shows when it is read. */
    static String address(Form form, SourceCare care) {
        var address = form.required("address", LONGEST_ADDRESS);
        if (!address.isEmpty()) {
            care.mistakeIn(address).ifPresent(why -> form.wrong("address", "watch.source.address-no", why));
        }
        return address;
    }

    static String why(Form form) {
        return form.required("why", LONGEST_WHY);
    }

    private SourceForm() {}
}
