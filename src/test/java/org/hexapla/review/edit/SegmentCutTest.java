package org.hexapla.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;
import org.junit.jupiter.api.Test;

/** What is set apart in a segment stays so, whatever is done to the segment. */
class SegmentCutTest {

    private static final String TEXT = "Urges all villages to plant trees";

    @Test
    void aMarkGoesToThePartThatItStandsIn() {
        List<Segment> parts =
                SegmentCut.split(segment(TEXT, italic(TEXT, "Urges"), italic(TEXT, "plant")), 18);

        assertThat(parts)
                .extracting(Segment::text)
                .containsExactly("Urges all villages", "to plant trees");
        assertThat(marked(parts.get(0))).containsExactly("Urges");
        assertThat(marked(parts.get(1))).containsExactly("plant");
    }

    @Test
    void aMarkAcrossTheCutIsCutAndCoversNoneOfTheSpaceThere() {
        List<Segment> parts =
                SegmentCut.split(segment(TEXT, italic(TEXT, "villages to plant")), 18);

        assertThat(marked(parts.get(0))).containsExactly("villages");
        assertThat(marked(parts.get(1))).containsExactly("to plant");
    }

    @Test
    void aMarkOfNothingButTheSpaceAtTheCutIsGone() {
        List<Segment> parts = SegmentCut.split(segment(TEXT, new Mark(Mark.Kind.BOLD, 18, 19)), 18);

        assertThat(parts).allSatisfy(part -> assertThat(part.marks()).isEmpty());
    }

    @Test
    void marksAreCountedInUnitsThoughTheCutIsCountedInCharacters() {
        String text = "𐎀𐎁 𐎂𐎃 end";
        List<Segment> parts =
                SegmentCut.split(segment(text, italic(text, "𐎂𐎃"), italic(text, "end")), 3);

        assertThat(parts).extracting(Segment::text).containsExactly("𐎀𐎁", "𐎂𐎃 end");
        assertThat(marked(parts.get(0))).isEmpty();
        assertThat(marked(parts.get(1))).containsExactly("𐎂𐎃", "end");
    }

    @Test
    void marksOfTheSecondMoveBehindTheFirstWhenTwoAreJoined() {
        Segment first = segment("Urges all", italic("Urges all", "Urges"));
        Segment second = segment("villages¹ now", note("villages¹ now", "¹"));

        Segment whole = SegmentCut.join(first, second);

        assertThat(whole.text()).isEqualTo("Urges all villages¹ now");
        assertThat(marked(whole)).containsExactly("Urges", "¹");
        assertThat(whole.marks())
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.ITALIC, Mark.Kind.FOOTNOTE_REFERENCE);
    }

    @Test
    void whatIsCutAndJoinedAgainIsMarkedAsBefore() {
        Segment whole = segment(TEXT, italic(TEXT, "Urges"), note(TEXT, "trees"));
        for (int at = 1; at < TEXT.length(); at++) {
            List<Segment> parts = SegmentCut.split(whole, at);
            Segment joined = SegmentCut.join(parts.get(0), parts.get(1));

            assertThat(joined.text()).isEqualTo(TEXT);
            assertThat(String.join("", marked(joined))).isEqualTo("Urgestrees");
        }
    }

    @Test
    void marksBeforeAndAfterACorrectionStay() {
        String text = "Urges all vilages¹ to plant trees";
        Segment right =
                SegmentCut.rewritten(
                        segment(
                                text,
                                italic(text, "Urges"),
                                note(text, "¹"),
                                italic(text, "trees")),
                        "Urges all villages¹ to plant trees");

        assertThat(marked(right)).containsExactly("Urges", "¹", "trees");
    }

    @Test
    void aMarkRoundACorrectionGrowsAndShrinksWithIt() {
        String text = "Urges al villages now";
        Segment wrong = segment(text, italic(text, "Urges al villages"));

        Segment right = SegmentCut.rewritten(wrong, "Urges all villages now");
        assertThat(marked(right)).containsExactly("Urges all villages");
        assertThat(marked(SegmentCut.rewritten(right, "Urge all villages now")))
                .containsExactly("Urge all villages");
    }

    @Test
    void aMarkOnWordsThatAreNoMoreIsGone() {
        Segment right =
                SegmentCut.rewritten(
                        segment(TEXT, italic(TEXT, "villages")), "Urges all to plant trees");

        assertThat(right.marks()).isEmpty();
    }

    @Test
    void aTextThatIsOtherwiseAltogetherHasNoMarks() {
        Segment right = SegmentCut.rewritten(segment("abc", italic("abc", "b")), "xyz");

        assertThat(right.marks()).isEmpty();
    }

    private static List<String> marked(Segment segment) {
        return segment.marks().stream()
                .map(mark -> segment.text().substring(mark.start(), mark.end()))
                .toList();
    }

    private static Mark italic(String text, String words) {
        return mark(Mark.Kind.ITALIC, text, words);
    }

    private static Mark note(String text, String words) {
        return mark(Mark.Kind.FOOTNOTE_REFERENCE, text, words);
    }

    private static Mark mark(Mark.Kind kind, String text, String words) {
        int start = text.indexOf(words);
        return new Mark(kind, start, start + words.length());
    }

    private static Segment segment(String text, Mark... marks) {
        return new Segment(0, 0, 0, new SourceRange(0, text.length()), text, " ", List.of(marks));
    }
}
