package se.utblick.watch.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.platform.sheets.SheetDownload;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.watch.Shares.Period;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.Yields;

/** How what is published is spread over what we look for, as a page and as a table to download. */
@Controller
class SharesPages {

    private final Yields yields;
    private final Pages pages;

    SharesPages(Yields yields, Pages pages) {
        this.yields = yields;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.SHARES)
    View shares(Frame frame, Actor by, @RequestParam(defaultValue = "") String period) {
        var asked = period(period);
        return pages.show(frame, SharesPage.of(yields.shares(by, asked), asked, frame.t()));
    }

    @GetMapping(WatchPaths.SHARES_AS_TABLE)
    ResponseEntity<byte[]> table(Frame frame, Actor by, @RequestParam(defaultValue = "") String period) {
        var asked = period(period);
        return SheetDownload.csv(SharesSheet.of(yields.shares(by, asked), asked, frame.t()));
    }

    /** An address that somebody has changed by hand shows what is usual. */
    private static Period period(String written) {
        for (var period : Period.values()) {
            if (period.name().equals(written)) {
                return period;
            }
        }
        return Period.QUARTER;
    }
}
