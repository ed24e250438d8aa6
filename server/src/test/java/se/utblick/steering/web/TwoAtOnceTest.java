package se.utblick.steering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.steering.web.DocumentPagesTest.hidden;
import static se.utblick.steering.web.DocumentPagesTest.step;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

@HouseTest
class TwoAtOnceTest {

    private static final String TEXT = "Vi gör så här.\n\nResor bokas tidigt.\n\nRapporter skrivs genast.";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    HttpVisitor one;
    HttpVisitor other;
    String mark;
    String draft;

    @BeforeEach
    void a_draft_and_two_who_work_on_it() {
        aBody(organisation, BodyKind.COUNCIL, "Fullmäktige");
        mark = UUID.randomUUID().toString().substring(0, 6);
        one = as(Role.STRATEGIST);
        other = as(Role.STRATEGIST);
        one.open("/documents/new");
        draft = one.send("/documents", "kind", "POLICY", "titleSv", "Policy " + mark, "text", TEXT)
                .uri()
                .getPath();
    }

    @Test
    void whoever_mends_a_passage_that_another_takes_out_keeps_the_words_and_can_put_them_in_again() {
        var form = other.open(draft + "/passages/2").body();
        mend(one, 2, one.open(draft + "/passages/2").body(), "");

        var answer = mend(other, 2, form, "Resor bokas i god tid.");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Stycket finns inte längre", "Resor bokas i god tid.", "Lägg in som nytt stycke");
        assertThat(one.open(draft).body()).contains("Rapporter skrivs genast.").doesNotContain("god tid");

        var saved = putIn(other, answer.body(), "Resor bokas i god tid.");
        assertThat(saved.statusCode()).isEqualTo(200);
        var text = saved.body();
        assertThat(text.indexOf("Vi gör så här."))
                .isLessThan(text.indexOf("Resor bokas i god tid."))
                .isPositive();
        assertThat(text.indexOf("Resor bokas i god tid.")).isLessThan(text.indexOf("Rapporter skrivs genast."));
    }

    @Test
    void a_draft_that_is_written_anew_meanwhile_loses_no_words_either() {
        var form = other.open(draft + "/passages/3").body();
        var whole = one.open(draft + "/text").body();
        one.send(draft + "/text", "version", hidden(whole, "version"), "text", "Något helt nytt.");

        var answer = mend(other, 3, form, "Rapporter skrivs samma dag.");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Stycket finns inte längre", "Rapporter skrivs samma dag.");

        mend(one, 1, one.open(draft + "/passages/1").body(), "Något annat nytt.");
        var again = putIn(other, answer.body(), "Rapporter skrivs samma dag.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Rapporter skrivs samma dag.");
        assertThat(putIn(other, again.body(), "Rapporter skrivs samma dag.").body())
                .contains("Något annat nytt.", "Rapporter skrivs samma dag.");
    }

    @Test
    void a_passage_that_has_moved_up_is_the_one_that_is_mended_and_not_the_one_that_took_its_number() {
        var form = other.open(draft + "/passages/3").body();
        mend(one, 1, one.open(draft + "/passages/1").body(), "");

        var answer = mend(other, 3, form, "Rapporter skrivs samma dag.");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Rapporter skrivs genast.", draft + "/passages/2\"");

        var saved = mend(other, 2, answer.body(), "Rapporter skrivs samma dag.").body();
        assertThat(saved)
                .contains("Resor bokas tidigt.", "Rapporter skrivs samma dag.")
                .doesNotContain("genast");
    }

    @Test
    void words_put_in_without_any_words_are_asked_for() {
        var page = other.open(draft + "/passages/3").body();
        mend(one, 3, one.open(draft + "/passages/3").body(), "");
        var gone = mend(other, 3, page, "Något.").body();

        assertThat(putIn(other, gone, " ").statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_takes_the_step_that_another_has_taken_sees_that_and_keeps_what_was_typed() {
        var form = other.open(draft + "/steps/put-to-decision").body();
        step(
                one,
                draft,
                "put-to-decision",
                "OFFICIAL_LETTER",
                "Skrivelsen",
                "BOARD_OPINION",
                "Styrelsen § 3",
                "REGISTRY_NUMBER",
                "26RS9");

        var answer = other.send(
                draft + "/steps/put-to-decision",
                "version",
                hidden(form, "version"),
                "OFFICIAL_LETTER",
                "Min skrivelse",
                "BOARD_OPINION",
                "",
                "REGISTRY_NUMBER",
                "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Min skrivelse", "Lades fram till beslut", "steget går inte längre att ta")
                .doesNotContain("<button class=\"ds-button\">Lägg fram");
    }

    @Test
    void a_step_from_an_old_reading_is_shown_what_changed_and_can_be_sent_once_more() {
        var form = other.open(draft + "/steps/withdraw").body();
        mend(one, 2, one.open(draft + "/passages/2").body(), "Resor bokas aldrig.");

        var answer = other.send(
                draft + "/steps/withdraw", "version", hidden(form, "version"), "WITHDRAWN_BECAUSE", "Ett misstag");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Ett misstag", "Ett stycke ändrades", "Någon annan hann före");

        var done = other.send(
                draft + "/steps/withdraw",
                "version",
                hidden(answer.body(), "version"),
                "WITHDRAWN_BECAUSE",
                "Ett misstag");
        assertThat(done.body())
                .contains("data-standing=\"CANCELLED\"", "Utkastet drogs tillbaka", "Ett misstag")
                .doesNotContain("/passages/", draft + "/edit");
        assertThat(other.open("/documents").body()).doesNotContain("Policy " + mark);
    }

    @Test
    void a_draft_is_withdrawn_only_with_a_reason_and_by_those_who_make_it() {
        var answer = step(one, draft, "withdraw", "WITHDRAWN_BECAUSE", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#WITHDRAWN_BECAUSE\"");

        assertThat(as(Role.EMPLOYEE).open(draft + "/steps/withdraw").statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> mend(HttpVisitor visitor, int number, String form, String words) {
        var draft = form.replaceAll("(?s).*action=\"([^\"]+)/passages/\\d+\".*", "$1");
        return visitor.send(
                draft + "/passages/" + number,
                "version",
                hidden(form, "version"),
                "passage",
                hidden(form, "passage"),
                "passageKind",
                "PARAGRAPH",
                "words",
                words);
    }

    private HttpResponse<String> putIn(HttpVisitor visitor, String form, String words) {
        return visitor.send(
                draft + "/passages",
                "version",
                hidden(form, "version"),
                "place",
                hidden(form, "place"),
                "passageKind",
                "PARAGRAPH",
                "words",
                words);
    }

    private HttpVisitor as(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}
