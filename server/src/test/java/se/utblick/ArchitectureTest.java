package se.utblick;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.platform.Xml;

/** The house stands: arrows point down, rooms are private, and nobody but the faces reads the clock. */
class ArchitectureTest {

    private static final String HOUSE = "se.utblick";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // The matcher and the classifier are libraries of their own in the same build, and no modules of the house.
            .withImportOption(location -> !location.contains("matcher") && !location.contains("classifier"))
            .importPackages(HOUSE);

    @Test
    void every_module_has_a_row() {
        var modules = CODE.stream()
                .map(new Rows(HOUSE)::module)
                .flatMap(Optional::stream)
                .distinct();

        assertThat(Rows.OF_THE_HOUSE.stream().flatMap(List::stream)).contains(modules.toArray(String[]::new));
    }

    @Test
    void calls_go_down_and_never_past_a_face() {
        assertThat(new Rows(HOUSE).broken(CODE)).isEmpty();
    }

    @Test
    void an_arrow_drawn_upwards_sideways_or_into_a_room_is_found() {
        var planted = new ClassFileImporter().importPackages(HOUSE + ".planted");

        assertThat(new Rows(HOUSE + ".planted").broken(planted))
                .containsExactly(
                        "Caller -> Room goes past the face of plan",
                        "Neighbour -> Face does not point down",
                        "Upwards -> Face does not point down");
    }

    @Test
    void nobody_asks_the_machine_what_day_it_is() {
        var askers = CODE.stream()
                // Waiting for another process is about how long it takes, and not about what day it is.
                .filter(type -> !type.getPackageName().equals(HOUSE + ".platform.postgres"))
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("now")
                                && List.of(LocalDate.class, Instant.class, Clock.class).stream()
                                        .anyMatch(clock -> call.getTargetOwner().isEquivalentTo(clock))))
                .map(JavaClass::getSimpleName);

        assertThat(askers).isEmpty();
    }

    @Test
    void the_domain_knows_no_framework() {
        var framed = CODE.stream()
                .filter(type -> type.isRecord()
                        || type.isEnum()
                        || type.getPackageName().equals(HOUSE + ".kernel"))
                .filter(type -> !type.getPackageName().contains(".web")
                        && !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                                arrow -> arrow.getTargetClass().getPackageName().startsWith("org.springframework")))
                // Whoever is signed in must be told to Spring Security in its own terms.
                .filter(type -> !type.getSimpleName().equals("SignedIn"))
                .map(JavaClass::getSimpleName);

        assertThat(framed).isEmpty();
    }

    @Test
    void no_connection_is_kept_by_rows_that_nobody_closes() {
        var lenders = CODE.stream()
                // The stream of a query holds its connection until it is closed, and a page would soon have them all.
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("stream")
                                && call.getTargetOwner().getName().startsWith(JdbcClient.class.getName())))
                .map(JavaClass::getSimpleName);

        assertThat(lenders).isEmpty();
    }

    @Test
    void nobody_but_one_makes_parsers_of_xml() {
        var makers = CODE.stream()
                .filter(type -> !type.isEquivalentTo(Xml.class))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(arrow -> arrow.getTargetClass().getName())
                        .anyMatch(ArchitectureTest::makesParsers))
                .map(JavaClass::getSimpleName);

        assertThat(makers).isEmpty();
    }

    @Test
    void there_is_one_way_out_of_the_house() {
        var leavers = CODE.stream()
                .filter(type -> !type.getPackageName().equals(HOUSE + ".watch.fetch"))
                // It visits the pages of this very application, to learn what is needed to show them.
                .filter(type -> !type.getSimpleName().equals("Rehearsal"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .map(arrow -> arrow.getTargetClass().getName())
                                .anyMatch(ArchitectureTest::fetches)
                        || type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(URL.class)
                                        && call.getName().startsWith("open")))
                .map(JavaClass::getSimpleName);

        assertThat(leavers).isEmpty();
    }

    @Test
    void one_place_sends_mail() {
        var senders = CODE.stream()
                .filter(type -> !type.getPackageName().equals(HOUSE + ".platform.post"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(arrow -> arrow.getTargetClass().getName())
                        .anyMatch(name -> name.equals("jakarta.mail.Transport")
                                || name.startsWith("org.eclipse.angus.mail.smtp.")))
                .map(JavaClass::getSimpleName);

        assertThat(senders).isEmpty();
    }

    @Test
    void there_is_one_way_into_a_mailbox() {
        var visitors = CODE.stream()
                .filter(type -> !type.getPackageName().equals(HOUSE + ".watch.mailbox"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(arrow -> arrow.getTargetClass().getName())
                        .anyMatch(name ->
                                name.equals("jakarta.mail.Store") || name.startsWith("org.eclipse.angus.mail.imap.")))
                .map(JavaClass::getSimpleName);

        assertThat(visitors).isEmpty();
    }

    private static boolean fetches(String type) {
        return type.startsWith("java.net.http.")
                || type.startsWith("org.apache.hc.")
                || type.startsWith("org.springframework.web.client.")
                || type.equals("java.net.URLConnection")
                || type.equals("java.net.HttpURLConnection")
                || type.equals("org.jsoup.Connection");
    }

    private static boolean makesParsers(String type) {
        return type.startsWith("javax.xml.parsers.")
                || type.startsWith("javax.xml.stream.")
                || type.startsWith("javax.xml.transform.")
                || type.startsWith("javax.xml.validation.")
                || type.startsWith("javax.xml.xpath.")
                || type.startsWith("org.jdom2.input.")
                || type.equals("com.rometools.rome.io.XmlReader")
                || type.equals("org.xml.sax.XMLReader")
                || type.equals("org.xml.sax.helpers.XMLReaderFactory")
                || type.equals("org.w3c.dom.ls.LSParser")
                || type.equals("java.beans.XMLDecoder");
    }
}
