package se.utblick.watch.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.utblick.watch.fetch.Fetched.Failed;
import se.utblick.watch.fetch.Fetched.Refused;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.Hop.Met;

/**
 * The one way out of the house: fetches what lies at an address on the public web. It looks names up itself and refuses
 * every address inside, at first and each time it is sent on; it takes no more bytes and no more time than is allowed,
 * and holds one connection to a machine at a time.
 */
@Component
public class Fetcher {

    /** How a name is looked up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static final int GATES = 256;

    private final Names names;
    private final Settings settings;
    private final InstantSource clock;
    // Two hosts may share a gate and then wait for each other, which costs a little and keeps their number bounded.
    private final List<Gate> gates = Stream.generate(Gate::new).limit(GATES).toList();

    @Autowired
    Fetcher(
            @Value("${utblick.fetch.contact:}") String contact,
            @Value("${utblick.fetch.allow:}") List<String> allowed,
            InstantSource clock) {
        this(InetAddress::getAllByName, Settings.usual(contact, allowed), clock);
    }

    Fetcher(Names names, Settings settings, InstantSource clock) {
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    /** A feed: a web page in its place is a failure, also when the server says that all is well. */
    public Fetched feed(String address, Validators validators) {
        return one(fetch(Request.of(address, Request.Wanted.FEED), validators));
    }

    /** Why we would never fetch from an address, as far as can be told without looking its name up. */
    public Optional<Why> mistakeIn(String written) {
        try {
            var address = WebAddress.of(written);
            if (!address.hasPortOfTheWeb() && !settings.names(address.port())) {
                return Optional.of(Why.WRONG_PORT);
            }
            return address.isLocalByName()
                            || address.literal()
                                    .filter(machine -> !settings.allows(machine, address.port()))
                                    .isPresent()
                    ? Optional.of(Why.INTERNAL)
                    : Optional.empty();
        } catch (WebAddress.NotOne none) {
            return Optional.of(none.why());
        }
    }

    /** Whatever lies at an address that somebody was sent. */
    public Fetched page(String address) {
        return one(fetch(Request.of(address, Request.Wanted.PAGE), Validators.NONE));
    }

    // Whoever asked for one thing has not been given it.
    private static Fetched one(Fetched answer) {
        return answer instanceof Fetched.Choices ? new Failed(Why.STATUS, "300") : answer;
    }

    /** @param validators what the server said the last time it was asked the same; {@link Validators#NONE} to have it anyhow */
    public Fetched fetch(Request request, Validators validators) {
        try {
            var address = WebAddress.of(request.address());
            long spent = 0;
            for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
                var gate = gates.get(Math.floorMod(address.host().hashCode(), GATES));
                gate.enter(request.pause());
                long start = System.nanoTime();
                Met met;
                try {
                    var known = validators.address().equals(address.uri().toString()) ? validators : Validators.NONE;
                    met = within(settings.time(request).minusNanos(spent), hop(request, address, known));
                } finally {
                    gate.leave();
                    spent += System.nanoTime() - start;
                }
                switch (met) {
                    case Met.Answer answer -> {
                        return answer.fetched();
                    }
                    case Met.SentOn on -> address = address.sentOnTo(on.location());
                }
            }
            return new Failed(Why.TOO_MANY_REDIRECTS, "");
        } catch (WebAddress.NotOne none) {
            return new Refused(none.why(), none.detail());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Failed(Why.NO_ANSWER, "");
        }
    }

    private Callable<Met> hop(Request request, WebAddress address, Validators validators) {
        return () -> {
            if (!address.hasPortOfTheWeb() && !settings.names(address.port())) {
                return refused(Why.WRONG_PORT, String.valueOf(address.port()));
            }
            List<InetAddress> machines;
            try {
                machines = List.of(names.of(address.host().replaceAll("^\\[|]$", "")));
            } catch (UnknownHostException unknown) {
                return new Met.Answer(new Failed(Why.UNKNOWN_NAME, address.host()));
            }
            // One internal address among several is enough: whoever set it there meant something by it.
            for (var machine : machines) {
                if (!settings.allows(machine, address.port())) {
                    return refused(Why.INTERNAL, address.host());
                }
            }
            return new Hop(request, address, machines, validators, settings).go(clock.instant());
        };
    }

    private static Met refused(Why why, String detail) {
        return new Met.Answer(new Refused(why, detail));
    }

    /** In a thread of its own, since neither looking a name up nor a server that drips can be hurried. */
    private static Met within(Duration time, Callable<Met> hop) throws InterruptedException {
        var task = new FutureTask<>(hop);
        Thread.ofVirtual().name("fetch").start(task);
        try {
            return task.get(Math.max(time.toMillis(), 1), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            return new Met.Answer(new Failed(Why.TOO_SLOW, ""));
        } catch (ExecutionException failed) {
            // The connection's own patience may end a moment before ours.
            if (failed.getCause() instanceof SocketTimeoutException) {
                return new Met.Answer(new Failed(Why.TOO_SLOW, ""));
            }
            if (failed.getCause() instanceof IOException) {
                return new Met.Answer(
                        new Failed(Why.NO_ANSWER, failed.getCause().getClass().getSimpleName()));
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            // Interrupting it closes its connection.
            task.cancel(true);
        }
    }
}
