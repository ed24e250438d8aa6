package se.utblick.consultations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.utblick.consultations.BackwardPlan;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationKind;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Voice;
import se.utblick.consultations.web.ConsultationsPage.Line;
import se.utblick.decisions.Meeting;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.sheets.Cell;
import se.utblick.platform.sheets.Columns;
import se.utblick.platform.sheets.Sheet;
import se.utblick.platform.sheets.SheetDownload;
import se.utblick.platform.sheets.SheetInPage;
import se.utblick.platform.sheets.SheetUpload;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** The consultations as a list, and as a file out and in. */
@Controller
class ConsultationsPages {

    private final Consultations consultations;
    private final Organisation organisation;
    private final Messages messages;
    private final Pages pages;

    ConsultationsPages(Consultations consultations, Organisation organisation, Messages messages, Pages pages) {
        this.consultations = consultations;
        this.organisation = organisation;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.CONSULTATIONS)
    View list(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        mustRead(by);
        var filter = Form.of("consultations.filter", asked);
        var shelf = filter.choice("shelf", Shelf.class).orElse(Shelf.OPEN);
        var words = filter.typed("q").strip().toLowerCase(Locale.ROOT);
        var today = frame.today();
        var meetings = consultations.boardMeetings();
        var all = consultations.all(by);
        var lines = all.stream()
                .filter(one -> shelf.holds(one, today))
                .filter(one -> words.isEmpty() || said(one).contains(words))
                .map(one -> line(one, meetings, today))
                .toList();
        return pages.show(
                frame,
                new ConsultationsPage(
                        lines,
                        filter.with("shelf", shelf),
                        ConsultationFormPages.options(frame.t(), Shelf.values()),
                        all.size(),
                        by.may(Permission.HANDLE_CONSULTATION)));
    }

    private static String said(Consultation one) {
        return (one.title() + " " + one.sender() + " " + one.reference() + " "
                        + one.registryNumber().map(number -> number.value()).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    /** The next day of its plan, or the warning, or that a lesson is owed. */
    private Line line(Consultation one, List<Meeting> meetings, LocalDate today) {
        var state = one.state(today);
        if (one.owesLesson(today)) {
            return new Line(one, state, Sentence.of("consultations.list.lesson"));
        }
        if (!state.isOpen()) {
            return new Line(one, state, one.because(today));
        }
        var plan = consultations.plan(one, meetings);
        var warning = plan.filter(_ -> one.wayOut().isEmpty()).flatMap(BackwardPlan::warning);
        var next = plan.flatMap(days -> days.parts().stream()
                .filter(part -> !part.day().isBefore(today))
                .findFirst());
        return new Line(
                one,
                state,
                warning.or(() -> next.map(part -> Sentence.of("consultations.list.next", part.what(), part.day())))
                        .orElseGet(() -> Sentence.of("consultations.list.no-last-day")));
    }

    @GetMapping(ConsultationPaths.CSV)
    ResponseEntity<byte[]> csv(Frame frame, Actor by) {
        return SheetDownload.csv(sheet(frame, by));
    }

    @GetMapping(ConsultationPaths.XLSX)
    ResponseEntity<byte[]> xlsx(Frame frame, Actor by) {
        return SheetDownload.xlsx(sheet(frame, by));
    }

    @GetMapping(ConsultationPaths.TAKE_IN)
    View takeIn(Frame frame, Actor by) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        return pages.show(frame, taking());
    }

    @PostMapping(ConsultationPaths.TAKE_IN)
    View takeIn(
            Frame frame,
            Actor by,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String again) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var upload = SheetUpload.of(file, again);
        var reading = columns().read(upload.bytes(), new ConsultationForm(organisation.functions())::read);
        if (reading.isGood() && upload.confirmed()) {
            consultations.addAll(by, reading.rows());
            return Redirect.to(ConsultationPaths.CONSULTATIONS, "consultations.said.taken-in");
        }
        var page = taking().tried(reading, upload);
        return reading.isGood() ? pages.show(frame, page) : pages.mend(frame, page);
    }

    private SheetInPage taking() {
        return SheetInPage.of(
                "consultations.take-in", ConsultationPaths.TAKE_IN, ConsultationPaths.CONSULTATIONS, columns());
    }

    private Columns columns() {
        return Columns.of(ConsultationForm.LABELS, messages)
                .with("registryNumber")
                .choice("kind", ConsultationKind.class)
                .with("title", "sender", "reference", "address", "receivedOn", "lastDay", "weight")
                .oneOf("officer", officers())
                .with("cover", "concern")
                .choice("voice", Voice.class)
                .with("through")
                .choice("published", YesNo.class)
                .choice("secret", YesNo.class)
                .with("state");
    }

    private java.util.Map<String, String> officers() {
        return organisation.functions().stream()
                .collect(Collectors.toMap(function -> function.name().sv(), Function::code, (one, _) -> one));
    }

    private Sheet sheet(Frame frame, Actor by) {
        mustRead(by);
        var t = frame.t();
        return columns()
                .sheet(
                        t,
                        t.get("consultations.file", frame.today().toString()),
                        consultations.all(by).stream()
                                .map(one -> List.of(
                                        Cell.of(one.registryNumber()
                                                .map(number -> number.value())
                                                .orElse("")),
                                        Cell.of(t.of(one.kind())),
                                        Cell.of(one.title()),
                                        Cell.of(one.sender()),
                                        Cell.of(one.reference()),
                                        Cell.of(one.address()),
                                        Cell.of(one.receivedOn()),
                                        Cell.of(one.lastDay()),
                                        one.weight()
                                                .map(weight -> Cell.of(weight.number()))
                                                .orElse(Cell.EMPTY),
                                        Cell.of(one.officer()
                                                .map(officer -> officer.name().sv())
                                                .orElse("")),
                                        Cell.of(one.cover()),
                                        Cell.of(one.concern()),
                                        Cell.of(one.voice().map(t::of).orElse("")),
                                        Cell.of(one.through()),
                                        Cell.of(t.of(YesNo.of(one.openness().published()))),
                                        Cell.of(t.of(YesNo.of(one.openness().secret()))),
                                        Cell.of(t.of(one.state(frame.today())))))
                                .toList());
    }

    static void mustRead(Actor by) {
        if (!by.may(Permission.READ)) {
            throw new NotFound("the consultations");
        }
    }
}
