package se.utblick.organisation;

import java.util.UUID;

/** The addresses of the administration pages, and of each person's own page. */
public final class OrganisationPaths {

    public static final String ADMINISTRATION = "/administration";

    public static final String NEW_UNIT = "/administration/units/new";
    public static final String UNIT = "/administration/units/{id}";
    public static final String NEW_FUNCTION = "/administration/functions/new";
    public static final String FUNCTION = "/administration/functions/{code}";
    public static final String NEW_BODY = "/administration/bodies/new";
    public static final String BODY = "/administration/bodies/{id}";
    public static final String NEW_PERSON = "/administration/people/new";
    public static final String PERSON = "/administration/people/{id}";
    public static final String PASSWORD = "/administration/people/{id}/password";
    public static final String LEAVING = "/administration/people/{id}/leaving";
    public static final String RETURN = "/administration/people/{id}/return";
    public static final String EXAMPLE = "/administration/example";

    public static final String POST = "/administration/post";
    public static final String SEND_AGAIN = "/administration/post/{id}/again";

    public static final String ME = "/me";
    public static final String SESSIONS = "/me/sessions";

    public static String unit(UnitId id) {
        return UNIT.replace("{id}", id.value().toString());
    }

    public static String function(String code) {
        return FUNCTION.replace("{code}", code);
    }

    public static String body(BodyId id) {
        return BODY.replace("{id}", id.value().toString());
    }

    public static String person(PersonId id) {
        return PERSON.replace("{id}", id.value().toString());
    }

    public static String password(PersonId id) {
        return PASSWORD.replace("{id}", id.value().toString());
    }

    public static String leaving(PersonId id) {
        return LEAVING.replace("{id}", id.value().toString());
    }

    public static String comingBack(PersonId id) {
        return RETURN.replace("{id}", id.value().toString());
    }

    public static String sendAgain(UUID letter) {
        return SEND_AGAIN.replace("{id}", letter.toString());
    }

    private OrganisationPaths() {}
}
