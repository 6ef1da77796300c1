package org.hexapla.align;

import java.time.Instant;
import java.util.List;

/**
 * Where a lexicon comes from, for people: it stands as text at the head of its file. White space of
 * any kind within a part becomes one blank.
 *
 * @param command the command that made it, so that it can be made again; empty where none did
 * @param tool the program and its version
 * @param made when, to the second
 * @param sources what it was learned from, a line each
 * @param licences on what terms that may be used, a line each
 */
public record LexiconHead(
        String command, String tool, Instant made, List<String> sources, List<String> licences) {

    public LexiconHead {
        command = oneLine(command);
        tool = oneLine(tool);
        made = Instant.ofEpochSecond(made.getEpochSecond());
        sources = lines(sources);
        licences = lines(licences);
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(LexiconHead::oneLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
