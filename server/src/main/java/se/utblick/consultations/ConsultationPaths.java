package se.utblick.consultations;

/** The addresses of the consultations. */
public final class ConsultationPaths {

    public static final String CONSULTATIONS = "/consultations";
    public static final String CSV = "/consultations.csv";
    public static final String XLSX = "/consultations.xlsx";
    public static final String TAKE_IN = "/consultations/file";
    public static final String NEW = "/consultations/new";
    public static final String CONSULTATION = "/consultations/{id}";
    public static final String EDIT = "/consultations/{id}/edit";
    public static final String STEP = "/consultations/{id}/steps/{move}";
    public static final String EXTENSION = "/consultations/{id}/extension";
    public static final String LESSON = "/consultations/{id}/lesson";
    public static final String TEXT = "/consultations/{id}/text";
    public static final String APPROVAL = "/consultations/{id}/approval";
    public static final String STANDS = "/consultations/{id}/stands";
    public static final String STAND = "/consultations/{id}/stands/{stand}";
    public static final String STAND_REMOVED = "/consultations/{id}/stands/{stand}/removal";
    public static final String OUTCOMES = "/consultations/{id}/outcomes";
    public static final String ASK = "/consultations/{id}/contributions";
    public static final String CONTRIBUTION = "/consultations/{id}/contributions/{contribution}";
    public static final String LINK = "/consultations/{id}/contributions/{contribution}/link";
    public static final String LINK_END = "/consultations/{id}/contributions/{contribution}/link/end";
    public static final String PAPER = "/consultations/{id}/papers/{paper}";

    /** Answers those who have not signed in, by a link that opens one question. */
    public static final String BY_LINK = "/contribute/{token}";

    public static String consultation(ConsultationId id) {
        return at(CONSULTATION, id);
    }

    /** One of the addresses of a consultation. */
    public static String at(String path, ConsultationId id) {
        return path.replace("{id}", id.value().toString());
    }

    public static String step(ConsultationId id, Move move) {
        return at(STEP, id).replace("{move}", move.address());
    }

    public static String stand(String path, ConsultationId id, java.util.UUID stand) {
        return at(path, id).replace("{stand}", stand.toString());
    }

    public static String contribution(String path, Contribution contribution) {
        return at(path, contribution.consultation())
                .replace("{contribution}", contribution.id().toString());
    }

    public static String paper(ConsultationId id, String paper) {
        return at(PAPER, id).replace("{paper}", paper);
    }

    public static String byLink(String token) {
        return BY_LINK.replace("{token}", token);
    }

    private ConsultationPaths() {}
}
