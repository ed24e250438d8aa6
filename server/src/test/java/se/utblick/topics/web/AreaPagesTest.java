package se.utblick.topics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Tool;
import se.utblick.topics.TopicSamples;
import se.utblick.topics.TopicsPaths;

@HouseTest
class AreaPagesTest {

    private static final String AREA = "/areas/foi";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    List<Tool> tools;

    @TempDir
    Path folder;

    @BeforeEach
    void vocabulary() {
        TopicSamples.vocabulary(tools, folder);
    }

    @Test
    void the_strategist_searches_adds_and_removes_and_everybody_sees_who_did_it() {
        var strategist = as(Role.STRATEGIST);

        assertThat(strategist.open(AREA + "?q=renskötsel").body())
                .contains("Ett hittades", "renskötsel", "Under", "djurhållning", "vallning");
        strategist.send(AREA + "/concepts", "kind", "DESCRIPTOR", "code", "t100");
        assertThat(strategist.open(AREA + "?q=reindeer").body()).contains("Hör redan hit");
        assertThat(as(Role.EMPLOYEE).open(AREA).body())
                .contains("renskötsel", "Lades till", "t100")
                .doesNotContain("/concepts\"");

        strategist.send(AREA + "/concepts/removal", "kind", "DESCRIPTOR", "code", "t100");
        assertThat(strategist.open(AREA).body()).contains("Togs bort").contains("Inget hör till området ännu");
    }

    @Test
    void the_list_leads_to_every_area_and_what_lies_outside_them_has_none() {
        var visitor = as(Role.EMPLOYEE);

        assertThat(visitor.open(TopicsPaths.AREAS).body())
                .contains("href=\"/areas/kultur\"", "Prioriterat område")
                .doesNotContain("/areas/ovrigt");
        assertThat(visitor.open("/areas/ovrigt").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/areas/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_searched_for_is_shown_as_text_and_nonsense_is_not_found() {
        var strategist = as(Role.STRATEGIST);

        assertThat(strategist.open(AREA + "?q=%3Cscript%3E%25_%00").body())
                .contains("Inget ämnesord heter så")
                .doesNotContain("<script>%");
        assertThat(strategist
                        .send(AREA + "/concepts", "kind", "NOTHING", "code", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(strategist
                        .send(AREA + "/concepts", "kind", "DESCRIPTOR", "code", "'; drop")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebody_who_may_not_choose_is_refused() {
        var employee = as(Role.EMPLOYEE);
        employee.open("/me");

        assertThat(employee.send(AREA + "/concepts", "kind", "DESCRIPTOR", "code", "t100")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpVisitor as(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}
