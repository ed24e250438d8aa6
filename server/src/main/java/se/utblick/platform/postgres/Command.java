package se.utblick.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One program run to its end. */
final class Command {

    /** What it answered and what it said on the way, both streams as one. */
    record Result(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    private Command() {}

    static Result run(List<String> command, Duration limit) throws IOException, InterruptedException {
        return run(command, "", limit);
    }

    static Result run(List<String> command, String input, Duration limit) throws IOException, InterruptedException {
        var process = builder(command).redirectErrorStream(true).start();
        try {
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            }
            // None of these programs says more than a pipe holds, so waiting first cannot block them.
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.getFirst() + " took more than " + limit.toSeconds() + " seconds");
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.exitValue(), output.strip());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** In a clean environment: a PGDATA or a LANG of the user's must not reach the server. */
    static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
