package se.utblick.watch.collect;

import java.util.Optional;
import java.util.function.Consumer;
import se.utblick.watch.collect.Delivered.Recorded;

/** One thing alone, as somebody handed it over. */
final class HandedOver extends Delivery {

    private final Recorded only;

    HandedOver(String source, String nativeId, Optional<Raw> page, Optional<Raw> listing) {
        this.only = new Recorded(source, nativeId, page, listing, Optional.empty());
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        taker.accept(only);
    }
}
