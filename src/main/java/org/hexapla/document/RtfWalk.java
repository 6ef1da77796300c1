package org.hexapla.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hexapla.document.Paragraph.Role;
import org.hexapla.document.RtfGroup.Kind;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** Takes the paragraphs out of an RTF file as the parser passes through it. */
final class RtfWalk extends RtfListenerAdaptor {

    private static final int DEEPEST = 400;

    private static final Set<Command> LEFT_OUT =
            EnumSet.of(
                    Command.fonttbl,
                    Command.colortbl,
                    Command.info,
                    Command.filetbl,
                    Command.listtable,
                    Command.listoverridetable,
                    Command.revtbl,
                    Command.header,
                    Command.headerl,
                    Command.headerr,
                    Command.headerf,
                    Command.footer,
                    Command.footerl,
                    Command.footerr,
                    Command.footerf,
                    Command.ftnsep,
                    Command.ftnsepc,
                    Command.ftncn,
                    Command.aftnsep,
                    Command.aftnsepc,
                    Command.aftncn,
                    Command.pict,
                    Command.nonshppict,
                    Command.nonesttables,
                    Command.fldinst,
                    Command.objdata,
                    Command.objclass,
                    Command.objname,
                    Command.sp,
                    Command.shprslt,
                    Command.pntxta,
                    Command.pntxtb,
                    Command.tc,
                    Command.tcn,
                    Command.xe,
                    Command.rxe,
                    Command.txe,
                    Command.template);

    /** What is kept although readers that don't know it may leave it out. */
    private static final Set<Command> KEPT =
            EnumSet.of(
                    Command.footnote,
                    Command.listtext,
                    Command.pntext,
                    Command.shpinst,
                    Command.shptxt,
                    Command.fldrslt,
                    Command.docmd,
                    Command.dptxbxtext);

    /** That reading came to an end, on its way through a parser that knows no exceptions. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UnreadableDocumentException why;

        Stopped(UnreadableDocumentException why) {
            super(why);
            this.why = why;
        }

        UnreadableDocumentException why() {
            return why;
        }
    }

    private final ExtractedText text;
    private final RtfStyles styles = new RtfStyles();
    private final RtfNotes notes = new RtfNotes();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Deque<RtfFrame> frames = new ArrayDeque<>();
    private final StringBuilder label = new StringBuilder();
    private boolean closed;

    RtfWalk(ExtractedText text) {
        this.text = text;
        frames.push(new RtfFrame(Flow.body(text)));
    }

    /** Ends the last paragraph. */
    void end() throws UnreadableDocumentException {
        if (!closed) {
            throw new UnreadableDocumentException(
                    Reason.DAMAGED, "The file is cut short: the last brace of its RTF is missing.");
        }
        frames.getFirst().end(styles);
    }

    @Override
    public void processGroupStart() {
        ExtractedText.checkNotAbandoned();
        if (groups.size() >= DEEPEST) {
            throw new Stopped(
                    new UnreadableDocumentException(
                            Reason.EXCESSIVE,
                            "The RTF is nested more than " + DEEPEST + " groups deep."));
        }
        groups.push(groups.isEmpty() ? new RtfGroup() : groups.getFirst().inner());
    }

    @Override
    public void processGroupEnd() {
        RtfGroup group = groups.pop();
        try {
            if (group.kind == Kind.STYLES) {
                styles.end();
            } else if (group.begun) {
                endOf(group);
            }
        } catch (UnreadableDocumentException e) {
            throw new Stopped(e);
        }
        closed |= groups.isEmpty();
    }

    private void endOf(RtfGroup group) throws UnreadableDocumentException {
        switch (group.kind) {
            case LABEL -> {
                String number = label.toString().strip();
                if (!isBullet(number) && group.isShown()) {
                    frames.getFirst().paragraph().number(number + ' ');
                }
                label.setLength(0);
            }
            case NOTE -> {
                beginNote();
                notes.end(text);
                frames.pop();
            }
            case BOX -> frames.pop().end(styles);
            default -> {}
        }
    }

    /** A list's label without figure or letter numbers nothing; nor does Word's hollow bullet. */
    private static boolean isBullet(String number) {
        return number.equals("o")
                || number.codePoints()
                        .noneMatch(
                                sign ->
                                        Character.isLetterOrDigit(sign)
                                                || Character.getType(sign) == Character.OTHER_NUMBER
                                                || Character.getType(sign)
                                                        == Character.LETTER_NUMBER);
    }

    @Override
    public void processString(String characters) {
        if (closed || groups.isEmpty()) {
            return;
        }
        RtfGroup group = groups.getFirst();
        switch (group.kind) {
            case LABEL -> label.append(characters);
            case STYLES -> styles.name(characters);
            case LEFT_OUT -> {}
            default -> {
                if (group.isShown()) {
                    beginNote();
                    frames.getFirst().run(characters, group.look());
                }
            }
        }
    }

    /** Opens the note that has begun, once it is known whether it is an endnote. */
    private void beginNote() {
        Optional<ExtractedParagraph> note = notes.begin(frames);
        note.ifPresent(begun -> frames.push(new RtfFrame(Flow.note(begun))));
    }

    @Override
    public void processCommand(
            Command command, int parameter, boolean hasParameter, boolean optional) {
        if (closed || groups.isEmpty() || groups.getFirst().kind == Kind.LEFT_OUT) {
            return;
        }
        RtfGroup group = groups.getFirst();
        if (group.kind == Kind.STYLES) {
            describe(command, parameter);
        } else if (LEFT_OUT.contains(command) || optional && !KEPT.contains(command)) {
            group.kind = Kind.LEFT_OUT;
        } else {
            try {
                obey(command, parameter, !hasParameter || parameter != 0, group);
            } catch (UnreadableDocumentException e) {
                throw new Stopped(e);
            }
        }
    }

    private void describe(Command command, int parameter) {
        switch (command) {
            case s -> styles.number(parameter);
            case outlinelevelN -> styles.outline(parameter);
            case cs, ts -> styles.number(-1);
            default -> {}
        }
    }

    private void obey(Command command, int parameter, boolean on, RtfGroup group)
            throws UnreadableDocumentException {
        switch (command) {
            case stylesheet -> group.kind = Kind.STYLES;
            case listtext, pntext -> begin(group, Kind.LABEL);
            case footnote -> {
                begin(group, group.isShown() ? Kind.NOTE : Kind.LEFT_OUT);
                group.begun = group.isShown();
                if (group.begun) {
                    notes.announce(frames.getFirst().raisedBefore());
                    group.plain();
                }
            }
            case shptxt, dptxbxtext -> {
                begin(group, Kind.BOX);
                frames.push(new RtfFrame(box(frames.getFirst())));
            }
            case i -> group.italic = on;
            case b -> group.bold = on;
            case supercmd -> group.raised = on;
            case nosupersub, sub -> group.raised = false;
            case v -> group.hidden = on;
            case deleted -> group.deleted = on;
            case plain -> group.plain();
            case pard, s, outlinelevelN, intbl -> {
                if (group.kind != Kind.LABEL) {
                    describe(command, parameter, frames.getFirst());
                }
            }
            case ilvl -> { // levels from 0
                int levels = Math.min(parameter, ListDepth.MOST) + 1;
                ListDepth.check(levels, "in paragraph " + text.size());
            }
            default -> {
                if (!notes.obey(command, parameter)) {
                    sign(command, group);
                }
            }
        }
    }

    private static void describe(Command command, int parameter, RtfFrame frame) {
        switch (command) {
            case s -> frame.style(parameter);
            case outlinelevelN -> frame.outline(parameter);
            case intbl -> frame.inTable();
            default -> frame.reset();
        }
    }

    private static void begin(RtfGroup group, Kind kind) {
        group.kind = kind;
        group.begun = true;
    }

    private static Flow box(RtfFrame around) {
        return new Flow() {
            @Override
            public ExtractedParagraph open() {
                return new ExtractedParagraph();
            }

            @Override
            public void close(ExtractedParagraph paragraph, Role role) {
                around.add(paragraph);
            }
        };
    }

    private void sign(Command command, RtfGroup group) throws UnreadableDocumentException {
        switch (command) {
            case par, sect, cell, nestcell, row, nestrow -> {
                if (!group.deleted && group.kind != Kind.LABEL) {
                    beginNote();
                    frames.getFirst().end(styles);
                }
            }
            case line, page, column -> {
                if (group.isShown() && group.kind != Kind.LABEL) {
                    frames.getFirst().paragraph().lineBreak();
                }
            }
            case chftn -> {
                if (group.isShown()) {
                    notes.automatic();
                }
            }
            default -> {
                String character = character(command);
                if (!character.isEmpty()) {
                    processString(character);
                }
            }
        }
    }

    /** The characters that a command stands for; an empty text where it stands for none. */
    private static String character(Command command) {
        return switch (command) {
            case tab, emspace, enspace, qmspace -> " ";
            case emdash -> "\u2014";
            case endash -> "\u2013";
            case bullet -> "\u2022";
            case lquote -> "\u2018";
            case rquote -> "\u2019";
            case ldblquote -> "\u201c";
            case rdblquote -> "\u201d";
            case ltrmark -> "\u200e";
            case rtlmark -> "\u200f";
            case zwj -> "\u200d";
            case zwnj -> "\u200c";
            case nonbreakingspace -> "\u00a0";
            case nonbreakinghyphen -> "\u2011";
            case opencurly -> "{";
            case closecurly -> "}";
            case backslash -> "\\";
            default -> "";
        };
    }
}
