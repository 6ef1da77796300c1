import type { Segment, Unit } from '../api/types';
import { segmentOf, segmentsOf, type Cursor } from '../cursor';
import { messages } from '../messages/messages';
import { codePoints } from '../text/places';
import { Refusal, type Edit } from './edits';

/**
 * What `split` means at the cursor: inside a segment's text it is cut in two; between two segments the unit is, the other
 * languages where as much of their text lies before the cut.
 */
export function splitAt(unit: Unit, cursor: Cursor): Edit {
    const segment = segmentOf(unit, cursor);
    if (segment === undefined) {
        throw new Refusal(messages.edit.noSegment);
    }
    const caret = cursor.caret ?? 0;
    if (segment.text.slice(0, caret).trim() !== '' && segment.text.slice(caret).trim() !== '') {
        return { op: 'split-segment', segment: segment.id, at: codePoints(segment.text, caret) };
    }
    const own = segmentsOf(unit, cursor.language!);
    const cut = own.indexOf(segment) + (caret > 0 ? 1 : 0);
    if (own.length > 1 && (cut === 0 || cut === own.length)) {
        throw new Refusal(messages.edit.nothingToSplit);
    }
    if (own.length === 1) {
        throw new Refusal(messages.edit.nothingToSplit);
    }
    const share = length(own.slice(0, cut)) / length(own);
    const after: Record<string, number | null> = { [cursor.language!]: own[cut - 1]!.id };
    for (const language of Object.keys(unit.cells)) {
        const segments = segmentsOf(unit, language);
        if (language !== cursor.language && segments.length > 1) {
            after[language] = segments[(segments.length === own.length ? cut : nearest(segments, share)) - 1]!.id;
        }
    }
    return { op: 'split', unit: unit.id, after };
}

/** The number of segments whose share of the text is nearest to the one given; at least one, and not all. */
function nearest(segments: Segment[], share: number): number {
    const all = length(segments);
    let best = 1;
    for (let count = 1; count < segments.length; count++) {
        const distance = (cut: number) => Math.abs(length(segments.slice(0, cut)) / all - share);
        if (distance(count) < distance(best)) {
            best = count;
        }
    }
    return best;
}

function length(segments: Segment[]): number {
    return segments.reduce((sum, segment) => sum + segment.text.length, 0);
}

/**
 * The moves that push a segment to the neighbouring unit. What stands between it and that unit in its cell goes with it,
 * so that no text crosses another.
 */
export function pushed(unit: Unit, cursor: Cursor, neighbour: Unit | undefined, by: 1 | -1): Edit[] {
    const segment = segmentOf(unit, cursor);
    if (segment === undefined) {
        throw new Refusal(messages.edit.noSegment);
    }
    if (neighbour === undefined) {
        throw new Refusal(by > 0 ? messages.edit.noNext : messages.edit.noPrevious);
    }
    const segments = segmentsOf(unit, cursor.language!);
    const index = segments.indexOf(segment);
    const going = by > 0 ? segments.slice(index).reverse() : segments.slice(0, index + 1);
    return going.map(({ id }) => ({ op: 'move', segment: id, to: neighbour.id }));
}
