package org.hexapla.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Measures the streams that a page's text needs (its content, its forms, its fonts) before the PDF
 * library unpacks them into memory, whatever their filters. Pictures are never unpacked.
 */
final class PageStreams {

    /** The most that a stream may unpack to, in bytes. */
    private static final int MOST_OF_ONE = 48 << 20;

    private static final Set<COSName> ELSEWHERE = Set.of(COSName.PARENT, COSName.P, COSName.PG);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int page;

    /**
     * Looks through the next page of the file.
     *
     * @throws Effort.SpentException when a stream unpacks to too much
     */
    void check(PDPage next) throws IOException {
        page++;
        Deque<COSBase> open = new ArrayDeque<>();
        pushContent(next.getCOSObject().getDictionaryObject(COSName.CONTENTS), open);
        PDResources resources = next.getResources();
        if (resources != null) {
            push(resources.getCOSObject(), open);
        }
        while (!open.isEmpty()) {
            COSBase base = open.pop();
            if (base instanceof COSArray array) {
                array.forEach(item -> push(item, open));
            } else if (base instanceof COSDictionary dictionary && !isPicture(dictionary)) {
                if (dictionary instanceof COSStream stream) {
                    measure(stream);
                }
                dictionary.forEach(
                        (name, item) -> {
                            if (!ELSEWHERE.contains(name)) {
                                push(item, open);
                            }
                        });
            }
        }
    }

    /** A page's content is unpacked even where it calls itself a picture. */
    private void pushContent(@Nullable COSBase content, Deque<COSBase> open) throws IOException {
        if (content instanceof COSStream stream && isPicture(stream)) {
            measure(stream);
        } else if (content instanceof COSArray array) {
            for (COSBase item : array) {
                pushContent(item instanceof COSObject object ? object.getObject() : item, open);
            }
        } else {
            push(content, open);
        }
    }

    private static boolean isPicture(COSDictionary dictionary) {
        return COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE));
    }

    private void push(@Nullable COSBase item, Deque<COSBase> open) {
        COSBase base = item instanceof COSObject object ? object.getObject() : item;
        boolean container = base instanceof COSArray || base instanceof COSDictionary;
        if (base != null && container && seen.add(base)) {
            open.push(base);
        }
    }

    private void measure(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream packed = raw;
            for (int place = 0; place < filters.size(); place++) {
                boolean last = place == filters.size() - 1;
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                Limited limited = new Limited(last ? OutputStream.nullOutputStream() : kept);
                FilterFactory.INSTANCE
                        .getFilter(filters.get(place))
                        .decode(packed, limited, stream, place);
                packed = new ByteArrayInputStream(kept.toByteArray());
            }
        } catch (IOException broken) {
            // not needed, or the library comes upon it too
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase named = stream.getFilters();
        if (named instanceof COSName name) {
            filters.add(name);
        } else if (named instanceof COSArray array) {
            for (int place = 0; place < array.size(); place++) {
                if (array.getObject(place) instanceof COSName name && !filters.contains(name)) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /** Lets only so much through. */
    private final class Limited extends OutputStream {

        private final OutputStream target;
        private long length;

        Limited(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            count(1);
            target.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            count(count);
            target.write(bytes, from, count);
        }

        private void count(int bytes) {
            length += bytes;
            if (length > MOST_OF_ONE) {
                throw new Effort.SpentException(
                        Reason.EXCESSIVE,
                        "What page "
                                + page
                                + " of the PDF needs unpacks to more than any document does.");
            }
        }
    }
}
