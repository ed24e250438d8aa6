package se.utblick.watch.web;

import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Tool;
import se.utblick.watch.Interests;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchSamples;

/** What a test needs that visits the watch as its readers do. */
@HouseTest
abstract class VisitingTheWatch {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    List<Tool> tools;

    @TempDir
    Path folder;

    final Actor judge = anActor(Role.STRATEGIST);
    HttpVisitor strategist = new HttpVisitor(0);

    @BeforeEach
    void sign_in() {
        strategist = as(Role.STRATEGIST);
    }

    /** A word that an interest has found in a referral with this text. */
    String found(String text) {
        var word = aWord();
        interests.add(judge, anInterestIn(word));
        WatchSamples.aReferral(folder, "Remiss nr " + word, text.replace("%s", word));
        var tool = tools.stream()
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow();
        tool.run(
                List.of("g0v", folder.toString()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return word;
    }

    HttpVisitor as(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}
