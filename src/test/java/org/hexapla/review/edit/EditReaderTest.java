package org.hexapla.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that reviewers send, as they come out of the reader. */
class EditReaderTest {

    private static final String NEXT_LINE = "\u0085";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NEXT_LINE + "One house",
                "One house" + NEXT_LINE,
                " " + NEXT_LINE + "\u2028One house\u3000\n" + NEXT_LINE,
                "One" + NEXT_LINE + " house"
            })
    void aCorrectionHasNoWhiteSpaceAtItsEndsWhateverBreaksItsLines(String sent) {
        assertThat(EditReader.read(correction(sent)))
                .isEqualTo(List.of(new Edit.EditText(new Ref.Known(1), "One house")));
    }

    @ParameterizedTest
    @ValueSource(strings = {NEXT_LINE, "\n" + NEXT_LINE + " ", "\u2029\t"})
    void aCorrectionOfBreaksAloneIsBlank(String sent) {
        assertThatThrownBy(() -> EditReader.read(correction(sent)))
                .isInstanceOf(MalformedEditException.class)
                .hasMessageContaining("text must not be blank");
    }

    @Test
    void aCommentKeepsItsLinesButForTheEnds() {
        ObjectNode comment = new ObjectMapper().createObjectNode();
        comment.put("op", "comment")
                .put("unit", 1)
                .put("text", NEXT_LINE + "Yes.\nNo." + NEXT_LINE);

        assertThat(EditReader.read(comment))
                .isEqualTo(List.of(new Edit.Comment(new Ref.Known(1), "Yes.\nNo.")));
    }

    @Test
    void whatIsWrongIsSaidWhereItWasSent() {
        assertThatThrownBy(() -> EditReader.read(correction("\n \n One\uFFFE")))
                .hasMessageContaining("U+FFFE")
                .hasMessageContaining("offset 7");
    }

    private static ObjectNode correction(String text) {
        return new ObjectMapper()
                .createObjectNode()
                .put("op", "edit-text")
                .put("segment", 1)
                .put("text", text);
    }
}
