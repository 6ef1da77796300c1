package org.hexapla.resolution;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.parallel.NamedFile;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/**
 * The files of a {@code multipart/form-data} body, which is held in memory like any other body, so
 * that the same limits are kept.
 */
final class MultipartFiles implements MultipartParser.PartHandler {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i);\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))");

    private final List<NamedFile> files = new ArrayList<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private String name = "";
    private String type = "";

    private MultipartFiles() {}

    /**
     * The files of a body, in their order; other fields are passed over.
     *
     * @throws ProblemException when it is malformed or breaks off
     */
    static List<NamedFile> of(byte[] body, MediaType type) {
        String boundary = type.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty()) {
            throw malformed("the header Content-Type names no boundary");
        }
        MultipartFiles files = new MultipartFiles();
        MultipartParser.ParseState state =
                MultipartParser.beginParse(
                        files,
                        boundary.getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8.name());
        try {
            state.parse(ByteBuffer.wrap(body));
        } catch (IOException | RuntimeException e) {
            throw malformed("its parts can't be told apart");
        }
        if (!state.isComplete()) {
            throw malformed("it breaks off before its last boundary");
        }
        return List.copyOf(files.files);
    }

    private static ProblemException malformed(String reason) {
        return ProblemException.of(
                ProblemKind.UNREADABLE_TEXT, "The multipart body is malformed: " + reason + ".");
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        String disposition = String.valueOf(headers.getFirst("Content-Disposition"));
        Matcher matcher = FILE_NAME.matcher(disposition);
        String path = "";
        if (matcher.find()) {
            path = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        }
        // some send the whole path
        name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String sent = headers.getFirst("Content-Type");
        type = sent == null ? "" : sent;
        content.reset();
    }

    @Override
    public void data(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        content.writeBytes(copy);
    }

    @Override
    public void endPart() {
        if (!name.isEmpty()) {
            files.add(new NamedFile(name, type, content.toByteArray()));
        }
        content.reset();
    }
}
