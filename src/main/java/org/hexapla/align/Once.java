package org.hexapla.align;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {

    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    private Once(@Nullable Supplier<T> maker, @Nullable T made) {
        this.maker = maker;
        this.made = made;
    }

    static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker, null);
    }

    static <T> Once<T> made(T value) {
        return new Once<>(null, value);
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            if (maker == null) {
                throw new IllegalStateException("there is nothing to make it with");
            }
            made = maker.get();
            maker = null;
        }
        return made;
    }
}
