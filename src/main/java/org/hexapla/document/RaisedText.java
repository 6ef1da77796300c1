package org.hexapla.document;

/** Tells a raised reference to a note from other raised text. */
public final class RaisedText {

    /** What is raised and longer than this is no reference, however it is spelled. */
    private static final int LONGEST_REFERENCE = 40;

    private RaisedText() {}

    /**
     * Figures, asterisks or a letter refer to a note, unless they make an ordinal: 59e, 1er.
     *
     * @param raised the raised text
     * @param digitBefore whether a digit stands before it
     */
    public static boolean isReference(CharSequence raised, boolean digitBefore) {
        if (raised.length() > LONGEST_REFERENCE) {
            return false;
        }
        String bare = raised.toString().replaceAll("[\\s()\\[\\]（）/]", "");
        boolean figure = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        boolean sigla = !bare.isEmpty() && bare.chars().allMatch(sign -> "*†‡§".indexOf(sign) >= 0);
        boolean letter = bare.length() == 1 && Character.isLetter(bare.charAt(0)) && !digitBefore;
        return figure || sigla || letter;
    }
}
