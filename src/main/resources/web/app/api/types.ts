/** What the REST API answers with; see /q/openapi for the whole contract. */

export type UnitStatus = 'draft' | 'confirmed' | 'rejected';

export type UnitCounts = Record<UnitStatus, number>;

export interface Page<T> {
    items: T[];
    next: string | null;
}

export interface ResolutionSummary {
    id: string;
    symbol: string;
    title: string;
    adopted: string | null;
    session: number | null;
    languages: string[];
    units: UnitCounts;
}

export interface TextWarning {
    key: string;
    detail: string;
}

export interface TextSummary {
    language: string;
    name: string;
    direction: 'ltr' | 'rtl';
    revision: number;
    segments: number;
    warnings: TextWarning[];
}

/** A text with how its file was read. */
export interface TextContent {
    language: string;
    direction: 'ltr' | 'rtl';
    clauses: Clause[];
}

/** A piece of a text as its file is laid out: a paragraph, a heading, a title. */
export interface Clause {
    id: number;
    kind: string;
    number: string | null;
    /** The id of the clause that it stands under. */
    parent: number | null;
    segments: { id: number; text: string; after?: string }[];
}

/** A text that was stored with others. */
export interface TakenText extends TextSummary {
    file: string;
    languageFrom: 'name' | 'content';
}

export interface AlignmentState {
    version: number;
    languages: string[];
    stale: string[];
    warnings: AlignmentWarning[];
}

export interface AlignmentWarning {
    kind: string;
    languages: string[];
    detail: string;
}

export interface Resolution extends ResolutionSummary {
    note: string;
    texts: TextSummary[];
    alignment: AlignmentState | null;
}

export type MarkKind = 'italic' | 'bold' | 'footnote-reference';

/** `start` and `end` count UTF-16 units, as JavaScript does. */
export interface Mark {
    kind: MarkKind;
    start: number;
    end: number;
}

export interface Segment {
    id: number;
    index: number;
    paragraph: number;
    text: string;
    after: string;
    marks: Mark[];
    /** Whether a reviewer has changed its text. */
    corrected?: boolean;
    /** Its text before that. */
    original?: string;
}

export interface Cell {
    text: string;
    segments: Segment[];
}

export interface Unit {
    id: number;
    position: number;
    kind: string;
    number: string | null;
    status: UnitStatus;
    confidence: number;
    flags: string[];
    /** What the checks found, with what was dismissed; absent where no checks run. */
    checks?: Check[];
    /** The flags that a reviewer has called false alarms. */
    dismissed?: string[];
    /** How many comments there are. */
    comments?: number;
    cells: Record<string, Cell | undefined>;
}

/** What a check found in a unit. */
export interface Check {
    flag: string;
    /** Which of the flag's sentences explains it. */
    message?: string;
    /** The sentence in English. */
    explanation: string;
    /** What the sentence is filled with; languages by their tags, parted by blanks. */
    values?: Record<string, string | undefined>;
    /** By language, stretches of the cell's text in code points. */
    places?: Record<string, [from: number, to: number][] | undefined>;
}

/** A word that a word of another language is translated by. */
export interface Translation {
    word: string;
    probability: number;
}

export interface AlignmentPart {
    resolution: string;
    version: number;
    languages: string[];
    stale: string[];
    units: Unit[];
    next: string | null;
    /** Whether the reviewer who asks has something to take back, and to do again; absent where that isn't told. */
    undoable?: boolean;
    redoable?: boolean;
}

/** One kind of edit among those of a change. */
export interface Did {
    op: string;
    times?: number;
    flag?: string;
}

/** Where an edit names units. */
export interface NamingUnits {
    units?: number[];
    unit?: number;
    to?: number;
}

/** Something that was done to an alignment. */
export interface Change {
    number: number;
    version: number;
    who: string;
    at: string;
    summary: string;
    /** What the summary sums up; of what was taken back or done again, what that did. */
    did?: Did[];
    undone: boolean;
    /** As they were sent; none where they are long. */
    edits?: NamingUnits[];
    kind: 'edit' | 'undo' | 'redo' | 'align' | 'upload';
}

/** What an edit has come to. */
export interface AlignmentAnswer {
    resolution: string;
    version: number;
    change: Change | null;
    /** In the stream of changes: all that it sums up. */
    changes?: Change[];
    /** Those changed or new, whole, in order of position. */
    units: Unit[];
    /** The ids of those that are no more. */
    removed: number[];
    /** Whether so much has changed that all is to be loaded anew. */
    reload?: boolean;
    undoable?: boolean;
    redoable?: boolean;
    etag?: string | null;
}

/** A unit with what was said of it and done to it. */
export interface UnitDetails extends Omit<Unit, 'comments'> {
    history?: UnitChange[];
    comments?: UnitComment[] | number;
}

export interface UnitChange {
    number: number;
    who: string;
    at: string;
    summary: string;
    did?: Did[];
    kind?: string;
    undone?: boolean;
    before: Record<string, string | undefined>;
    after: Record<string, string | undefined>;
}

export interface UnitComment {
    id: number;
    who: string;
    at: string;
    text: string;
}

/** A unit that waits for review. */
export interface QueueItem {
    resolution: string;
    symbol?: string;
    unit: Unit;
    /** The probability that it is wrong. */
    score: number;
}

export interface Job {
    id: string;
    kind: string;
    subject: string;
    changed: string;
    state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    done: number;
    total: number;
    message: string;
    /** What came of it; of work that is stored step by step also before it is done. */
    result: unknown;
}

/** What came of fetching one language. */
export interface FetchedText {
    state: 'fetched' | 'missing' | 'failed' | 'unreadable';
    reason: string;
    /** Whether the text is a new revision; else the same file was there already. */
    changed?: boolean;
}

/** The result of a job that fetches texts; languages that are still to come are not in it. */
export interface FetchReport {
    resolution: string;
    symbol: string;
    languages: Record<string, FetchedText | undefined>;
}

/** The body of an error (RFC 9457). */
export interface Problem {
    type: string;
    title: string;
    status: number;
    detail: string;
    violations?: { field: string; message: string }[];
}
