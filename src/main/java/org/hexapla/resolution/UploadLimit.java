package org.hexapla.resolution;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses bodies that are too large, and lets large ones wait for their turn. What comes is read to
 * its end, up to a point, so that the sender sees the answer and no broken connection.
 */
@jakarta.ws.rs.ext.Provider
class UploadLimit implements ContainerRequestFilter {

    private static final int PATIENCE = 8;
    private static final int CHUNK = 1 << 16;

    /** Bodies up to here are read at once, however many there are. */
    private static final int SMALL = 1 << 16;

    /** Asked for late, since filters are made before the settings can be read. */
    private final Provider<Limits> limits;

    private final Provider<UploadRoom> room;

    UploadLimit(Provider<Limits> limits, Provider<UploadRoom> room) {
        this.limits = limits;
        this.room = room;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        long limit = limits.get().upload().asLongValue();
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}")) {
            long bytes = Long.parseLong(length);
            if (bytes > limit) {
                throw tooLarge(request.getEntityStream(), limit);
            }
            if (isPacked(request)) {
                enter(request, limit);
            } else if (bytes > SMALL) {
                enter(request, bytes);
            }
        } else if (request.hasEntity()) {
            request.setEntityStream(
                    new Limited(request.getEntityStream(), limit, () -> enter(request, limit)));
        }
    }

    /** Whether a body may unpack to much more than its length, up to the limit. */
    private static boolean isPacked(ContainerRequestContext request) {
        String type = String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        return type.contains("zip") || type.startsWith("multipart/");
    }

    /** Waits for room, which is given back when the request is over, whatever comes of it. */
    private void enter(ContainerRequestContext request, long bytes) {
        Runnable leave = room.get().enter(bytes);
        ResteasyReactiveContainerRequestContext server =
                (ResteasyReactiveContainerRequestContext) request;
        ((ResteasyReactiveRequestContext) server.getServerRequestContext())
                .registerCompletionCallback(failure -> leave.run());
    }

    private static ProblemException tooLarge(InputStream body, long limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long left = limit * PATIENCE;
        for (int read = body.read(chunk); read >= 0 && left > 0; read = body.read(chunk)) {
            left -= read;
        }
        return ProblemException.of(
                ProblemKind.TOO_LARGE, "A body may have at most " + limit + " bytes.");
    }

    /** A body whose length the sender doesn't tell. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private final Runnable enter;
        private long read;

        Limited(InputStream body, long limit, Runnable enter) {
            super(body);
            this.limit = limit;
            this.enter = enter;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            boolean wasSmall = read <= SMALL;
            read += Math.max(0, count);
            if (read > limit) {
                throw tooLarge(in, limit);
            }
            if (wasSmall && read > SMALL) {
                enter.run();
            }
            return count;
        }
    }
}
