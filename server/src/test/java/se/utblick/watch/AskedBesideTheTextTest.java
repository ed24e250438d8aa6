package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.matcher.QueryMistake;
import se.utblick.topics.ConceptId;
import se.utblick.topics.ConceptKind;

/** An interest may ask for what is known of a publication beside its words. */
class AskedBesideTheTextTest {

    private static final Map<String, List<ConceptId>> TOPICS = Map.of(
            "energi",
            List.of(descriptor("t1"), descriptor("t2")),
            "förnybar energi",
            List.of(descriptor("t1")),
            "fiske",
            List.of(descriptor("t3")),
            "kategorin",
            List.of(new ConceptId(ConceptKind.CATEGORY, "1300")));
    private static final Queries QUERIES = new Queries(name -> TOPICS.getOrDefault(name, List.of()));

    private static final PublicationStore.Text REFERRAL = new PublicationStore.Text(
            new PublicationId(UUID.randomUUID()),
            "g0v-remisser",
            Kind.REFERRAL,
            "sv",
            "Remiss om skog",
            "Svara senast den 18 december 2026.",
            new Facts(
                    Map.of("en", "Referral on forests"),
                    List.of(Deadline.on(Deadline.Type.ANSWER, LocalDate.of(2026, 12, 18), "den 18 december 2026")),
                    List.of(),
                    List.of(
                            new SubjectCode(SubjectCode.Vocabulary.EUROVOC, "t3", ""),
                            new SubjectCode(SubjectCode.Vocabulary.GOVERNMENT, "1300", ""))),
            new FiledUnder(Set.of("t1"), Set.of("t3")),
            Optional.of(LocalDate.of(2026, 11, 3)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skog slag:remiss",
                "skog kind:referral",
                "titel:skog",
                "källa:g0v-remisser",
                "skog frist:2026-12",
                "skog datum:2026-11-01..2026-11-30",
                "språk:sv skog",
                "titel:forest",
                "ämne:energi skog",
                "topic:\"förnybar energi\"",
                "ämne:kategorin"
            })
    void what_is_so(String query) {
        assertThat(met(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ämne:fiske",
                "skog slag:utlysning",
                "text:skog",
                "skog frist:2027",
                "skog NOT slag:remiss",
                "skog språk:en"
            })
    void what_is_not_so(String query) {
        assertThat(met(query)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_its_words_and_no_two_share_one(Kind kind) {
        assertThat(kind.words()).hasSize(2).doesNotContain("");
        assertThat(List.of(Kind.values()).stream()
                        .filter(other -> other.words().stream().anyMatch(kind.words()::contains)))
                .containsExactly(kind);
        assertThat(QUERIES.written("slag:" + kind.words().getFirst())).isNotNull();
    }

    @Test
    void a_topic_that_is_called_something_else_now_meets_nothing_and_stops_nothing() {
        var kept = QUERIES.kept("skog OR ämne:okänt");

        assertThat(Matching.match(new InterestId(UUID.randomUUID()), kept, Set.of(), List.of(REFERRAL)))
                .hasSize(1);
        assertThat(Matching.match(
                        new InterestId(UUID.randomUUID()), QUERIES.kept("ämne:okänt"), Set.of(), List.of(REFERRAL)))
                .isEmpty();
    }

    @Test
    void what_no_publication_carries_is_a_mistake_and_not_a_silence() {
        assertThatExceptionOfType(QueryMistake.class)
                .isThrownBy(() -> QUERIES.written("skog ämne:okänt"))
                .satisfies(mistake -> assertThat(mistake.key()).isEqualTo("query.topic-unknown"));
    }

    private static ConceptId descriptor(String code) {
        return new ConceptId(ConceptKind.DESCRIPTOR, code);
    }

    private static boolean met(String query) {
        return !Matching.match(new InterestId(UUID.randomUUID()), QUERIES.written(query), Set.of(), List.of(REFERRAL))
                .isEmpty();
    }
}
