package se.utblick.watch;

/**
 * What a source has filed a publication under, by the source's own code.
 *
 * @param label the source's word for it; empty when it gave only the code
 */
public record SubjectCode(Vocabulary vocabulary, String code, String label) {

    /** Whose list of codes. */
    public enum Vocabulary {
        EUROVOC,
        GOVERNMENT,
        HAVE_YOUR_SAY,
        PROGRAMME,
        OEIL,
        EURLEX,
        CPV,
        PARLIAMENT
    }

    public SubjectCode {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A subject has a code");
        }
    }

    public String shown() {
        return label.isEmpty() ? code : label;
    }
}
