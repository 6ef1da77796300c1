package org.hexapla.document;

import java.util.Set;

/**
 * Word files (Office Open XML), read part by part as streams: a tree of the whole, as POI builds
 * it, takes many times the file's size. Nothing that a file links to is loaded. What the offsets of
 * the document count is the text that was taken out, see {@link Document#source}.
 */
public final class DocxReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx");
    }

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        try (ZipParts parts = ZipParts.open(file, "Word file (.docx)")) {
            DocxPackage docx = DocxPackage.of(parts, file);
            ExtractedText text = new ExtractedText(file.length);
            new DocxBody(docx, text).read();
            return text.document();
        }
    }
}
