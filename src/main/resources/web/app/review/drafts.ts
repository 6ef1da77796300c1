import { keep, kept } from '../kept';

/** A text that a reviewer has typed in the place of another, and not stored. */
export interface Correction {
    text: string;
    /** The text that it was to replace. */
    seen: string;
}

/** What was typed for a segment: kept in the browser until it is stored, so that nothing can lose it. */
export function correctionOf(resolution: string, segment: number): Correction | null {
    const value = kept(keyOf(resolution, 'segment', segment)) as Partial<Correction> | null;
    return typeof value?.text === 'string' && typeof value.seen === 'string' ? { text: value.text, seen: value.seen } : null;
}

/** Keeps what was typed; null forgets it. */
export function keepCorrection(resolution: string, segment: number, correction: Correction | null): void {
    keep(keyOf(resolution, 'segment', segment), correction);
}

/** A comment that was begun and not sent. */
export function commentOf(resolution: string, unit: number): string | null {
    const text = kept(keyOf(resolution, 'comment', unit));
    return typeof text === 'string' ? text : null;
}

/** Keeps a comment; null forgets it. */
export function keepComment(resolution: string, unit: number, text: string | null): void {
    keep(keyOf(resolution, 'comment', unit), text);
}

function keyOf(resolution: string, kind: string, id: number): string {
    return `typed.${resolution}.${kind}.${id}`;
}
