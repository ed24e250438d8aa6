package se.utblick.networks;

import java.util.UUID;

/** The addresses of memberships and of what they say together. */
public final class NetworksPaths {

    public static final String MEMBERSHIPS = "/memberships";
    public static final String NEW = "/memberships/new";
    public static final String COMPARISON = "/memberships/comparison";
    public static final String COVERAGE = "/memberships/coverage";
    public static final String REPORT = "/memberships/report";
    public static final String REPORT_CSV = "/memberships/report.csv";
    public static final String REPORT_XLSX = "/memberships/report.xlsx";
    public static final String FEES = "/memberships/fees";
    public static final String RATES = "/memberships/rates";
    public static final String MEMBERSHIP = "/memberships/{id}";
    public static final String EDIT = "/memberships/{id}/edit";
    public static final String SEATS = "/memberships/{id}/seats";
    public static final String SEAT_END = "/memberships/{id}/seats/{seat}/end";
    public static final String OCCASIONS_CSV = "/memberships/{id}/occasions.csv";
    public static final String OCCASIONS_XLSX = "/memberships/{id}/occasions.xlsx";
    public static final String OCCASIONS_IN = "/memberships/{id}/occasions-file";
    public static final String OCCASION = "/memberships/{id}/occasions/{occasion}";
    public static final String FEE = "/memberships/{id}/fees/{year}";
    public static final String APPROVAL = "/memberships/{id}/fees/{year}/approval";
    public static final String EVALUATION = "/memberships/{id}/evaluations/{year}";
    public static final String EVALUATION_FORM = "/memberships/{id}/evaluations/{year}/edit";
    public static final String ENTRY = "/memberships/{id}/entry";
    public static final String REVIEW = "/memberships/{id}/review";
    public static final String NOTICE = "/memberships/{id}/notice";
    public static final String HANDOVER = "/memberships/{id}/handover";

    public static String membership(MembershipId id) {
        return at(MEMBERSHIP, id);
    }

    /** One of the addresses above, for this membership. */
    public static String at(String path, MembershipId id) {
        return path.replace("{id}", id.value().toString());
    }

    /** The same for one of its years. */
    public static String at(String path, MembershipId id, int year) {
        return at(path, id).replace("{year}", Integer.toString(year));
    }

    public static String occasion(MembershipId id, UUID occasion) {
        return at(OCCASION, id).replace("{occasion}", occasion.toString());
    }

    public static String endOfSeat(MembershipId id, UUID seat) {
        return at(SEAT_END, id).replace("{seat}", seat.toString());
    }

    private NetworksPaths() {}
}
