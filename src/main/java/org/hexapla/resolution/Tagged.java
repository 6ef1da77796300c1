package org.hexapla.resolution;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * An answer with the version that it shows.
 *
 * @param body the answer
 * @param tag its version
 */
public record Tagged<T>(T body, VersionTag tag) {

    /** The response to a reader, who may have this version already. */
    public Response response(HttpHeaders headers) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Response.ResponseBuilder response =
                known != null && tag.isIn(known, true) ? Response.notModified() : Response.ok(body);
        return response.header(HttpHeaders.ETAG, tag.header()).build();
    }
}
