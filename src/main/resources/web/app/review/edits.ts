import type { Cell, Segment, Unit } from '../api/types';
import { messages } from '../messages/messages';

/** An edit as the server takes it. */
export type Edit =
    | { op: 'merge'; units: number[] }
    | { op: 'split'; unit: number; after: Record<string, number | null> }
    | { op: 'move'; segment: number; to: number }
    | { op: 'insert'; before: number }
    | { op: 'delete'; unit: number }
    | { op: 'split-segment'; segment: number; at: number }
    | { op: 'join-segments'; segments: number[] }
    | { op: 'edit-text'; segment: number; text: string }
    | { op: 'confirm' | 'reject' | 'reopen'; units: number[] }
    | { op: 'comment'; unit: number; text: string }
    | { op: 'dismiss' | 'restore-flag'; unit: number; flag: string };

/** Why an edit can't be made, in the page's words. */
export class Refusal extends Error {}

/** Where a segment stands. */
export interface SegmentPlace {
    unit: Unit;
    language: string;
    /** Its place among the segments of its cell. */
    index: number;
    segment: Segment;
}

/**
 * The units after an edit, as the server will most likely answer; the units given stay as they are.
 *
 * @param id the id of the unit or segment that the edit makes, if it makes one
 * @throws Refusal where the edit makes no sense
 */
export function applied(units: Unit[], edit: Edit, id: number): Unit[] {
    switch (edit.op) {
        case 'merge':
            return merged(units, edit.units);
        case 'split':
            return split(units, edit.unit, edit.after, id);
        case 'move':
            return moved(units, edit.segment, edit.to);
        case 'insert':
            return inserted(units, edit.before, id);
        case 'delete':
            return deleted(units, edit.unit);
        case 'split-segment':
            return segmentSplit(units, edit.segment, edit.at, id);
        case 'join-segments':
            return joined(units, edit.segments);
        case 'edit-text': {
            const place = placeOf(units, edit.segment);
            return withCell(units, place, (segment) => [{ ...segment, text: edit.text, marks: [], corrected: true }]);
        }
        case 'confirm':
        case 'reject':
        case 'reopen': {
            const status = ({ confirm: 'confirmed', reject: 'rejected', reopen: 'draft' } as const)[edit.op];
            return edit.units.reduce((all, unit) => changed(all, unit, (old) => ({ ...old, status })), units);
        }
        case 'comment':
            return changed(units, edit.unit, (old) => ({ ...old, comments: (old.comments ?? 0) + 1 }));
        case 'dismiss':
            return changed(units, edit.unit, (old) => flagged(old, edit.flag, true));
        case 'restore-flag':
            return changed(units, edit.unit, (old) => flagged(old, edit.flag, false));
    }
}

/** Whether an edit makes a unit or a segment. */
export function makesNew(edit: Edit): boolean {
    return edit.op === 'split' || edit.op === 'insert' || edit.op === 'split-segment';
}

/** The ids of the units that an edit names or whose segments it names. */
export function touched(units: Unit[], edit: Edit): number[] {
    const segments = 'segment' in edit ? [edit.segment] : 'segments' in edit ? edit.segments : [];
    const named = 'units' in edit ? edit.units : 'unit' in edit ? [edit.unit] : [];
    const to = edit.op === 'move' ? [edit.to] : edit.op === 'insert' ? [edit.before] : [];
    return [...named, ...to, ...segments.flatMap((segment) => findSegment(units, segment)?.unit.id ?? [])];
}

/** The edit with ids that have become known. */
export function renamed(edit: Edit, names: ReadonlyMap<number, number>): Edit {
    const id = (old: number) => names.get(old) ?? old;
    const copy: Record<string, unknown> = { ...edit };
    for (const [key, value] of Object.entries(copy)) {
        if (typeof value === 'number' && key !== 'at') {
            copy[key] = id(value);
        } else if (Array.isArray(value)) {
            copy[key] = value.map(id);
        } else if (key === 'after' && typeof value === 'object' && value !== null) {
            copy[key] = Object.fromEntries(
                Object.entries(value).map(([language, segment]) => [language, segment === null ? null : id(segment)]),
            );
        }
    }
    return copy as Edit;
}

export function findSegment(units: Unit[], id: number): SegmentPlace | undefined {
    for (const unit of units) {
        for (const [language, cell] of Object.entries(unit.cells)) {
            const index = cell?.segments.findIndex((segment) => segment.id === id) ?? -1;
            if (index >= 0) {
                return { unit, language, index, segment: cell!.segments[index]! };
            }
        }
    }
    return undefined;
}

/** A cell of segments, or nothing where there are none. */
export function cellOf(segments: Segment[]): Cell | undefined {
    if (segments.length === 0) {
        return undefined;
    }
    const text = segments.map((segment, index) => segment.text + (index === segments.length - 1 ? '' : segment.after || ' '));
    return { segments, text: text.join('') };
}

export function isEmpty(unit: Unit): boolean {
    return Object.values(unit.cells).every((cell) => cell === undefined || cell.segments.length === 0);
}

function indexOf(units: Unit[], id: number): number {
    const index = units.findIndex((unit) => unit.id === id);
    if (index < 0) {
        throw new Refusal(messages.view.noUnit);
    }
    return index;
}

function placeOf(units: Unit[], segment: number): SegmentPlace {
    const place = findSegment(units, segment);
    if (place === undefined) {
        throw new Refusal(messages.edit.noSegment);
    }
    return place;
}

function numbered(units: Unit[]): Unit[] {
    return units.map((unit, position) => (unit.position === position ? unit : { ...unit, position }));
}

function changed(units: Unit[], id: number, change: (unit: Unit) => Unit): Unit[] {
    const index = indexOf(units, id);
    const copy = [...units];
    copy[index] = change(units[index]!);
    return copy;
}

function withSegments(unit: Unit, language: string, segments: Segment[]): Unit {
    return { ...unit, status: 'draft', cells: { ...unit.cells, [language]: cellOf(segments) } };
}

function withCell(units: Unit[], place: SegmentPlace, change: (segment: Segment) => Segment[]): Unit[] {
    const segments = place.unit.cells[place.language]!.segments.flatMap((segment, index) =>
        index === place.index ? change(segment) : [segment],
    );
    return changed(units, place.unit.id, (unit) => withSegments(unit, place.language, segments));
}

function merged(units: Unit[], ids: number[]): Unit[] {
    const indexes = ids.map((id) => indexOf(units, id)).sort((one, other) => one - other);
    const first = indexes[0]!;
    if (indexes.some((index, place) => index !== first + place)) {
        throw new Refusal(messages.edit.noNext);
    }
    const parts = indexes.map((index) => units[index]!);
    const languages = new Set(parts.flatMap((unit) => Object.keys(unit.cells)));
    const cells = Object.fromEntries(
        [...languages].map((language) => {
            const segments = parts.flatMap((unit) => unit.cells[language]?.segments ?? []);
            return [language, cellOf(segments)];
        }),
    );
    const whole: Unit = {
        ...parts[0]!,
        cells,
        status: 'draft',
        confidence: Math.min(...parts.map((unit) => unit.confidence)),
        comments: parts.reduce((sum, unit) => sum + (unit.comments ?? 0), 0),
    };
    return numbered([...units.slice(0, first), whole, ...units.slice(first + parts.length)]);
}

function split(units: Unit[], id: number, after: Record<string, number | null>, newId: number): Unit[] {
    const index = indexOf(units, id);
    const unit = units[index]!;
    let first: Unit = { ...unit, status: 'draft' };
    let second: Unit = { ...unit, id: newId, status: 'draft', flags: [], checks: [], comments: 0, cells: {} };
    for (const [language, last] of Object.entries(after)) {
        const segments = unit.cells[language]?.segments ?? [];
        const cut = last === null ? 0 : segments.findIndex((segment) => segment.id === last) + 1;
        if (last !== null && cut === 0) {
            throw new Refusal(messages.edit.nothingToSplit);
        }
        first = withSegments(first, language, segments.slice(0, cut));
        second = withSegments(second, language, segments.slice(cut));
    }
    if (isEmpty(first) || isEmpty(second)) {
        throw new Refusal(messages.edit.nothingToSplit);
    }
    return numbered([...units.slice(0, index), first, second, ...units.slice(index + 1)]);
}

function moved(units: Unit[], segment: number, to: number): Unit[] {
    const place = placeOf(units, segment);
    const isDown = indexOf(units, to) > place.unit.position;
    if (place.unit.id === to) {
        return units;
    }
    const left = place.unit.cells[place.language]!.segments.filter(({ id }) => id !== segment);
    const without = changed(units, place.unit.id, (unit) => withSegments(unit, place.language, left));
    const arrived = changed(without, to, (unit) => {
        const others = unit.cells[place.language]?.segments ?? [];
        return withSegments(unit, place.language, isDown ? [place.segment, ...others] : [...others, place.segment]);
    });
    return numbered(arrived.filter((unit) => unit.id !== place.unit.id || !isEmpty(unit)));
}

function inserted(units: Unit[], before: number, newId: number): Unit[] {
    const index = indexOf(units, before);
    const unit: Unit = {
        id: newId,
        position: index,
        kind: units[index]!.kind,
        number: null,
        status: 'draft',
        confidence: 0,
        flags: [],
        cells: {},
    };
    return numbered([...units.slice(0, index), unit, ...units.slice(index)]);
}

function deleted(units: Unit[], id: number): Unit[] {
    const index = indexOf(units, id);
    if (!isEmpty(units[index]!)) {
        throw new Refusal(messages.edit.notEmpty);
    }
    return numbered(units.filter((unit) => unit.id !== id));
}

function segmentSplit(units: Unit[], id: number, at: number, newId: number): Unit[] {
    return withCell(units, placeOf(units, id), (segment) => {
        const letters = [...segment.text];
        const start = letters.slice(0, at).join('');
        const rest = letters.slice(at).join('');
        if (start.trim() === '' || rest.trim() === '') {
            throw new Refusal(messages.edit.nothingToSplit);
        }
        const cut = start.length;
        const moveMark = (mark: Segment['marks'][number]) => ({ ...mark, start: Math.max(mark.start - cut, 0), end: mark.end - cut });
        return [
            { ...segment, text: start.trimEnd(), after: ' ', marks: segment.marks.filter((mark) => mark.end <= cut) },
            { ...segment, id: newId, text: rest.trimStart(), marks: segment.marks.filter((mark) => mark.start >= cut).map(moveMark) },
        ];
    });
}

function joined(units: Unit[], ids: number[]): Unit[] {
    const places = ids.map((id) => placeOf(units, id));
    const [first] = places;
    if (places.some((place) => place.unit !== first!.unit || place.language !== first!.language)) {
        throw new Refusal(messages.edit.nothingToJoin);
    }
    if (places.some((place) => place.segment.paragraph !== first!.segment.paragraph)) {
        throw new Refusal(messages.edit.joinAcross);
    }
    const segments = places.map((place) => place.segment);
    const whole: Segment = { ...first!.segment, text: cellOf(segments)!.text, marks: [], after: segments.at(-1)!.after };
    const others = new Set(ids.slice(1));
    const kept = first!.unit.cells[first!.language]!.segments
        .filter((segment) => !others.has(segment.id))
        .map((segment) => (segment.id === whole.id ? whole : segment));
    return changed(units, first!.unit.id, (unit) => withSegments(unit, first!.language, kept));
}

function flagged(unit: Unit, flag: string, dismissed: boolean): Unit {
    const flags = unit.flags.filter((other) => other !== flag);
    const others = (unit.dismissed ?? []).filter((other) => other !== flag);
    return {
        ...unit,
        flags: dismissed ? flags : [...flags, flag],
        dismissed: dismissed ? [...others, flag] : others,
    };
}
