package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.utblick.platform.Tool;
import se.utblick.watch.Collecting.Round;

/** Collecting as tests do it: everything that is due, once. */
final class CollectSamples {

    static List<Round> collected(Collecting collecting) {
        var rounds = new ArrayList<Round>();
        collecting.collect(rounds::add);
        return rounds;
    }

    static Round only(List<Round> rounds) {
        assertThat(rounds).hasSize(1);
        return rounds.getFirst();
    }

    /** What a tool says, and that it ends so. */
    static String said(Tool tool, int status, String... arguments) {
        var out = new ByteArrayOutputStream();
        assertThat(tool.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    private CollectSamples() {}
}
