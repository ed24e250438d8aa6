package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Checked.Bad;
import se.utblick.kernel.Checked.Good;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.HandedIn.Taken;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.fetch.FetcherSamples;
import se.utblick.watch.fetch.StubServer;

@HouseTest
class HandedInTest {

    @Autowired
    Receiving receiving;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private final StubServer server = new StubServer();
    private final String word = aWord();
    private final Actor employee = anActor(Role.EMPLOYEE);
    private final Actor strategist = anActor(Role.STRATEGIST);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_text_waits_in_the_inbox_at_once_though_it_meets_no_interest() {
        var taken = good(handedIn().handIn(employee, aText("Inbjudan om " + word)));

        var waiting = watch.findings(strategist, inTheInbox()).findings();
        assertThat(waiting).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(taken.publication());
            assertThat(finding.met()).isEmpty();
            assertThat(finding.standing()).isEqualTo(Standing.RAISED);
            assertThat(finding.judgement().orElseThrow().by()).isEqualTo(employee.name());
            assertThat(finding.judgement().orElseThrow().why()).isEqualTo("Det rör vår skog.");
            assertThat(finding.publication().language()).isEqualTo("sv");
        });
        assertThat(journal.about(new Subject(Watch.SUBJECT, taken.publication().value())))
                .extracting(Journal.Entry::action, Journal.Entry::authorName)
                .containsExactlyInAnyOrder(tuple("handed-in", employee.name()), tuple("raised", employee.name()));
    }

    @Test
    void it_is_matched_as_all_else() {
        var interest = anInterestIn(word);
        interests.add(strategist, interest);
        WatchSamples.untilMatched(interests, strategist, interest.id());

        var taken = good(handedIn().handIn(employee, aText("Inbjudan om " + word)));

        assertThat(watch.publication(strategist, taken.publication())
                        .orElseThrow()
                        .met())
                .extracting(Finding.Met::interest)
                .containsExactly(interest.id());
    }

    @Test
    void the_same_words_twice_lead_to_the_one_that_is_there_wherever_their_lines_are_broken() {
        var first = good(handedIn().handIn(employee, aText("Ett brev om " + word + "\nsom är brutet")));
        var second = good(handedIn().handIn(strategist, aText("Ett  brev om " + word + " som är brutet\n")));

        assertThat(second).isEqualTo(new Taken(first.publication(), false));
        assertThat(watch.judgements(strategist, first.publication())).hasSize(2);
    }

    @Test
    void what_has_been_judged_is_not_pointed_out_anew_and_the_second_reason_is_kept() {
        var first = good(handedIn().handIn(employee, aText("Ett brev om " + word)));
        watch.judge(strategist, first.publication(), Verdict.KEPT, "");

        handedIn().handIn(employee, aText("Ett brev om " + word));

        assertThat(watch.publication(strategist, first.publication())
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.KEPT);
        assertThat(journal.about(new Subject(Watch.SUBJECT, first.publication().value())))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("handed-in-again");
                    assertThat(entry.why()).isEqualTo("Det rör vår skog.");
                });
    }

    @Test
    void several_at_once_with_the_same_text_make_one_publication() throws Exception {
        try (var many = Executors.newFixedThreadPool(4)) {
            var taken = many
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<Taken>>mapToObj(_ ->
                                    () -> good(handedIn().handIn(employee, aText("Om " + word))))
                            .toList())
                    .stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();

            assertThat(taken)
                    .extracting(Taken::publication)
                    .containsOnly(taken.getFirst().publication());
            assertThat(taken).filteredOn(Taken::isNew).hasSize(1);
        }
    }

    @Test
    void a_link_is_fetched_cleaned_and_kept_as_it_came() {
        var page =
                "<html lang=en><head><title>Call on " + word + "</title></head><body><nav>Home</nav><main><h1>Call</h1>"
                        + "<p>Apply for the forest by <a href=/more>the form</a>. " + "Very good. ".repeat(30)
                        + "</p><script>alert(1)</script></main></body></html>";
        server.at("/call", text("text/html; charset=utf-8", page));

        var taken = good(handedIn().handIn(employee, aLink("/call?utm_source=letter#top")));

        var found =
                watch.publication(strategist, taken.publication()).orElseThrow().publication();
        assertThat(found.title()).isEqualTo("Call on " + word);
        assertThat(found.language()).isEqualTo("en");
        assertThat(found.address()).isEqualTo(server.address("/call"));
        assertThat(found.body())
                .contains("Apply for the forest by [the form](" + server.address("/more") + ")")
                .doesNotContain("Home", "alert");
        assertThat(found.sha256())
                .isEqualTo(Raw.of(page.getBytes(StandardCharsets.UTF_8)).sha256());
    }

    @Test
    void a_link_that_is_there_already_is_not_fetched_again_whoever_brought_it() {
        server.at("/page", text("text/html", "<title>Om " + word + "</title><p>text"));
        var first = good(handedIn().handIn(employee, aLink("/page")));
        int visits = server.visits();

        assertThat(good(handedIn().handIn(strategist, aLink("/page"))))
                .isEqualTo(new Taken(first.publication(), false));
        assertThat(server.visits()).isEqualTo(visits);
    }

    @Test
    void a_link_that_sends_us_on_leads_to_what_lies_at_its_end() {
        server.at("/long", text("text/html", "<title>Om " + word + "</title><p>text"))
                .at("/short", status(302, "Location", server.address("/long")));
        var first = good(handedIn().handIn(employee, aLink("/long")));

        assertThat(good(handedIn().handIn(employee, aLink("/short"))).publication())
                .isEqualTo(first.publication());
    }

    @Test
    void of_a_pdf_only_the_title_and_the_address_are_kept_and_it_must_have_a_title() {
        server.at("/report.pdf", text("application/pdf", "%PDF-1.7\n..."));

        assertThat(mistakes(handedIn().handIn(employee, aLink("/report.pdf")))).containsOnlyKeys("title");

        var taken = good(handedIn()
                .handIn(
                        employee,
                        new HandIn(
                                Kind.OTHER,
                                server.address("/report.pdf"),
                                "",
                                "Rapport " + word,
                                "sv",
                                "",
                                Optional.empty(),
                                "")));
        assertThat(watch.publication(strategist, taken.publication())
                        .orElseThrow()
                        .publication()
                        .body())
                .isEmpty();
    }

    @Test
    void what_cannot_be_fetched_is_a_mistake_in_the_form_and_nothing_is_kept() {
        server.at("/gone", status(404)).at("/picture", text("image/png", "\u0089PNG\u0000\u0000"));
        int before = count();

        for (var link : new String[] {
            server.address("/gone"),
            server.address("/picture"),
            "http://169.254.169.254/latest",
            "ftp://example.org/a",
            "https://user:secret@example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)"
        }) {
            assertThat(mistakes(handedIn().handIn(employee, aLinkTo(link))))
                    .as(link)
                    .containsOnlyKeys("link");
            assertThat(mistakes(handedIn().look(employee, link))).as(link).containsOnlyKeys("link");
        }
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_page_in_an_old_encoding_is_read_as_it_was_written() {
        server.at("/old", exchange -> {
            var bytes = ("<title>Kommuner i n\u00e4ten</title><p>" + word).getBytes(Charset.forName("windows-1252"));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });

        assertThat(good(handedIn().look(employee, server.address("/old")))
                        .page()
                        .title())
                .isEqualTo("Kommuner i n\u00e4ten");
    }

    @Test
    void a_last_day_that_was_typed_stands_and_counts() {
        var day = LocalDate.now(Calendar.ZONE).plusDays(30);
        var taken = good(handedIn()
                .handIn(
                        employee,
                        new HandIn(
                                Kind.CONSULTATION,
                                "",
                                "Om " + word,
                                "Samråd " + word,
                                "",
                                "DG REGIO",
                                Optional.of(day),
                                "")));

        var finding = watch.publication(strategist, taken.publication()).orElseThrow();
        assertThat(finding.deadline()).contains(day);
        assertThat(finding.publication().sender()).isEqualTo("DG REGIO");
        assertThat(finding.publication().kind()).isEqualTo(Kind.CONSULTATION);
    }

    @Test
    void whoever_may_not_point_things_out_may_not_hand_them_in_either() {
        var reader = anActor(Role.CONTROLLER);

        assertThatThrownBy(() -> handedIn().handIn(reader, aText("Om " + word))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> handedIn().look(reader, server.address("/x"))).isInstanceOf(Refused.class);
        assertThat(server.visits()).isZero();
    }

    private HandedIn handedIn() {
        InstantSource clock = Instant::now;
        return new HandedIn(new LinkedPages(FetcherSamples.reaching(server, clock)), receiving);
    }

    private HandIn aText(String text) {
        return new HandIn(
                Kind.OTHER,
                "",
                text + " och det som är till för den",
                "Brev",
                "",
                "",
                Optional.empty(),
                "Det rör vår skog.");
    }

    private HandIn aLink(String path) {
        return aLinkTo(server.address(path));
    }

    private static HandIn aLinkTo(String link) {
        return new HandIn(Kind.NEWS, link, "", "", "", "", Optional.empty(), "");
    }

    private Wish inTheInbox() {
        return new Wish(Optional.empty(), "", Optional.empty(), Wish.Shelf.OPEN, Wish.Time.CURRENT, word, 1);
    }

    private int count() {
        return jdbc.sql("select count(*) from watch.publication")
                .query(Integer.class)
                .single();
    }

    private static <T> T good(Checked<T> checked) {
        return ((Good<T>) checked).value();
    }

    private static Map<String, Sentence> mistakes(Checked<?> checked) {
        return ((Bad<?>) checked).mistakes();
    }
}
