import type { Segment, Unit } from './api/types';

/** Where the reviewer is: on a unit, perhaps on a cell of it, on a segment there, and at a place within that. */
export interface Cursor {
    /** The unit's id. */
    unit: number;
    language: string | null;
    /** The segment's id. */
    segment: number | null;
    /** In UTF-16 units from the segment's start; null for the segment as a whole. */
    caret: number | null;
}

export function onUnit(unit: number): Cursor {
    return { unit, language: null, segment: null, caret: null };
}

export function segmentOf(unit: Unit, cursor: Cursor): Segment | undefined {
    return cursor.language === null ? undefined : segmentsOf(unit, cursor.language).find(({ id }) => id === cursor.segment);
}

export function segmentsOf(unit: Unit, language: string): Segment[] {
    return unit.cells[language]?.segments ?? [];
}

/** The cursor on the neighbouring segment, on an empty cell as such; at the first column's start on the whole unit. */
export function sideways(unit: Unit, languages: string[], cursor: Cursor, by: 1 | -1): Cursor {
    const stops: Cursor[] = [onUnit(unit.id)];
    for (const language of languages) {
        const segments = segmentsOf(unit, language);
        const ids = segments.length === 0 ? [null] : segments.map((segment) => segment.id);
        stops.push(...ids.map((segment) => ({ unit: unit.id, language, segment, caret: null })));
    }
    const here = stops.findIndex((stop) => stop.language === cursor.language && stop.segment === cursor.segment);
    return stops[Math.min(Math.max(Math.max(here, 0) + by, 0), stops.length - 1)]!;
}

/** The cursor on another unit, in the same language. */
export function onNeighbour(unit: Unit, cursor: Cursor | null): Cursor {
    const language = cursor?.language ?? null;
    const segment = language === null ? null : (segmentsOf(unit, language)[0]?.id ?? null);
    return { unit: unit.id, language, segment, caret: null };
}

/** The cursor with its caret moved by a word or a character within the segment. */
export function caretMoved(text: string, cursor: Cursor, by: 1 | -1, granularity: 'word' | 'grapheme'): Cursor {
    const stops = [0];
    for (const { index, segment } of new Intl.Segmenter(cursor.language ?? 'en', { granularity }).segment(text)) {
        if (granularity === 'grapheme' || /\S/u.test(segment)) {
            stops.push(index);
        }
    }
    stops.push(text.length);
    const caret = cursor.caret ?? (by > 0 ? 0 : text.length);
    const next = by > 0 ? stops.find((stop) => stop > caret) : stops.findLast((stop) => stop < caret);
    return { ...cursor, caret: next ?? caret };
}

/** What the cursor means where units have changed: what is still there of it. */
export function stillThere(cursor: Cursor, unit: Unit): Cursor {
    if (cursor.language === null) {
        return onUnit(unit.id);
    }
    return segmentOf(unit, cursor) === undefined ? { ...onNeighbour(unit, cursor) } : { ...cursor, unit: unit.id };
}
