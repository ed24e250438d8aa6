package se.utblick.organisation;

/** The addresses of the door. */
public final class SignInPaths {

    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String EXAMPLE = "/sign-in/example/{person}";

    public static String example(String person) {
        return EXAMPLE.replace("{person}", person);
    }

    private SignInPaths() {}
}
