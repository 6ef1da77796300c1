package org.hexapla.official;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes a body in up to a size. Of a larger one nothing is kept, and the rest of it is never asked
 * for: then what it gives is {@code TOO_LARGE} itself.
 */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    /** Given instead of a body that has more bytes than the limit; known by its identity. */
    static final byte[] TOO_LARGE = {};

    private final long limit;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription body;

    /**
     * @param limit in bytes
     */
    LimitedBody(long limit) {
        this.limit = limit;
    }

    /** For answers of which only the status and the headers are needed. */
    static HttpResponse.BodySubscriber<byte[]> unread() {
        return new LimitedBody(-1);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        body = subscription;
        if (limit < 0) {
            stop(subscription);
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        Flow.Subscription subscription = body;
        if (subscription == null || result.isDone()) {
            return;
        }
        for (ByteBuffer part : parts) {
            if (taken.size() + (long) part.remaining() > limit) {
                stop(subscription);
                return;
            }
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            taken.write(bytes, 0, bytes.length);
        }
        subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(taken.toByteArray());
    }

    private void stop(Flow.Subscription subscription) {
        taken.reset();
        subscription.cancel();
        result.complete(TOO_LARGE);
    }
}
