package org.hexapla.document;

import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** The parts of a Word file by what they are to its main part; links to the outside are none. */
final class DocxPackage {

    private final ZipParts parts;
    private final String main;

    /** The names of the parts that the main part relates to, by the last word of the relation. */
    private final Map<String, String> related;

    private DocxPackage(ZipParts parts, String main, Map<String, String> related) {
        this.parts = parts;
        this.main = main;
        this.related = related;
    }

    /**
     * The package that an archive is.
     *
     * @param file the archive's bytes, to say what it is when it is none
     */
    static DocxPackage of(ZipParts parts, byte[] file) throws UnreadableDocumentException {
        String main = relations(parts, "_rels/.rels", "").getOrDefault("officeDocument", "");
        if (main.isEmpty() || !main.startsWith("word/")) {
            throw OfficeFormat.otherThan("Word file (.docx)", file);
        }
        if (!parts.has(main)) {
            throw new UnreadableDocumentException(
                    Reason.DAMAGED, "The file is damaged: its part " + main + " is missing.");
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = main.substring(folder.length());
        return new DocxPackage(
                parts, main, relations(parts, folder + "_rels/" + name + ".rels", folder));
    }

    private static Map<String, String> relations(ZipParts parts, String name, String folder)
            throws UnreadableDocumentException {
        Map<String, String> relations = new HashMap<>();
        Optional<InputStream> bytes = parts.part(name);
        if (bytes.isEmpty()) {
            return relations;
        }
        XmlPart xml = XmlPart.open(bytes.get(), name, "");
        while (xml.goesOn(0)) {
            if (xml.isStart()
                    && xml.local().equals("Relationship")
                    && !xml.attribute("TargetMode").equals("External")) {
                String type = xml.attribute("Type");
                relations.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        resolved(folder, xml.attribute("Target")));
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target).normalize().getPath();
            return path == null ? target : path.replaceFirst("^/", "");
        } catch (IllegalArgumentException noAddress) {
            return target;
        }
    }

    XmlPart main() throws UnreadableDocumentException {
        return related(main).orElseThrow(() -> ZipParts.damaged(main));
    }

    /** Whether the main part relates to such a part. */
    boolean has(String relation) {
        return related.containsKey(relation);
    }

    /** The part that the main part relates to: {@code styles}, {@code footnotes}. */
    Optional<XmlPart> part(String relation) throws UnreadableDocumentException {
        String name = related.getOrDefault(relation, "");
        return name.isEmpty() ? Optional.empty() : related(name);
    }

    private Optional<XmlPart> related(String name) throws UnreadableDocumentException {
        Optional<InputStream> bytes = parts.part(name);
        return bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlPart.open(bytes.get(), name, ""));
    }
}
