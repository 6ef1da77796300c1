package org.hexapla.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Bytes become text, or a message that says which byte is none. A byte order mark decides before
 * anything else and is no part of the text; then the sender's charset; then UTF-8.
 */
final class Decoding {

    private record OrderMark(byte[] bytes, Charset charset) {
        static OrderMark of(String hexadecimal, Charset charset) {
            return new OrderMark(HexFormat.of().parseHex(hexadecimal), charset);
        }
    }

    /** The longer marks first, since that of UTF-32 begins with that of UTF-16. */
    private static final List<OrderMark> ORDER_MARKS =
            List.of(
                    OrderMark.of("efbbbf", StandardCharsets.UTF_8),
                    OrderMark.of("fffe0000", Charset.forName("UTF-32LE")),
                    OrderMark.of("0000feff", Charset.forName("UTF-32BE")),
                    OrderMark.of("fffe", StandardCharsets.UTF_16LE),
                    OrderMark.of("feff", StandardCharsets.UTF_16BE));

    private Decoding() {}

    /**
     * The text that a file holds.
     *
     * @param charset the encoding that the sender names, or an empty text
     * @throws UnreadableDocumentException when the file is empty, blank, no text file, or not in
     *     its encoding
     */
    static String decode(byte[] file, String charset) throws UnreadableDocumentException {
        UnreadableDocumentException.refuseEmpty(file);
        refuseBinaries(file);
        String text = decodeBytes(file, charset);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new UnreadableDocumentException(
                    Reason.BINARY,
                    "This is no text file: character "
                            + text.codePointCount(0, zero)
                            + " is a NUL. (UTF-16 needs a byte order mark, or a charset in the"
                            + " media type.)");
        }
        if (Whitespace.isBlank(text)) {
            throw new UnreadableDocumentException(
                    Reason.EMPTY, "The file holds nothing but white space.");
        }
        return text;
    }

    private static void refuseBinaries(byte[] file) throws UnreadableDocumentException {
        Optional<FileSignature> signature = FileSignature.of(file);
        if (signature.isPresent() && signature.get().isOfDocuments()) {
            throw OfficeFormat.otherThan("text file", file);
        }
        if (signature.isPresent()) {
            throw new UnreadableDocumentException(
                    Reason.BINARY, "This is no text file but " + signature.get().name() + ".");
        }
    }

    private static String decodeBytes(byte[] file, String charset)
            throws UnreadableDocumentException {
        for (OrderMark mark : ORDER_MARKS) {
            if (startsWith(file, mark.bytes())) {
                return strictly(file, mark.bytes().length, mark.charset());
            }
        }
        return strictly(file, 0, charset.isBlank() ? StandardCharsets.UTF_8 : named(charset));
    }

    private static Charset named(String charset) throws UnreadableDocumentException {
        try {
            return Charset.forName(charset.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnreadableDocumentException(
                    Reason.ENCODING, "The charset \"" + charset + "\" is not known.");
        }
    }

    private static String strictly(byte[] file, int from, Charset charset)
            throws UnreadableDocumentException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
        int room = (int) Math.ceil((double) decoder.maxCharsPerByte() * bytes.remaining()) + 1;
        CharBuffer characters = CharBuffer.allocate(room);
        CoderResult result = decoder.decode(bytes, characters, true);
        if (!result.isError()) {
            result = decoder.flush(characters);
        }
        if (result.isError()) {
            int place = bytes.position();
            throw new UnreadableDocumentException(
                    Reason.ENCODING,
                    String.format(
                            "The file is not in %s: byte %d (counted from 0) is 0x%02X, which can't"
                                    + " stand there. If it is in another encoding, convert it to"
                                    + " UTF-8, or name that as the charset of its media type.",
                            charset.name(), place, file[Math.min(place, file.length - 1)] & 0xff));
        }
        return characters.flip().toString();
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length
                && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
