package se.utblick.watch;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utblick.platform.Tool;
import se.utblick.watch.mailbox.Trouble;

/** Takes in what has been mailed to the watch's own address. */
@Component
class CollectMail implements Tool {

    private final IncomingMail mail;

    CollectMail(IncomingMail mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "collect-mail";
    }

    @Override
    public String usage() {
        return "collect-mail";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println("Write ./utblick " + usage());
            return 2;
        }
        if (!mail.isSet()) {
            out.println("There is no mailbox: set UTBLICK_IMAP_HOST, UTBLICK_IMAP_USER and UTBLICK_IMAP_PASSWORD.");
            return 2;
        }
        var visit = mail.visit();
        if (visit.elsewhere()) {
            out.println("Somebody else is reading the mailbox just now.");
            return 0;
        }
        var told = visit.outcomes().entrySet().stream()
                .map(one -> one.getValue() + " "
                        + one.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        out.println(told.isEmpty() ? "Nothing new in the mailbox." : "Mail: " + told + ".");
        visit.trouble().map(Trouble.Hindrance::sentence).ifPresent(out::println);
        return visit.trouble().isPresent() ? 1 : 0;
    }
}
