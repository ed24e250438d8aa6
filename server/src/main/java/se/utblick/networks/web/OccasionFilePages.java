package se.utblick.networks.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.MembershipYears;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.networks.Occasion;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.sheets.Cell;
import se.utblick.platform.sheets.Columns;
import se.utblick.platform.sheets.Sheet;
import se.utblick.platform.sheets.SheetDownload;
import se.utblick.platform.sheets.SheetInPage;
import se.utblick.platform.sheets.SheetUpload;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** The meetings and the work of a membership as a file, out and in: for whoever has kept them in a list of their own. */
@Controller
class OccasionFilePages {

    private final Memberships memberships;
    private final MembershipYears years;
    private final Pages pages;
    private final Columns columns;

    OccasionFilePages(Memberships memberships, MembershipYears years, Pages pages, Messages messages) {
        this.memberships = memberships;
        this.years = years;
        this.pages = pages;
        this.columns = Columns.of(Field.LABELS, messages)
                .choice("kind", Occasion.Kind.class)
                .with("on", "title")
                .oneOf("attended", Map.of("Ja", "yes", "Yes", "yes", "Nej", "no", "No", "no"))
                .with("who", "hours", "travel", "hosting", "contribution", "result", "reportedOn");
    }

    @GetMapping(NetworksPaths.OCCASIONS_CSV)
    ResponseEntity<byte[]> csv(Frame frame, Actor by, @PathVariable UUID id) {
        return SheetDownload.csv(sheet(frame, by, id));
    }

    @GetMapping(NetworksPaths.OCCASIONS_XLSX)
    ResponseEntity<byte[]> xlsx(Frame frame, Actor by, @PathVariable UUID id) {
        return SheetDownload.xlsx(sheet(frame, by, id));
    }

    private Sheet sheet(Frame frame, Actor by, UUID id) {
        var membership = membership(by, id);
        var rows = years.of(by, membership.id()).stream()
                .flatMap(year -> year.occasions().stream())
                .map(occasion -> cells(frame, occasion))
                .toList();
        return columns.sheet(frame.t(), frame.t().of(membership.network().body().name()), rows);
    }

    private static List<Cell> cells(Frame frame, Occasion occasion) {
        var t = frame.t();
        return List.of(
                Cell.of(t.of(occasion.kind())),
                Cell.of(occasion.on()),
                Cell.of(occasion.title()),
                Cell.of(t.get(occasion.attended() ? "networks.attended.yes" : "networks.attended.no")),
                Cell.of(occasion.who()),
                Cell.of(occasion.hours()),
                Cell.of(occasion.travel()),
                Cell.of(occasion.hosting()),
                Cell.of(occasion.contribution()),
                Cell.of(occasion.result()),
                Cell.of(occasion.reportedOn()));
    }

    @GetMapping(NetworksPaths.OCCASIONS_IN)
    View choose(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.KEEP_NETWORKS);
        return pages.show(frame, page(membership(by, id)));
    }

    /** The first time the file is only tried; it is taken in when somebody has seen what it holds. */
    @PostMapping(NetworksPaths.OCCASIONS_IN)
    View take(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String again) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        var upload = SheetUpload.of(file, again);
        var reading = columns.read(upload.bytes(), form -> OccasionPages.check(form, Optional.empty(), frame.today()));
        if (upload.confirmed() && reading.isGood()) {
            years.recordAll(by, membership.id(), reading.rows());
            return Redirect.to(NetworksPaths.membership(membership.id()) + "#log", "networks.said.recorded");
        }
        var shown = pages.show(frame, page(membership).tried(reading, upload));
        return reading.isGood() ? shown : shown.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SheetInPage page(Membership membership) {
        return SheetInPage.of(
                "networks.occasion.file",
                NetworksPaths.at(NetworksPaths.OCCASIONS_IN, membership.id()),
                NetworksPaths.membership(membership.id()),
                columns);
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}
