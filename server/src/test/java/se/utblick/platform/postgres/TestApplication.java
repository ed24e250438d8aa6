package se.utblick.platform.postgres;

import java.nio.file.Path;

/** An application of the smallest kind, to be killed: starts the server and writes until it is stopped. */
final class TestApplication {

    private TestApplication() {}

    public static void main(String[] arguments) throws Exception {
        try {
            var server = EmbeddedPostgres.start(Path.of(arguments[0]), step -> say(step.sentence()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            say("ready " + server.pid() + " " + server.adopted());
            write(server);
        } catch (CannotStart e) {
            say(e.sentence());
            System.exit(2);
        }
    }

    private static void write(EmbeddedPostgres server) throws Exception {
        Database.execute(server, "create table if not exists kept (n int)");
        for (var n = Database.count(server) + 1; ; n++) {
            Database.execute(server, "insert into kept values (" + n + ")");
            say("committed " + n);
            Thread.sleep(5);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
