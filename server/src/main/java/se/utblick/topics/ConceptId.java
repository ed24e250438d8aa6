package se.utblick.topics;

/** Which concept: the code is its publisher's own, and lasts when its name changes. */
public record ConceptId(ConceptKind kind, String code) {

    public ConceptId {
        code = code.strip();
        if (!code.matches("[A-Za-z0-9_.-]{1,40}")) {
            throw new IllegalArgumentException("No code of a concept: " + code);
        }
    }

    public static boolean isCode(String written) {
        return written.strip().matches("[A-Za-z0-9_.-]{1,40}");
    }
}
