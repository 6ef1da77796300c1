package org.hexapla.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;

/**
 * A text whose sentences are known.
 *
 * @param document where it stands, without its language: {@code ntrex/plain/abcnews.1}
 * @param paragraphs its paragraphs in order
 */
record SentenceGold(String document, Language language, List<GoldParagraph> paragraphs) {

    SentenceGold {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param start its place in its file, in code points
     * @param segments the places at which the second segment and those after it begin, in UTF-16
     *     units of {@code text}
     * @param sentences the places at which sentences begin by the judgement of people; the same as
     *     {@code segments} where nobody judged
     */
    record GoldParagraph(int start, String text, Set<Integer> segments, Set<Integer> sentences) {

        GoldParagraph {
            segments = Set.copyOf(segments);
            sentences = Set.copyOf(sentences);
        }

        /** Where a splitter lets sentences begin: behind the white space at its boundaries. */
        Set<Integer> begins(SentenceSplitter splitter) {
            Set<Integer> begins = new TreeSet<>();
            for (int boundary : splitter.boundaries(text)) {
                int place = boundary;
                while (place < text.length() && isBlank(text.charAt(place))) {
                    place++;
                }
                if (place < text.length()) {
                    begins.add(place);
                }
            }
            return begins;
        }

        private static boolean isBlank(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }

        /** A place of the paragraph as one of its file, in code points. */
        int inFile(int place) {
            return start + text.codePointCount(0, place);
        }
    }

    /** How the boundaries that were found agree with those that are right. */
    static Tally tally(Set<Integer> found, Set<Integer> right) {
        int both = (int) found.stream().filter(right::contains).count();
        return new Tally(both, found.size(), both, right.size());
    }
}
