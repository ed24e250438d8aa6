package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aReferral;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;
import static se.utblick.watch.WatchSamples.theFinding;
import static se.utblick.watch.WatchSamples.untilMatched;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.classifier.Labelled;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.Tool;
import se.utblick.platform.jobs.Job;
import se.utblick.topics.ConceptId;
import se.utblick.topics.ConceptKind;
import se.utblick.topics.TopicSamples;

/** What a publication is about, as its source, people and the program say. */
@HouseTest
class PublicationTopicsTest {

    private static final ConceptId REINDEER = new ConceptId(ConceptKind.DESCRIPTOR, "t100");
    private static final ConceptId ANIMALS = new ConceptId(ConceptKind.DESCRIPTOR, "t101");

    @Autowired
    PublicationTopics topics;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    ImportTool importTool;

    @Autowired
    Journal journal;

    @Autowired
    List<Job> jobs;

    @Autowired
    List<Tool> tools;

    @TempDir
    Path folder;

    @TempDir
    Path thesaurus;

    private final Actor strategist = anActor(Role.STRATEGIST);
    private final String word = aWord();
    /** What meets no interest at all is not in the inbox. */
    private final Interest plain = anInterestIn(word);

    @BeforeEach
    void vocabulary() {
        TopicSamples.vocabulary(tools, thesaurus);
        jobs.stream()
                .filter(job -> job.name().equals("topics.learn"))
                .findFirst()
                .orElseThrow()
                .work()
                .run();
        interests.add(strategist, plain);
    }

    @Test
    void what_came_without_topics_gets_suggestions_that_say_why_and_match_nothing_yet() {
        var interest = anInterestIn(word + " ämne:renskötsel");
        interests.add(strategist, interest);
        untilMatched(interests, strategist, interest.id());

        var publication = received("Rapport om renskötsel");

        var suggested = topics.of(strategist, publication).suggested();
        assertThat(suggested.getFirst().concept().id()).isEqualTo(REINDEER);
        assertThat(suggested.getFirst().words()).contains("renskötsel");
        assertThat(met()).containsExactly(plain.id());
    }

    @Test
    void what_somebody_says_is_a_fact_with_a_name_and_is_what_interests_ask_for_with_all_that_is_wider() {
        var narrow = anInterestIn(word + " ämne:renskötsel");
        var wide = anInterestIn(word + " topic:\"animal keeping\"");
        interests.add(strategist, narrow);
        interests.add(strategist, wide);
        var publication = received("Rapport om renskötsel");

        topics.answer(strategist, publication.id(), REINDEER, true);

        var filing = topics.of(strategist, theFinding(watch, strategist, word).publication());
        assertThat(filing.held()).singleElement().satisfies(held -> {
            assertThat(held.concept().id()).isEqualTo(REINDEER);
            assertThat(held.said().orElseThrow().by()).isEqualTo(strategist.name());
            assertThat(held.said().orElseThrow().suggested()).isTrue();
        });
        assertThat(filing.suggested()).noneMatch(one -> one.concept().id().equals(REINDEER));
        assertThat(met()).containsExactlyInAnyOrder(plain.id(), narrow.id(), wide.id());
        assertThat(journal.about(
                        new Subject("watch.publication", publication.id().value())))
                .filteredOn(entry -> entry.action().equals("topic-chosen"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("renskötsel (t100)"));
    }

    @Test
    void the_newest_answer_counts_and_what_is_taken_back_is_met_no_longer() {
        var interest = anInterestIn(word + " ämne:renskötsel");
        interests.add(strategist, interest);
        var publication = received("Rapport om renskötsel");
        topics.answer(strategist, publication.id(), REINDEER, true);

        topics.answer(strategist, publication.id(), REINDEER, false);

        var finding = theFinding(watch, strategist, word);
        assertThat(met()).containsExactly(plain.id());
        assertThat(topics.of(strategist, finding.publication()))
                .satisfies(filing -> assertThat(filing.held()).isEmpty())
                .satisfies(filing -> assertThat(filing.refused()).hasSize(1))
                .satisfies(filing -> assertThat(filing.suggested())
                        .noneMatch(one -> one.concept().id().equals(REINDEER)));
    }

    @Test
    void an_answer_outlives_a_new_reading_of_the_page() {
        var interest = anInterestIn(word + " ämne:renskötsel");
        interests.add(strategist, interest);
        var file = aReferral(folder, "Remiss " + word, "Om renskötsel.");
        imported(importTool, "g0v", folder);
        topics.answer(strategist, theFinding(watch, strategist, word).id(), REINDEER, true);

        WatchSamples.write(file, "Remiss " + word, "Om renskötsel, med ett nytt stycke.");
        imported(importTool, "g0v", folder);

        assertThat(theFinding(watch, strategist, word).publication().version()).isEqualTo(2);
        assertThat(met()).containsExactlyInAnyOrder(plain.id(), interest.id());
    }

    @Test
    void what_is_chosen_is_learnt_from_and_what_is_only_refused_is_not() {
        var chosen = received("Rapport om renskötsel");
        topics.answer(strategist, chosen.id(), ANIMALS, true);
        topics.answer(strategist, chosen.id(), REINDEER, false);
        var before = topics.stock();
        var other = aWord();
        interests.add(strategist, anInterestIn(other));
        aReferral(folder, "Remiss " + other, "Om något annat.");
        imported(importTool, "g0v", folder);
        topics.answer(strategist, theFinding(watch, strategist, other).id(), REINDEER, false);

        var lessons = new ArrayList<Labelled>();
        topics.each(lessons::add);

        assertThat(lessons)
                .filteredOn(lesson -> lesson.text().contains(word))
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.codes()).containsExactly("t101"));
        assertThat(lessons).noneMatch(lesson -> lesson.text().contains(other));
        assertThat(topics.stock().said()).isEqualTo(before.said() + 1);
        assertThat(topics.stock().came()).isEqualTo(before.came());
    }

    @Test
    void only_those_who_judge_findings_answer_and_only_about_what_there_is() {
        var publication = received("Rapport om renskötsel");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> topics.answer(anActor(Role.EMPLOYEE), publication.id(), REINDEER, true));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> topics.answer(
                        strategist, publication.id(), new ConceptId(ConceptKind.DESCRIPTOR, "t404"), true));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> topics.answer(
                        strategist, publication.id(), new ConceptId(ConceptKind.MICROTHESAURUS, "9906"), true));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> topics.answer(strategist, new PublicationId(UUID.randomUUID()), REINDEER, true));
        assertThat(topics.of(strategist, publication).held()).isEmpty();
    }

    private List<InterestId> met() {
        return theFinding(watch, strategist, word).met().stream()
                .map(Finding.Met::interest)
                .toList();
    }

    private Publication received(String body) {
        aReferral(folder, "Remiss " + word, body);
        imported(importTool, "g0v", folder);
        return theFinding(watch, strategist, word).publication();
    }
}
