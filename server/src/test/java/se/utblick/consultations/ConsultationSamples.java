package se.utblick.consultations;

import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;

/** Consultations as tests need them: whole but for what a test takes away. */
final class ConsultationSamples {

    static final Draft.Text WHOLE = new Draft.Text(
            "Kort", "Bakgrund", "Bedömning", "Samråd", "Inga kostnader", "Styrelsen svarar", "Vi svarar", "");

    private final ConsultationStore store;
    private final DraftStore drafts;
    private final String officer;

    ConsultationSamples(JdbcClient jdbc, Organisation organisation) {
        this.store = new ConsultationStore(jdbc);
        this.drafts = new DraftStore(jdbc);
        this.officer = "f" + UUID.randomUUID();
        organisation.add(
                Actor.program(),
                new se.utblick.organisation.Function(
                        officer, new se.utblick.kernel.Bilingual("Strateg", "Strategist")));
    }

    static NewConsultation said(ConsultationKind kind, LocalDate lastDay) {
        return new NewConsultation(
                kind,
                "Samråd " + UUID.randomUUID(),
                "Departementet (påhittat)",
                "REF-1",
                "https://example.org/remiss",
                lastDay.minusDays(30),
                Optional.of(lastDay),
                Optional.of(3),
                "",
                "",
                "Det rör länet",
                Optional.of(Voice.OWN),
                "",
                Openness.ORDINARY,
                Optional.empty());
    }

    /** One that stands in the state, with everything in place but what is missing. */
    ConsultationId standing(Route route, ConsultationState state, LocalDate lastDay, Optional<Need> without) {
        var kind = route == Route.NATIONAL ? ConsultationKind.REFERRAL : ConsultationKind.FEEDBACK;
        var id = new ConsultationId(UUID.randomUUID());
        store.add(id, but(said(kind, lastDay), without, officer));
        write(id, without);
        if (state != route.initial()) {
            var step = route.table().stream()
                    .filter(one -> one.to() == state)
                    .findFirst()
                    .orElseThrow();
            store.take(
                    Actor.program(),
                    id,
                    new Consultation.Taken(step.move(), state, Optional.empty(), "", "", "Utblick", Instant.now()),
                    null);
            if (route == Route.NATIONAL) {
                store.set(id, new RegistryNumber("26RS" + Integer.toUnsignedString(id.hashCode())));
            }
        }
        return id;
    }

    private void write(ConsultationId id, Optional<Need> without) {
        var writer = anActor(Role.SUPPORT_OFFICER);
        var text = WHOLE;
        drafts.write(
                id,
                without.map(need -> but(text, need)).orElse(text),
                Instant.now().minusSeconds(60));
        drafts.wrote(writer, id, Instant.now().minusSeconds(60));
        if (without.filter(need -> need == Need.STANDS).isEmpty()) {
            var stand = new Stand(UUID.randomUUID(), "4.1", Stand.Kind.SUPPORTS, "", Optional.empty(), "");
            drafts.put(id, stand);
            if (without.filter(need -> need == Need.OUTCOMES).isEmpty()) {
                drafts.note(id, new Stand(stand.id(), "4.1", stand.kind(), "", Optional.of(Stand.Outcome.UNKNOWN), ""));
            }
        }
        if (without.filter(need -> need == Need.SECOND_EYES).isEmpty()) {
            drafts.approve(id, new Draft.Approval(UUID.randomUUID(), "Kollega", Instant.now()));
        }
    }

    private static NewConsultation but(NewConsultation whole, Optional<Need> without, String officer) {
        var need = without.orElse(Need.REASON);
        return new NewConsultation(
                whole.kind(),
                whole.title(),
                need == Need.SENDER ? "" : whole.sender(),
                whole.reference(),
                need == Need.PAPERS ? "" : whole.address(),
                whole.receivedOn(),
                need == Need.LAST_DAY ? Optional.empty() : whole.lastDay(),
                need == Need.WEIGHT ? Optional.empty() : need == Need.MEETING ? Optional.of(1) : whole.weight(),
                need == Need.OFFICER ? "" : officer,
                "",
                need == Need.CONCERN ? "" : whole.concern(),
                need == Need.VOICE ? Optional.empty() : whole.voice(),
                "",
                whole.openness(),
                Optional.empty());
    }

    private static Draft.Text but(Draft.Text whole, Need need) {
        return new Draft.Text(
                need == Need.SUMMARY ? "" : whole.summary(),
                need == Need.BACKGROUND ? "" : whole.background(),
                need == Need.ASSESSMENT ? "" : whole.assessment(),
                need == Need.CONSULTED ? "" : whole.consulted(),
                need == Need.ECONOMY ? "" : whole.economy(),
                need == Need.PROPOSAL ? "" : whole.proposal(),
                need == Need.TEXT ? "" : whole.answer(),
                "");
    }

    /** All that a step may ask for, but what is missing. */
    static Said saying(Optional<Need> without, LocalDate today) {
        var need = without.orElse(Need.SENDER);
        var why = List.of(Need.REASON, Need.INPUT, Need.COPY).contains(need) ? "" : "Därför";
        var detail = List.of(
                                Need.REGISTRY_NUMBER,
                                Need.CONTRIBUTORS,
                                Need.THROUGH,
                                Need.SUPPORT,
                                Need.TREATED,
                                Need.DECISION,
                                Need.RECEIVER)
                        .contains(need)
                ? ""
                : "26RS77";
        var on = need == Need.SENT_ON ? today.plusDays(1) : today;
        return new Said(why, detail, Optional.of(on), Optional.empty());
    }

    Consultation seen(ConsultationId id) {
        return store.one(Actor.program(), id).orElseThrow();
    }
}
