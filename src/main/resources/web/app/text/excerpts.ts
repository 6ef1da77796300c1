/** A part of a text round a place, cut between words. */
export interface Excerpt {
    text: string;
    /** Where it begins in the text, in UTF-16 units. */
    start: number;
    end: number;
}

/** A text of a few letters more than asked for is not worth cutting. */
const SLACK = 24;

/**
 * The part of a text that lies round a place.
 *
 * @param place in UTF-16 units
 * @param length how many UTF-16 units it may have, about
 */
export function excerptOf(text: string, place: number, length: number, language: string): Excerpt {
    if (text.length <= length + SLACK) {
        return { text, start: 0, end: text.length };
    }
    const from = Math.max(Math.min(place - length / 3, text.length - length), 0);
    const starts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ segment }) => /\S/u.test(segment));
    const start = from <= SLACK ? 0 : (starts.find(({ index }) => index >= from && index <= place)?.index ?? place);
    const last = text.length - (start + length) <= SLACK ? starts.at(-1)! : starts.findLast(({ index, segment }) => index + segment.length <= start + length);
    const end = last === undefined ? start + length : last.index + last.segment.length;
    return { text: text.slice(start, end), start, end };
}
