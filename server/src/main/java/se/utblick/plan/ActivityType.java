package se.utblick.plan;

import se.utblick.kernel.Bilingual;

/**
 * What kind of activity it is.
 *
 * @param text the policy's own words for it
 * @param policys whether it is one of the policy's seven, which cannot be taken away while the policy is in force
 */
public record ActivityType(String code, Bilingual name, String text, boolean policys) {

    /** What an idea is, until somebody says. */
    public static final ActivityType NONE = new ActivityType("", Bilingual.NONE, "", false);
}
