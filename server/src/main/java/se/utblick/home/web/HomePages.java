package se.utblick.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.home.Agenda;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;

/** The first screen: what is next, late and changed for whoever is signed in. */
@Controller
class HomePages {

    private final Agenda agenda;
    private final Pages pages;

    HomePages(Agenda agenda, Pages pages) {
        this.agenda = agenda;
        this.pages = pages;
    }

    @GetMapping("/")
    View home(Frame frame, Actor by) {
        var day = agenda.of(by, frame.today());
        return pages.show(frame, HomePage.of(day, frame.t(), !by.may(Permission.READ)));
    }
}
