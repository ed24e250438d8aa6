package se.utblick.watch.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.PersonId;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.PublicationId;
import se.utblick.watch.digest.Candidate.Told;

/** Candidates and subscriptions as tests need them. */
final class DigestSamples {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant LAST_MONDAY = Instant.parse("2026-11-16T06:00:00Z");
    static final Instant FOUND = Instant.parse("2026-11-20T12:00:00Z");

    static Candidate aReferral(String title, double score) {
        return aCandidate(Kind.REFERRAL, title, score, Optional.empty(), FOUND, Optional.empty());
    }

    static Candidate aCall(String title, double score) {
        return aCandidate(Kind.CALL, title, score, Optional.empty(), FOUND, Optional.empty());
    }

    static Candidate before(Candidate one, LocalDate deadline) {
        return aCandidate(one.kind(), one.title(), one.score(), Optional.of(deadline), one.foundAt(), one.told());
    }

    static Candidate found(Candidate one, Instant at) {
        return aCandidate(one.kind(), one.title(), one.score(), one.deadline(), at, one.told());
    }

    static Candidate told(Candidate one, String title, List<LocalDate> lastDays) {
        return aCandidate(
                one.kind(),
                one.title(),
                one.score(),
                one.deadline(),
                one.foundAt(),
                Optional.of(new Told(title, lastDays, Stage.OPEN)));
    }

    static Candidate aCandidate(
            Kind kind, String title, double score, Optional<LocalDate> deadline, Instant found, Optional<Told> told) {
        return new Candidate(
                new PublicationId(UUID.randomUUID()),
                kind,
                "sv",
                title,
                "g0v-remisser",
                deadline,
                deadline.stream().toList(),
                Stage.OPEN,
                score,
                found,
                List.of(new Bilingual("Kust och hav", "Coast and sea")),
                told);
    }

    static Subscription asked(Rhythm rhythm, String at) {
        return new Subscription(
                new PersonId(UUID.randomUUID()), rhythm, Following.EVERYTHING, Instant.parse(at), 1, Version.FIRST);
    }

    private DigestSamples() {}
}
