import { keep as keepInBrowser, kept as keptInBrowser } from '../kept';

/** What was typed for units and segments that only this page knows so far: their ids mean others the next time. */
const ofThisPage = new Map<string, unknown>();

/** A text that a reviewer has typed in the place of another, and not stored. */
export interface Correction {
    text: string;
    /** The text that it was to replace. */
    seen: string;
}

/** What was typed for a segment: kept in the browser until it is stored, so that nothing can lose it. */
export function correctionOf(resolution: string, segment: number): Correction | null {
    const value = kept(resolution, 'segment', segment) as Partial<Correction> | null;
    return typeof value?.text === 'string' && typeof value.seen === 'string' ? { text: value.text, seen: value.seen } : null;
}

/** Keeps what was typed; null forgets it. */
export function keepCorrection(resolution: string, segment: number, correction: Correction | null): void {
    keep(resolution, 'segment', segment, correction);
}

/** A comment that was begun and not sent. */
export function commentOf(resolution: string, unit: number): string | null {
    const text = kept(resolution, 'comment', unit);
    return typeof text === 'string' ? text : null;
}

/** Keeps a comment; null forgets it. */
export function keepComment(resolution: string, unit: number, text: string | null): void {
    keep(resolution, 'comment', unit, text);
}

/** Keeps what was typed for units and segments under the ids that the server gave them. */
export function renameDrafts(resolution: string, names: ReadonlyMap<number, number>): void {
    for (const [old, id] of names) {
        for (const kind of KINDS) {
            const typed = kept(resolution, kind, old);
            if (typed !== null) {
                keep(resolution, kind, id, typed);
                keep(resolution, kind, old, null);
            }
        }
    }
}

const KINDS = ['segment', 'comment'] as const;

type Kind = (typeof KINDS)[number];

function kept(resolution: string, kind: Kind, id: number): unknown {
    const key = keyOf(resolution, kind, id);
    return id < 0 ? (ofThisPage.get(key) ?? null) : keptInBrowser(key);
}

function keep(resolution: string, kind: Kind, id: number, value: unknown): void {
    const key = keyOf(resolution, kind, id);
    if (id >= 0) {
        keepInBrowser(key, value);
    } else if (value === null) {
        ofThisPage.delete(key);
    } else {
        ofThisPage.set(key, value);
    }
}

function keyOf(resolution: string, kind: Kind, id: number): string {
    return `typed.${resolution}.${kind}.${id}`;
}
