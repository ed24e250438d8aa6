package se.utblick.representation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Once;
import se.utblick.platform.Settings;

/** How many days there are for a return report; each region settles its own. */
@Component
public class Deadline {

    /** Long enough for a holiday, short enough to remember. */
    public static final int LONGEST = 90;

    private static final String SETTING = "representation.days-to-report";
    private static final int UNTIL_SETTLED = 14;

    private final Settings settings;

    Deadline(Settings settings) {
        this.settings = settings;
    }

    private record Asked() {}

    public int days() {
        return Once.read(new Asked(), () -> settings.number(SETTING, UNTIL_SETTLED));
    }

    @Transactional
    public void settle(Actor by, int days) {
        by.mustHave(Permission.SUPPORT_SEATS);
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("Not so many days: " + days);
        }
        settings.settle(by, SETTING, days);
    }
}
