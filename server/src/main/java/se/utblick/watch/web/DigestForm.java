package se.utblick.watch.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.topics.TopicId;
import se.utblick.watch.InterestId;
import se.utblick.watch.digest.Following;
import se.utblick.watch.digest.Part;
import se.utblick.watch.digest.Rhythm;
import se.utblick.watch.digest.Subscription;

/** The form by which somebody asks for the digest. */
final class DigestForm {

    private static final String LABELS = "watch.digest.field";
    private static final String RHYTHM = "rhythm";
    private static final String PARTS = "parts";
    private static final String CONCERNED = "concerned";

    /** Filled in from what was asked for, or with what whoever asks for the first time is offered. */
    static Form filled(Optional<Subscription> subscription) {
        var following = subscription.map(Subscription::following).orElse(Following.EVERYTHING);
        return Form.empty(LABELS)
                .with(RHYTHM, subscription.map(Subscription::rhythm).orElse(Rhythm.WEEKLY))
                .with(PARTS, List.copyOf(following.parts()))
                .with("areas", following.areas().stream().map(TopicId::code).toList())
                .with(
                        "interests",
                        following.interests().stream().map(InterestId::value).toList())
                .with(CONCERNED, List.copyOf(following.concerned()))
                .with("version", subscription.map(one -> one.version().number()).orElse(1));
    }

    static Form sent(MultiValueMap<String, String> typed) {
        return Form.of(LABELS, typed);
    }

    static Optional<Rhythm> rhythm(Form form) {
        return form.choice(RHYTHM, Rhythm.class);
    }

    /** What was ticked, of what there is to tick. */
    static Optional<Following> following(Form form, DigestPage page) {
        var parts = form.choices(PARTS, Part.class);
        if (parts.isEmpty()) {
            form.wrong(PARTS, "watch.digest.wrong.parts");
            return Optional.empty();
        }
        return Optional.of(new Following(
                Set.copyOf(parts),
                ticked(form, "areas", page.areas()).stream().map(TopicId::new).collect(toUnmodifiableSet()),
                ticked(form, "interests", page.interests()).stream()
                        .map(UUID::fromString)
                        .map(InterestId::new)
                        .collect(toUnmodifiableSet()),
                Set.copyOf(ticked(form, CONCERNED, page.concerned()))));
    }

    private static List<String> ticked(Form form, String field, List<Option> options) {
        return options.stream()
                .map(Option::value)
                .filter(value -> form.ticked(field, value))
                .toList();
    }

    static List<Option> rhythms(Words t) {
        return options(Rhythm.values(), t);
    }

    static List<Option> parts(Words t) {
        return options(Part.values(), t);
    }

    private static List<Option> options(Enum<?>[] constants, Words t) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), t.of(one)))
                .toList();
    }

    private DigestForm() {}
}
