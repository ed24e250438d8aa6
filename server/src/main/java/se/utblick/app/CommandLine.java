package se.utblick.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param tool the tool to run and its arguments; empty to run the application itself
 */
record CommandLine(
        Path data,
        int port,
        String host,
        boolean example,
        Optional<String> databaseUrl,
        Optional<String> tool,
        List<String> arguments,
        boolean help) {

    static final int DEFAULT_PORT = 8080;

    /** It cannot be understood; the message says what to write instead. */
    static final class Misread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misread(String sentence) {
            super(sentence);
        }
    }

    CommandLine {
        arguments = List.copyOf(arguments);
    }

    /** Reads the words of the command line; the environment gives what they leave out. */
    static CommandLine read(List<String> words, Map<String, String> environment) {
        var rest = new ArrayList<>(words);
        var data = option(rest, "--data").or(() -> Optional.ofNullable(environment.get("UTBLICK_DATA")));
        var port = option(rest, "--port").or(() -> Optional.ofNullable(environment.get("UTBLICK_PORT")));
        var host = option(rest, "--host").or(() -> Optional.ofNullable(environment.get("UTBLICK_HOST")));
        var url = option(rest, "--database-url").or(() -> Optional.ofNullable(environment.get("UTBLICK_DATABASE_URL")));
        var example = !rest.remove("--no-example");
        var help = rest.removeAll(List.of("--help", "-h"));
        var tool = rest.isEmpty() ? Optional.<String>empty() : Optional.of(rest.removeFirst());
        if (tool.filter(word -> word.startsWith("-")).isPresent()) {
            throw new Misread("There is no option " + tool.get() + ". Write ./utblick --help for those there are.");
        }
        return new CommandLine(
                data.map(Path::of)
                        .orElse(Path.of(".utblick", "data"))
                        .toAbsolutePath()
                        .normalize(),
                port.map(CommandLine::portNumber).orElse(DEFAULT_PORT),
                host.orElse("127.0.0.1"),
                example,
                url,
                tool,
                rest,
                help);
    }

    /** What was written after the name of a tool, which may be several words; nothing when it was not this tool. */
    Optional<List<String>> argumentsOf(String name) {
        var words = new ArrayList<>(tool.stream().toList());
        words.addAll(arguments);
        var called = List.of(name.split(" "));
        return words.size() >= called.size() && words.subList(0, called.size()).equals(called)
                ? Optional.of(List.copyOf(words.subList(called.size(), words.size())))
                : Optional.empty();
    }

    /** The same on whichever port is free. */
    CommandLine onAnyPort() {
        return new CommandLine(data, 0, host, example, databaseUrl, tool, arguments, help);
    }

    /** Takes {@code --name value} or {@code --name=value} out of the words. */
    private static Optional<String> option(List<String> words, String name) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.startsWith(name + "=")) {
                words.remove(i);
                return Optional.of(word.substring(name.length() + 1));
            }
            if (word.equals(name)) {
                if (i + 1 == words.size()) {
                    throw new Misread(name + " must be followed by a value. Write ./utblick --help to see how.");
                }
                words.remove(i);
                return Optional.of(words.remove(i));
            }
        }
        return Optional.empty();
    }

    private static int portNumber(String typed) {
        if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) > 65_535) {
            throw new Misread("--port must be a number from 0 to 65535, and not " + typed + ".");
        }
        return Integer.parseInt(typed);
    }
}
