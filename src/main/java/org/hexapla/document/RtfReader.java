package org.hexapla.document;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Rich Text Format, whose writers put the numbers of lists into the file. What the offsets of the
 * document count is the text that was taken out, see {@link Document#source}.
 */
public final class RtfReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/rtf", "text/rtf");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("rtf");
    }

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        UnreadableDocumentException.refuseEmpty(file);
        if (!FileSignature.RTF.opens(file)) {
            throw OfficeFormat.otherThan("RTF file (.rtf)", file);
        }
        ExtractedText text = new ExtractedText(file.length);
        RtfWalk walk = new RtfWalk(text);
        try {
            new StandardRtfParser()
                    .parse(
                            new RtfStreamSource(
                                    new ByteArrayInputStream(RtfDestinations.known(file))),
                            walk);
            walk.end();
        } catch (RtfWalk.Stopped stopped) {
            throw stopped.why();
        } catch (CancellationException abandoned) {
            throw abandoned;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocumentException(
                    Reason.DAMAGED, "The file is damaged or cut short: its RTF can't be read.");
        }
        return text.document();
    }
}
