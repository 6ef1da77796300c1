import { keep, kept } from '../kept';

/** What a reviewer has typed and not sent: kept in the browser until it is stored, so that nothing can lose it. */
export function draftOf(resolution: string, kind: 'segment' | 'comment', id: number): string | null {
    const text = kept(keyOf(resolution, kind, id));
    return typeof text === 'string' ? text : null;
}

/** Keeps what was typed; null forgets it. */
export function keepDraft(resolution: string, kind: 'segment' | 'comment', id: number, text: string | null): void {
    keep(keyOf(resolution, kind, id), text);
}

function keyOf(resolution: string, kind: string, id: number): string {
    return `typed.${resolution}.${kind}.${id}`;
}
