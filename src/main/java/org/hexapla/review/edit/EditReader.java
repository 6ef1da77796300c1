package org.hexapla.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/** Reads edits out of JSON: one object, or a list of them. */
public final class EditReader {

    /** The most edits of one list. */
    public static final int MOST_EDITS = 500;

    /** The most units that one edit may name. */
    public static final int MOST_NAMED = 10_000;

    /** The longest comment, in UTF-16 units. */
    public static final int LONGEST_COMMENT = 10_000;

    /** The longest text of a segment, in UTF-16 units. */
    public static final int LONGEST_TEXT = 100_000;

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern MADE = Pattern.compile("\\$[0-9]{1,3}");
    private static final Pattern FLAG = Pattern.compile("[a-z0-9-]{1,50}");

    private final boolean listed;
    private final int place;
    private final JsonNode node;
    private String op = "";
    private final Set<String> known = new HashSet<>(Set.of("op"));

    private EditReader(boolean listed, int place, JsonNode node) {
        this.listed = listed;
        this.place = place;
        this.node = node;
    }

    /**
     * The edits of a body.
     *
     * @throws MalformedEditException when something is wrong; it names the edit and the field
     */
    public static List<Edit> read(JsonNode body) {
        if (body.isObject()) {
            return List.of(new EditReader(false, 0, body).edit());
        }
        if (!body.isArray() || body.isEmpty()) {
            throw new MalformedEditException(
                    "", "An edit is needed: a JSON object, or a list of one or more.", false);
        }
        if (body.size() > MOST_EDITS) {
            throw new MalformedEditException(
                    "",
                    "A list may have at most "
                            + MOST_EDITS
                            + " edits, and this one has "
                            + body.size()
                            + ".",
                    true);
        }
        List<Edit> edits = new ArrayList<>();
        for (int place = 0; place < body.size(); place++) {
            edits.add(new EditReader(true, place, body.get(place)).edit());
        }
        return edits;
    }

    private Edit edit() {
        if (!node.isObject()) {
            throw wrong("", "must be a JSON object");
        }
        op = text("op");
        Edit edit =
                switch (op) {
                    case "merge" -> new Edit.Merge(refs("units", 2));
                    case "split" -> new Edit.Split(ref("unit"), after());
                    case "move" -> new Edit.Move(ref("segment"), ref("to"));
                    case "insert" -> insert();
                    case "delete" -> new Edit.Delete(ref("unit"));
                    case "split-segment" -> new Edit.SplitSegment(ref("segment"), offset());
                    case "join-segments" -> new Edit.JoinSegments(refs("segments", 2));
                    case "edit-text" ->
                            new Edit.EditText(
                                    ref("segment"),
                                    words(text("text"), Wording::onOneLine, LONGEST_TEXT));
                    case "confirm" -> new Edit.Judge(refs("units", 1), UnitStatus.CONFIRMED);
                    case "reject" -> new Edit.Judge(refs("units", 1), UnitStatus.REJECTED);
                    case "reopen" -> new Edit.Judge(refs("units", 1), UnitStatus.DRAFT);
                    case "comment" ->
                            new Edit.Comment(
                                    ref("unit"),
                                    words(text("text"), text -> text, LONGEST_COMMENT));
                    case "dismiss" -> new Edit.Dismiss(ref("unit"), flag());
                    case "restore-flag" -> new Edit.RestoreFlag(ref("unit"), flag());
                    default -> {
                        op = "";
                        throw wrong(
                                "op",
                                "must be one of merge, split, move, insert, delete, split-segment,"
                                        + " join-segments, edit-text, confirm, reject, reopen,"
                                        + " comment, dismiss, restore-flag");
                    }
                };
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw wrong(shown(name), "is no field of this edit");
                            }
                        });
        return edit;
    }

    private Edit.Insert insert() {
        JsonNode before = field("before");
        JsonNode after = field("after");
        if (before.isMissingNode() == after.isMissingNode()) {
            throw wrong("before", "is needed, or after in its place");
        }
        if (!after.isMissingNode()) {
            return new Edit.Insert(Edit.Side.AFTER, Optional.of(ref("after", after)));
        }
        return before.isNull()
                ? new Edit.Insert(Edit.Side.END, Optional.empty())
                : new Edit.Insert(Edit.Side.BEFORE, Optional.of(ref("before", before)));
    }

    private Map<Language, Optional<Ref>> after() {
        JsonNode after = field("after");
        if (!after.isObject() || after.isEmpty()) {
            throw wrong(
                    "after",
                    "must be an object that gives for languages the last segment that stays");
        }
        Map<Language, Optional<Ref>> lasts = new TreeMap<>();
        after.properties()
                .forEach(
                        cell -> {
                            String name = "after." + shown(cell.getKey());
                            Optional<Ref> last =
                                    cell.getValue().isNull()
                                            ? Optional.empty()
                                            : Optional.of(ref(name, cell.getValue()));
                            if (lasts.put(language(name, cell.getKey()), last) != null) {
                                throw wrong(name, "is named twice");
                            }
                        });
        return lasts;
    }

    private Language language(String name, String tag) {
        try {
            if (tag.length() <= 100) {
                return Language.of(tag);
            }
        } catch (IllegalArgumentException notATag) {
            // answered below
        }
        throw wrong(name, "is no language tag");
    }

    private int offset() {
        JsonNode at = field("at");
        if (!at.isIntegralNumber() || !at.canConvertToInt() || at.intValue() < 1) {
            throw wrong(
                    "at",
                    "must be a whole number of code points, from 1 to one less than the segment"
                            + " has");
        }
        return at.intValue();
    }

    /** A text that is stored in a form, without white space at its ends. */
    private String words(String sent, UnaryOperator<String> form, int longest) {
        Wording.fault(sent)
                .ifPresent(
                        fault -> {
                            throw wrong("text", fault);
                        });
        String words = Wording.stripped(form.apply(sent));
        if (words.isEmpty()) {
            throw wrong("text", "must not be blank");
        }
        if (words.length() > longest) {
            throw wrong("text", "must have at most " + longest + " characters");
        }
        return words;
    }

    private String flag() {
        String flag = text("flag");
        if (!FLAG.matcher(flag).matches()) {
            throw wrong("flag", "must be the name of a flag, such as number-mismatch");
        }
        return flag;
    }

    private String text(String name) {
        JsonNode value = field(name);
        if (!value.isTextual()) {
            throw wrong(name, value.isMissingNode() ? "is needed" : "must be a text");
        }
        return value.textValue();
    }

    private List<Ref> refs(String name, int fewest) {
        JsonNode list = field(name);
        if (!list.isArray() || list.size() < fewest || list.size() > MOST_NAMED) {
            throw wrong(
                    name,
                    "must be a list of ids, at least " + fewest + " and at most " + MOST_NAMED);
        }
        List<Ref> refs = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            refs.add(ref(name + "[" + at + "]", list.get(at)));
        }
        return refs;
    }

    private Ref ref(String name) {
        return ref(name, field(name));
    }

    private Ref ref(String name, JsonNode value) {
        if (value.isMissingNode()) {
            throw wrong(name, "is needed");
        }
        String id = value.isIntegralNumber() || value.isTextual() ? value.asText() : "";
        if (ID.matcher(id).matches()) {
            return new Ref.Known(Long.parseLong(id));
        }
        if (MADE.matcher(id).matches()) {
            int edit = Integer.parseInt(id.substring(1));
            if (edit < place) {
                return new Ref.Made(edit);
            }
            throw wrong(name, "must name an edit before this one");
        }
        throw wrong(name, "must be an id");
    }

    private JsonNode field(String name) {
        known.add(name);
        return node.path(name);
    }

    private MalformedEditException wrong(String field, String message) {
        String prefix = listed ? "[" + place + "]" : "";
        String path = field.isEmpty() || prefix.isEmpty() ? prefix + field : prefix + "." + field;
        String edit = "Edit " + (place + 1) + (op.isEmpty() ? "" : " (" + op + ")");
        return new MalformedEditException(
                path, edit + ": " + (field.isEmpty() ? "" : field + " ") + message, false);
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
