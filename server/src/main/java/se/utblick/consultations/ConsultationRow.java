package se.utblick.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Version;
import se.utblick.platform.Subject;

/** A consultation as it stands in a row, with its weight, its officer and the last step taken. */
final class ConsultationRow {

    static Consultation consultation(ResultSet row, int index) throws SQLException {
        return new Consultation(
                new ConsultationId(row.getObject("id", UUID.class)),
                ConsultationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("sender"),
                row.getString("reference"),
                Optional.ofNullable(row.getString("registry_number")).map(RegistryNumber::new),
                row.getString("address"),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getObject("weight") == null ? Optional.empty() : Optional.of(weight(row)),
                officer(row),
                row.getString("cover"),
                row.getString("concern"),
                Optional.ofNullable(row.getString("voice")).map(Voice::valueOf),
                row.getString("through"),
                new Openness(row.getBoolean("published"), row.getBoolean("secret")),
                Optional.ofNullable(row.getString("way_out")).map(WayOut::valueOf),
                origin(row),
                taken(row),
                row.getString("lesson"),
                new Version(row.getInt("version")));
    }

    private static Optional<Subject> origin(ResultSet row) throws SQLException {
        var kind = row.getString("origin_kind");
        return kind == null ? Optional.empty() : Optional.of(new Subject(kind, row.getObject("origin_id", UUID.class)));
    }

    private static Optional<Consultation.Officer> officer(ResultSet row) throws SQLException {
        var code = row.getString("officer_code");
        return code == null
                ? Optional.empty()
                : Optional.of(new Consultation.Officer(
                        code, new Bilingual(row.getString("officer_sv"), row.getString("officer_en"))));
    }

    private static Optional<Consultation.Taken> taken(ResultSet row) throws SQLException {
        var move = row.getString("move");
        return move == null
                ? Optional.empty()
                : Optional.of(new Consultation.Taken(
                        Move.valueOf(move),
                        ConsultationState.valueOf(row.getString("to_state")),
                        Optional.ofNullable(row.getObject("happened_on", LocalDate.class)),
                        row.getString("why"),
                        row.getString("detail"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()));
    }

    static Weight weight(ResultSet row) throws SQLException {
        return new Weight(
                row.getInt("weight"),
                row.getBoolean("board"),
                new Bilingual(row.getString("weight_sv"), row.getString("weight_en")),
                new Bilingual(row.getString("delegate_sv"), row.getString("delegate_en")),
                new Bilingual(row.getString("rule_sv"), row.getString("rule_en")));
    }

    private ConsultationRow() {}
}
