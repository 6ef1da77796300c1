import type { Change, Unit } from '../api/types';
import { applied, findSegment, makesNew, Refusal, renamed, touched, type Edit } from './edits';

/** What of a unit an edit must find again as it was: its segments and their texts, by language. */
type Look = { language: string; segments: { id: number; text: string }[] }[];

/** Something that was done on the page and is still to be stored. */
export interface Pending {
    readonly kind: 'edits' | 'undo' | 'redo';
    edits: Edit[];
    /** The ids that the page gave to what the edits make, in their order. */
    readonly ids: number[];
    /** The units that the edits name, as they were when the reviewer made them. */
    seen: Map<number, Look>;
    /** The texts that the edits are to replace, by segment. */
    texts: Map<number, string>;
    /** Of a request that no answer came to: who sent it and the version it was to change. It may be stored all the same. */
    unanswered: { version: number; who: string } | null;
}

/** One that no longer means what the reviewer meant. */
export interface Misfit {
    pending: Pending;
    /** Why, in the page's words; empty where somebody else changed the same place. */
    reason: string;
}

/**
 * What is still to be stored, in the order in which it was done. Each was done to what all before it make of the server's
 * units, so all are compared anew whenever others change those.
 */
export class PendingEdits {
    private all: Pending[] = [];

    get first(): Pending | undefined {
        return this.all[0];
    }

    get length(): number {
        return this.all.length;
    }

    some(wanted: (pending: Pending) => boolean): boolean {
        return this.all.some(wanted);
    }

    /**
     * Puts edits last, and answers with the units after them.
     *
     * @param units as the reviewer saw them
     * @throws Refusal where the edits make no sense; nothing is put there then
     */
    add(edits: Edit[], ids: number[], units: Unit[]): Unit[] {
        const pending: Pending = { kind: 'edits', edits, ids, ...sightOf(edits, units), unanswered: null };
        const next = after(units, pending);
        this.all.push(pending);
        return next;
    }

    addStep(kind: 'undo' | 'redo'): void {
        this.all.push({ kind, edits: [], ids: [], seen: new Map(), texts: new Map(), unanswered: null });
    }

    remove(pending: Pending): void {
        this.all = this.all.filter((other) => other !== pending);
    }

    /** Takes out all, in their order. */
    clear(): Pending[] {
        return this.all.splice(0);
    }

    /** Calls units and segments by the ids that the server gave them. */
    rename(names: ReadonlyMap<number, number>): void {
        const name = (id: number) => names.get(id) ?? id;
        const named = (look: Look) =>
            look.map(({ language, segments }) => ({ language, segments: segments.map(({ id, text }) => ({ id: name(id), text })) }));
        for (const pending of this.all) {
            pending.edits = pending.edits.map((edit) => renamed(edit, names));
            pending.seen = new Map([...pending.seen].map(([id, look]) => [name(id), named(look)]));
            pending.texts = new Map([...pending.texts].map(([id, text]) => [name(id), text]));
        }
    }

    /** Takes for seen what the server made of the reviewer's own doing, which is perhaps not quite what the page expected. */
    trust(base: Unit[]): void {
        let units = base;
        for (const pending of this.all) {
            Object.assign(pending, sightOf(pending.edits, units));
            units = tried(units, pending).units;
        }
    }

    /** The server's units with all that is still to be stored, and what of that no longer fits and is left out. */
    over(base: Unit[]): { units: Unit[]; misfits: Misfit[] } {
        let units = base;
        const misfits: Misfit[] = [];
        for (const pending of this.all) {
            const next = isAsSeen(pending, units) ? tried(units, pending) : { units, reason: '' };
            units = next.units;
            if (next.reason !== undefined) {
                misfits.push({ pending, reason: next.reason });
            }
        }
        return { units, misfits };
    }
}

/** Whether a change that the server tells of is one that was sent and whose answer was lost. */
export function isChangeOf({ kind, edits, unanswered }: Pending, change: Change): boolean {
    return (
        unanswered !== null &&
        change.version === unanswered.version + 1 &&
        change.who === (unanswered.who || 'anonymous') &&
        change.kind === (kind === 'edits' ? 'edit' : kind) &&
        (kind !== 'edits' || isEmptyOrSame(change.edits ?? [], edits))
    );
}

/** The ids that the server gave to what edits made: units and segments that are new to it, in the order of the edits. */
export function namesOf({ edits, ids }: Pending, base: Unit[], now: Unit[]): Map<number, number> {
    const oldUnits = new Set(base.map((unit) => unit.id));
    const oldSegments = new Set(segmentIds(base));
    const units = now.filter((unit) => !oldUnits.has(unit.id)).map((unit) => unit.id);
    const segments = segmentIds(now).filter((id) => !oldSegments.has(id));
    const names = new Map<number, number>();
    edits.filter(makesNew).forEach((edit, index) => {
        const name = edit.op === 'split-segment' ? segments.shift() : units.shift();
        if (name !== undefined) {
            names.set(ids[index]!, name);
        }
    });
    return units.length + segments.length === 0 ? names : new Map();
}

function after(units: Unit[], { edits, ids }: Pending): Unit[] {
    let next = 0;
    return edits.reduce((all, edit) => applied(all, edit, makesNew(edit) ? ids[next++]! : 0), units);
}

/** The units after it, or as they are with the reason why it makes no sense. */
function tried(units: Unit[], pending: Pending): { units: Unit[]; reason?: string } {
    try {
        return { units: after(units, pending) };
    } catch (error) {
        if (!(error instanceof Refusal)) {
            throw error;
        }
        return { units, reason: error.message };
    }
}

function sightOf(edits: Edit[], units: Unit[]): Pick<Pending, 'seen' | 'texts'> {
    const corrections = edits.filter((edit) => edit.op === 'edit-text');
    // a comment stands whatever becomes of the unit
    const others = edits.filter((edit) => edit.op !== 'edit-text' && edit.op !== 'comment');
    return {
        seen: new Map(others.flatMap((edit) => touched(units, edit)).map((id) => [id, lookOf(units, id)])),
        texts: new Map(corrections.map(({ segment }) => [segment, textOf(units, segment)])),
    };
}

function isAsSeen({ seen, texts }: Pending, units: Unit[]): boolean {
    return (
        [...seen].every(([id, look]) => JSON.stringify(lookOf(units, id)) === JSON.stringify(look)) &&
        [...texts].every(([segment, text]) => textOf(units, segment) === text)
    );
}

function lookOf(units: Unit[], id: number): Look {
    const cells = Object.entries(units.find((unit) => unit.id === id)?.cells ?? {});
    return cells
        .map(([language, cell]) => ({ language, segments: cell?.segments.map(({ id: segment, text }) => ({ id: segment, text })) ?? [] }))
        .filter(({ segments }) => segments.length > 0)
        .sort((one, other) => (one.language < other.language ? -1 : 1));
}

function textOf(units: Unit[], segment: number): string {
    return findSegment(units, segment)?.segment.text ?? '';
}

function segmentIds(units: Unit[]): number[] {
    return units.flatMap((unit) => Object.values(unit.cells).flatMap((cell) => cell?.segments.map(({ id }) => id) ?? []));
}

/** The server leaves out edits that are long, and sorts the fields of the others its own way. */
function isEmptyOrSame(told: unknown[], edits: Edit[]): boolean {
    return told.length === 0 || sorted(told) === sorted(edits);
}

function sorted(value: unknown): string {
    return JSON.stringify(value, (_, field: unknown) =>
        typeof field === 'object' && field !== null && !Array.isArray(field)
            ? Object.fromEntries(Object.entries(field).sort(([one], [other]) => (one < other ? -1 : 1)))
            : field,
    );
}
