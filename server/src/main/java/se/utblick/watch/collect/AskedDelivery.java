package se.utblick.watch.collect;

import java.util.function.Consumer;

/** What a source gives while it is being asked. */
final class AskedDelivery extends Delivery {

    private final Consumer<Consumer<Delivered>> asking;

    AskedDelivery(Consumer<Consumer<Delivered>> asking) {
        this.asking = asking;
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        asking.accept(taker);
    }
}
