package se.utblick.app;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import se.utblick.platform.Tool;
import se.utblick.platform.postgres.CannotStart;

/** Where it starts: reads the command line, opens the storage, and runs the application or one of its tools. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "se.utblick",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = PagesOnlyWhenServing.class))
public class Main {

    private static final int FAILED = 1;
    private static final int ASKED_WRONGLY = 2;
    private static final String TELL_ALL = "set UTBLICK_JAVA_OPTIONS=-Dutblick.tell-all=true";
    // They tell of a failed start over a hundred lines, and it is told here in one.
    private static final List<String> TALKATIVE =
            List.of("org.springframework.boot", "org.springframework.context", "com.zaxxer.hikari", "org.flywaydb");
    private static final String REHEARSAL = "rehearse";

    public static void main(String[] words) {
        try {
            var asked = CommandLine.read(Arrays.asList(words), System.getenv());
            if (asked.help()) {
                say(Help.TEXT);
            } else if (asked.tool().filter(REHEARSAL::equals).isPresent()) {
                rehearse(asked);
            } else if (asked.tool().isPresent()) {
                System.exit(useTool(asked));
            } else {
                serve(asked);
            }
        } catch (CommandLine.Misread misread) {
            complain(String.valueOf(misread.getMessage()));
            System.exit(ASKED_WRONGLY);
        } catch (CannotStart cannot) {
            complain(cannot.sentence());
            System.exit(FAILED);
        } catch (RuntimeException | Error failed) {
            complain("Utblick stopped: " + firstLine(failed) + " The whole story: " + TELL_ALL + " and try again.");
            if (Boolean.getBoolean("utblick.tell-all")) {
                failed.printStackTrace();
            }
            // Whatever was begun may have left threads behind that would keep the process alive for nothing.
            System.exit(FAILED);
        }
    }

    /** What lay at the bottom of it, in a line that ends as a sentence does. */
    private static String firstLine(Throwable failed) {
        var root = Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .reduce((_, last) -> last)
                .orElse(failed);
        var line = Optional.ofNullable(root.getMessage())
                .flatMap(message -> message.strip().lines().findFirst())
                // Some say no more than what they are.
                .orElseGet(() -> root.getClass().getSimpleName());
        return line.matches(".*[.!?:]") ? line : line + ".";
    }

    private static void serve(CommandLine asked) {
        mustBeFree(asked);
        var storage = Storage.open(asked);
        // Closed after the application, so that nothing is cut off in the middle of a write.
        SpringApplication.getShutdownHandlers().add(storage::close);
        say("Starting Utblick …");
        var context = application(asked, storage, WebApplicationType.SERVLET).run();
        // From now on their warnings are the operator's.
        var logging = context.getBean(LoggingSystem.class);
        TALKATIVE.forEach(logger -> logging.setLogLevel(logger, null));
        say("Utblick is ready at http://" + shown(asked.host()) + ":" + port(context));
    }

    private static void rehearse(CommandLine asked) {
        try (var storage = Storage.open(asked);
                var context = application(asked.onAnyPort(), storage, WebApplicationType.SERVLET)
                        .run()) {
            new Rehearsal(Integer.parseInt(port(context))).run();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int useTool(CommandLine asked) {
        try (var storage = Storage.open(asked)) {
            // Whoever stops it in the middle stops our own database with it, once the tool has let go of that.
            SpringApplication.getShutdownHandlers().add(storage::close);
            return useTool(asked, storage);
        }
    }

    private static int useTool(CommandLine asked, Storage storage) {
        try (var context = application(asked, storage, WebApplicationType.NONE).run()) {
            var tools = context.getBeansOfType(Tool.class).values();
            return tools.stream()
                    .filter(tool -> asked.argumentsOf(tool.name()).isPresent())
                    // "import eurovoc" is a tool of its own, beside the one called "import".
                    .max(Comparator.comparingInt(tool -> tool.name().length()))
                    .map(tool -> tool.run(asked.argumentsOf(tool.name()).orElseThrow(), System.out))
                    .orElseGet(() -> unknown(
                            asked,
                            tools.stream()
                                    .sorted(Comparator.comparing(Tool::name))
                                    .toList()));
        }
    }

    private static int unknown(CommandLine asked, List<Tool> tools) {
        complain("There is no tool called " + asked.tool().orElse("") + ". There are:");
        tools.forEach(tool -> complain("  ./utblick " + tool.usage()));
        return ASKED_WRONGLY;
    }

    private static SpringApplicationBuilder application(CommandLine asked, Storage storage, WebApplicationType type) {
        var settings = new HashMap<>(storage.settings());
        settings.putAll(Map.of(
                "server.port",
                asked.port(),
                "server.address",
                asked.host(),
                "utblick.example",
                asked.example(),
                "utblick.data",
                asked.data().toString(),
                PagesOnlyWhenServing.SERVING,
                type == WebApplicationType.SERVLET));
        return new SpringApplicationBuilder(Main.class)
                .web(type)
                .properties(TALKATIVE.stream().collect(toMap(name -> "logging.level." + name, _ -> (Object) "off")))
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)));
    }

    /** Found out before anything is started, and said in one line. */
    private static void mustBeFree(CommandLine asked) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(asked.host(), asked.port()));
        } catch (IOException taken) {
            throw new CommandLine.Misread("Port " + asked.port() + " on " + asked.host() + " cannot be used ("
                    + taken.getMessage() + "): choose another with --port.");
        }
    }

    private static String port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("local.server.port", "");
    }

    private static String shown(String host) {
        return host.equals("127.0.0.1") || host.equals("::1") ? "localhost" : host;
    }

    static void say(String line) {
        System.out.println(line);
    }

    private static void complain(String line) {
        System.err.println(line);
    }
}
