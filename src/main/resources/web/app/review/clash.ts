import type { Unit } from '../api/types';
import { segmentsOf } from '../cursor';
import type { Correction } from './drafts';
import { findSegment, type Edit } from './edits';

/** A segment whose text is being corrected in a field. */
export interface Editing extends Correction {
    segment: number;
    /** How the text stood among its neighbours when the field was opened; null where that isn't known any more. */
    then: Surroundings | null;
    /** What became of the text since. */
    clash: Clash | null;
}

/** The segments round one. */
export interface Surroundings {
    /** The ids of all segments of the language. */
    known: ReadonlySet<number>;
    /** Those after it in its cell. */
    following: { id: number; text: string }[];
}

/**
 * What others did to a text while it was being corrected: wrote another one, cut it in two, made it part of a longer one, or
 * several of these at once.
 */
export interface Clash {
    kind: 'text' | 'split' | 'joined' | 'tangled';
    theirs: string;
    /** The edits that put a text in the place of what was there, and take nothing else; null where none surely do. */
    keep: ((text: string) => Edit[]) | null;
}

export function surroundings(units: Unit[], segment: number): Surroundings | null {
    const place = findSegment(units, segment);
    if (place === undefined) {
        return null;
    }
    const { unit, language, index } = place;
    return {
        known: new Set(units.flatMap((other) => segmentsOf(other, language).map(({ id }) => id))),
        following: segmentsOf(unit, language)
            .slice(index + 1)
            .map(({ id, text }) => ({ id, text })),
    };
}

/** How the text differs from the one that the field was opened with, or null where it does not. */
export function clashOf({ segment, seen, then }: Editing, units: Unit[]): Clash | null {
    const place = findSegment(units, segment);
    if (place === undefined || place.segment.text === seen) {
        return null;
    }
    const theirs = place.segment.text;
    const tangled: Clash = { kind: 'tangled', theirs, keep: null };
    const replaced: Clash = { kind: 'text', theirs, keep: (text) => [{ op: 'edit-text', segment, text }] };
    if (then === null) {
        return bare(seen).includes(bare(theirs)) || bare(theirs).includes(bare(seen)) ? tangled : replaced;
    }
    const { language, index, unit } = place;
    const isNew = ({ id }: { id: number }) => !then.known.has(id);
    const cell = segmentsOf(unit, language);
    const end = cell.findIndex((other, at) => at > index && !isNew(other));
    const pieces = cell.slice(index, end < 0 ? cell.length : end);
    if (pieces.length > 1 && bare(pieces.map(({ text }) => text).join('')) === bare(seen)) {
        const ids = pieces.map(({ id }) => id);
        const keep = (text: string): Edit[] => [
            { op: 'join-segments', segments: ids },
            { op: 'edit-text', segment, text },
        ];
        return { kind: 'split', theirs: pieces.map(({ text }) => text).join(' | '), keep };
    }
    const all = units.flatMap((other) => segmentsOf(other, language));
    if (all.some((other) => isNew(other) && bare(seen).includes(bare(other.text)))) {
        return tangled;
    }
    const present = new Set(all.map(({ id }) => id));
    const swallowed = then.following.filter(({ id }) => !present.has(id)).map(({ text }) => text);
    if (swallowed.length === 0) {
        return replaced;
    }
    return bare(theirs) === bare(seen + swallowed.join('')) && theirs.startsWith(seen)
        ? { kind: 'joined', theirs, keep: (text) => [{ op: 'edit-text', segment, text: text + theirs.slice(seen.length) }] }
        : tangled;
}

/** Without white space, which cutting and joining take and give. */
function bare(text: string): string {
    return text.replace(/\s+/gu, '');
}
