import { align, editAlignment, getAlignment, stepBack } from '../api/client';
import { isOfServer, ProblemError, titleOf } from '../api/problem-error';
import type { AlignmentAnswer, Problem, Unit } from '../api/types';
import { messages } from '../messages/messages';
import { nameOf, summaryOf } from './changes';
import { keepComment, keepCorrection, type Correction } from './drafts';
import { applied, findSegment, makesNew, Refusal, renamed, touched, type Edit } from './edits';
import { watchAlignment, type AlignmentWatch } from './events';
import { reviewerName } from './reviewer';

const FIRST_PART = 40;
const PART = 500;
/** So often an edit is made again on top of what others do, who may be as fast. */
const MOST_TRIES = 60;
const LONGEST_WAIT_MS = 200;
const RETRY_MS = 2000;
const PATIENCE_FOR_NEWS_MS = 400;

/** Something that the reviewer is to be told. */
export interface Note {
    /** `waiting` is for what may come right by itself, and is told anew as long as it does not. */
    tone: 'plain' | 'refused' | 'others' | 'waiting';
    text: string;
    detail: string;
    /** Whether the detail is in the server's English instead of the page's language. */
    english?: boolean;
    /** What the reviewer has typed and the page has no other place for. */
    typed?: string;
    /** The units that it is about. */
    units: number[];
}

/** What a workbench tells whoever shows it. */
export interface WorkbenchListener {
    /** The units, their version or the state of saving are others than before. */
    changed(): void;
    note(note: Note): void;
    /** The alignment can't be loaded. */
    failed(problem: Problem): void;
    /** What was done to units is stored: what was told of them before is over. */
    stored(units: number[]): void;
    /** A text that was typed for a segment could not be stored, and is the reviewer's again. */
    returned(segment: number, correction: Correction): void;
    /** The server gave another id to a unit or a segment that the page has made. */
    renamed(names: ReadonlyMap<number, number>): void;
}

/** Something that was done on the page and is still to be stored. */
interface Pending {
    kind: 'edits' | 'undo' | 'redo';
    edits: Edit[];
    /** The ids that the page gave to what the edits make, in their order. */
    ids: number[];
    /** The units that the edits name, as they were on the server when the reviewer made them. */
    seen: Map<number, string>;
    /** The texts that the edits are to replace, by segment. */
    texts: Map<number, string>;
}

/**
 * The alignment as the reviewer sees it: as the server has it, with what was done since and is still being stored.
 * Everything done is on the page at once and is sent in order, each with the version that the answer before gave; what the
 * server refuses is taken back. Changes of others come in by themselves.
 */
export class Workbench {
    /** As they are shown, in order of position. */
    units: Unit[] = [];
    total = 0;
    /** Whether parts are still to come. */
    loading = true;
    /** What long work is being done, in words; empty when none is. */
    busy = '';

    private base: Unit[] = [];
    private version = 0;
    private etag: string | null = null;
    private queue: Pending[] = [];
    private sending = false;
    private lastId = 0;
    /** Whether the server has something to take back and to do again; true where it does not tell. */
    private undoable = true;
    private redoable = true;
    private returning: [segment: number, correction: Correction][] = [];
    /** The name that the last edits were made under: undo is of that name's. */
    private signed: string | undefined;
    private news: AlignmentAnswer[] = [];
    private watch: AlignmentWatch | undefined;
    private abort = new AbortController();

    constructor(
        private readonly resolution: string,
        private readonly listener: WorkbenchListener,
    ) {}

    get saving(): boolean {
        return this.queue.length > 0;
    }

    get canUndo(): boolean {
        return this.undoable || this.queue.some(({ kind }) => kind !== 'undo');
    }

    get canRedo(): boolean {
        return this.redoable || this.queue.some(({ kind }) => kind === 'undo');
    }

    /** Loads the first screen, then the rest in parts. */
    async open(total: number): Promise<void> {
        this.total = total;
        await this.load();
        if (!this.abort.signal.aborted) {
            this.watch = watchAlignment(this.resolution, this.version, {
                change: (change) => this.hear(change),
                reload: (version) => void this.reloadFor(version),
                deleted: () => this.tell('others', messages.edit.gone),
            });
        }
    }

    close(): void {
        this.abort.abort();
        this.watch?.close();
    }

    /** Loads everything anew; what is still to be stored stays to be stored. */
    async load(): Promise<void> {
        this.abort.abort();
        const { signal } = (this.abort = new AbortController());
        this.loading = true;
        try {
            const units: Unit[] = [];
            let cursor: string | null = null;
            let version: number | null = null;
            do {
                const limit: number = version === null ? FIRST_PART : PART;
                const part = await getAlignment(this.resolution, { cursor, limit }, signal);
                if (version !== null && part.version !== version) {
                    units.length = 0;
                    cursor = null;
                    version = null;
                    continue;
                }
                version = part.version;
                cursor = part.next;
                units.push(...part.units);
                this.version = part.version;
                this.etag = part.etag;
                this.learnSteps(part);
                if (units.length >= this.base.length || cursor === null) {
                    this.take([...units], cursor === null);
                }
            } while (version === null || cursor !== null);
            this.loading = false;
            this.show();
            this.listenAgain();
            void this.send();
        } catch (error) {
            if (!signal.aborted) {
                this.loading = false;
                this.listener.failed(ProblemError.from(error).problem);
            }
        }
    }

    /** Does something at once on the page, and then on the server. Throws a Refusal where it makes no sense. */
    edit(edits: Edit[]): number[] {
        const ids = edits.filter(makesNew).map(() => --this.lastId);
        const corrections = edits.filter((edit) => edit.op === 'edit-text');
        const others = edits.filter((edit) => edit.op !== 'edit-text');
        const seen = new Map(others.flatMap((edit) => touched(this.units, edit)).map((id) => [id, this.look(this.units, id)]));
        const texts = new Map(corrections.map(({ segment }) => [segment, findSegment(this.units, segment)?.segment.text ?? '']));
        const pending: Pending = { kind: 'edits', edits, ids, seen, texts };
        this.units = after(this.units, pending);
        this.queue.push(pending);
        this.listener.changed();
        void this.send();
        return ids;
    }

    undo(): void {
        this.step('undo');
    }

    redo(): void {
        this.step('redo');
    }

    /** Aligns anew around what is confirmed. */
    async realign(): Promise<void> {
        await this.stored();
        this.busy = messages.edit.realigning;
        this.listener.changed();
        try {
            await align(this.resolution, this.etag, (done, total) => {
                this.busy = messages.edit.realigning + (total > 0 ? ` ${Math.round((100 * done) / total)} %` : '');
                this.listener.changed();
            });
            await this.load();
            this.tell('plain', messages.edit.realigned);
        } catch (error) {
            const { problem } = ProblemError.from(error);
            if (problem.status === 412) {
                await this.load();
                this.tell('refused', messages.view.changed);
            } else {
                this.listener.note({ tone: 'refused', ...problemWords(problem), units: [] });
            }
        } finally {
            this.busy = '';
            this.listener.changed();
        }
    }

    private step(kind: 'undo' | 'redo'): void {
        if (kind === 'undo' ? !this.canUndo : !this.canRedo) {
            this.tell('plain', kind === 'undo' ? messages.edit.nothingToUndo : messages.edit.nothingToRedo);
            return;
        }
        this.queue.push({ kind, edits: [], ids: [], seen: new Map(), texts: new Map() });
        this.listener.changed();
        void this.send();
    }

    private take(base: Unit[], whole: boolean): void {
        this.base = base;
        if (whole) {
            this.total = base.length;
        }
        this.show();
    }

    /** Shows the server's units with what is still to be stored, and drops of that what no longer fits. */
    private show(): void {
        let units = this.base;
        for (const pending of [...this.queue]) {
            try {
                units = after(units, pending);
            } catch (error) {
                if (!(error instanceof Refusal)) {
                    throw error;
                }
                if (this.loading) {
                    continue; // what it names may be still to come
                }
                this.drop(pending, messages.edit.overtaken(messages.edit.somebody), error.message);
            }
        }
        this.units = units;
        if (!this.loading) {
            this.total = units.length;
        }
        this.listener.changed();
        this.returning.splice(0).forEach(([segment, correction]) => this.listener.returned(segment, correction));
    }

    private async send(): Promise<void> {
        if (this.sending || this.loading) {
            return;
        }
        this.sending = true;
        let tries = 0;
        while (this.queue.length > 0 && !this.loading && !this.abort.signal.aborted) {
            const pending = this.queue[0]!;
            try {
                const answer = await this.request(pending);
                tries = 0;
                this.queue.shift();
                await this.settle(pending, answer);
            } catch (error) {
                const { problem } = ProblemError.from(error);
                if (problem.status === 412 && tries++ < MOST_TRIES) {
                    await pause(tries > 2 ? Math.random() * LONGEST_WAIT_MS : 0);
                    await this.catchUp(pending);
                } else if (problem.status === 0) {
                    this.listener.note({ tone: 'waiting', ...problemWords(problem), units: [] });
                    await pause(RETRY_MS);
                } else {
                    this.refuse(pending, problem);
                }
            }
        }
        this.sending = false;
        this.listenAgain();
        this.listener.changed();
    }

    private request(pending: Pending): Promise<AlignmentAnswer> {
        const who = reviewerName();
        this.signed = pending.kind === 'edits' ? who : this.signed;
        return pending.kind === 'edits'
            ? editAlignment(this.resolution, pending.edits, this.etag, who)
            : stepBack(this.resolution, pending.kind, this.signed ?? who, this.etag, who);
    }

    private async settle(pending: Pending, answer: AlignmentAnswer): Promise<void> {
        this.etag = answer.etag ?? this.tagOf(answer.version);
        this.learnSteps(answer);
        if (answer.reload === true) {
            await this.load();
            return;
        }
        if (pending.ids.length > 0) {
            this.learnNames(pending, answer);
        }
        this.version = answer.version;
        this.base = merged(this.base, answer);
        this.forgetDrafts(pending);
        this.show();
        const units = answer.units.map((unit) => unit.id);
        this.listener.stored([...units, ...answer.removed]);
        if (pending.kind !== 'edits' && answer.change !== null) {
            const { text, english } = summaryOf(answer.change);
            this.listener.note({ tone: 'plain', text: english ? '' : text, detail: english ? text : '', english, units });
        }
    }

    private learnSteps({ undoable = true, redoable = true }: { undoable?: boolean; redoable?: boolean }): void {
        this.undoable = undoable;
        this.redoable = redoable;
    }

    /** Units and segments that the server has made, in the order in which the edits made them. */
    private learnNames(pending: Pending, answer: AlignmentAnswer): void {
        const oldUnits = new Set(this.base.map((unit) => unit.id));
        const oldSegments = new Set(segmentIds(this.base));
        const units = answer.units.filter((unit) => !oldUnits.has(unit.id)).map((unit) => unit.id);
        const segments = segmentIds(answer.units).filter((id) => !oldSegments.has(id));
        const names = new Map<number, number>();
        pending.edits.filter(makesNew).forEach((edit, index) => {
            const name = edit.op === 'split-segment' ? segments.shift() : units.shift();
            if (name !== undefined) {
                names.set(pending.ids[index]!, name);
            }
        });
        this.queue = this.queue.map((other) => ({
            ...other,
            edits: other.edits.map((edit) => renamed(edit, names)),
            seen: new Map([...other.seen].map(([id, look]) => [names.get(id) ?? id, look])),
            texts: new Map([...other.texts].map(([id, text]) => [names.get(id) ?? id, text])),
        }));
        this.listener.renamed(names);
    }

    /** After somebody else was first: learns what changed, and lets the edit stand where it still means the same. */
    private async catchUp(pending: Pending): Promise<void> {
        const before = this.version;
        if (this.news.length === 0) {
            await pause(PATIENCE_FOR_NEWS_MS);
        }
        const who = this.news.at(-1)?.change?.who ?? messages.edit.somebody;
        this.digest();
        if (this.version === before) {
            await this.load();
        }
        const textOf = (segment: number) => findSegment(this.base, segment)?.segment.text;
        const stillSeen =
            [...pending.seen].every(([id, look]) => id < 0 || this.look(this.base, id) === look) &&
            [...pending.texts].every(([segment, text]) => segment < 0 || textOf(segment) === text);
        const careless = pending.edits.every((edit) => edit.op === 'comment');
        if (!this.queue.includes(pending) || pending.kind !== 'edits') {
            return; // what is to be taken back is the reviewer's own, whatever others did: the server knows
        }
        if (!stillSeen && !careless) {
            this.drop(pending, messages.edit.overtaken(nameOf(who)), '');
            this.show();
        } else {
            this.tell('others', messages.edit.reapplied(nameOf(who)));
        }
    }

    private refuse(pending: Pending, problem: Problem): void {
        const later = this.queue.length - 1;
        const text = later > 0 ? messages.edit.refusedAll(later) : messages.edit.refused;
        this.queue.slice(1).forEach((other) => this.keepTyped(other));
        this.queue = [pending];
        const { text: title, detail, english } = problemWords(problem);
        this.drop(pending, `${text} · ${title}`, detail, english);
        this.show();
    }

    /** Takes something back that was already on the page, and says why. */
    private drop(pending: Pending, text: string, detail: string, english = false): void {
        this.keepTyped(pending);
        this.queue = this.queue.filter((other) => other !== pending);
        const units = pending.edits.flatMap((edit) => touched(this.base, edit));
        this.listener.note({ tone: 'refused', text, detail, english, units });
    }

    /** What was typed is the reviewer's again. */
    private keepTyped(pending: Pending): void {
        for (const edit of pending.edits) {
            if (edit.op === 'edit-text') {
                const correction = { text: edit.text, seen: pending.texts.get(edit.segment) ?? '' };
                keepCorrection(this.resolution, edit.segment, correction);
                this.returning.push([edit.segment, correction]);
            } else if (edit.op === 'comment') {
                keepComment(this.resolution, edit.unit, edit.text);
            }
        }
    }

    private forgetDrafts(pending: Pending): void {
        for (const edit of pending.edits) {
            if (edit.op === 'edit-text') {
                keepCorrection(this.resolution, edit.segment, null);
            }
        }
    }

    /** Hears of a change; while an answer is awaited, it may be the answer's own. */
    private hear(change: AlignmentAnswer): void {
        this.news.push(change);
        if (!this.sending) {
            this.listenAgain();
        }
    }

    private listenAgain(): void {
        if (!this.loading && !this.sending) {
            this.digest();
        }
    }

    /** Takes what others did. What it tells of the reviewer's own doing is known already, and means the same twice. */
    private digest(): void {
        const news = this.news.sort((one, other) => one.version - other.version);
        this.news = [];
        for (const heard of news.filter(({ version }) => version > this.version)) {
            const fresh = (heard.changes ?? [heard.change]).filter((change) => change !== null && change.version > this.version);
            this.version = heard.version;
            this.etag = this.tagOf(heard.version);
            this.learnSteps(heard);
            this.base = merged(this.base, heard);
            this.show();
            const units = heard.units.map((unit) => unit.id);
            for (const change of fresh) {
                const { text, english } = summaryOf(change!);
                const name = nameOf(change?.who);
                const told = english ? { text: name, detail: text } : { text: messages.edit.byOther(name, text), detail: '' };
                this.listener.note({ tone: 'others', ...told, english, units });
            }
        }
    }

    private async reloadFor(version: number): Promise<void> {
        if (version > this.version && this.busy === '' && !this.sending) {
            await this.load();
            this.tell('others', messages.edit.reloaded(messages.edit.somebody));
        }
    }

    private async stored(): Promise<void> {
        while (this.queue.length > 0 && !this.abort.signal.aborted) {
            await pause(30);
        }
    }

    private look(units: Unit[], id: number): string {
        const unit = units.find((candidate) => candidate.id === id);
        return unit === undefined
            ? ''
            : Object.entries(unit.cells)
                  .map(([language, cell]) => `${language}:${cell?.segments.map(({ id: segment, text }) => `${segment} ${text}`).join('|') ?? ''}`)
                  .sort()
                  .join('\n');
    }

    /** The tag of another version of the same alignment. */
    private tagOf(version: number): string | null {
        return this.etag?.replace(/\.\d+"$/, `.${version}"`) ?? null;
    }

    private tell(tone: Note['tone'], text: string, detail = ''): void {
        this.listener.note({ tone, text, detail, units: [] });
    }
}

function after(units: Unit[], { edits, ids }: Pending): Unit[] {
    let next = 0;
    return edits.reduce((all, edit) => applied(all, edit, makesNew(edit) ? ids[next++]! : 0), units);
}

/** The units with what an answer changed: changed ones stand where they say, and the others keep their order. */
export function merged(units: Unit[], answer: Pick<AlignmentAnswer, 'units' | 'removed'>): Unit[] {
    const gone = new Set([...answer.removed, ...answer.units.map((unit) => unit.id)]);
    const others = units.filter((unit) => !gone.has(unit.id));
    const placed = new Map(answer.units.map((unit) => [unit.position, unit]));
    const all: Unit[] = [];
    let next = 0;
    while (next < others.length || placed.size > 0) {
        const position = all.length;
        let unit = placed.get(position);
        if (unit !== undefined) {
            placed.delete(position);
        } else if (next < others.length) {
            unit = others[next++]!;
        } else {
            const [first] = placed.keys();
            unit = placed.get(first!)!;
            placed.delete(first!);
        }
        all.push(unit.position === position ? unit : { ...unit, position });
    }
    return all;
}

function segmentIds(units: Unit[]): number[] {
    return units.flatMap((unit) => Object.values(unit.cells).flatMap((cell) => cell?.segments.map(({ id }) => id) ?? []));
}

/** A problem in the words of a note. */
function problemWords(problem: Problem): Pick<Note, 'text' | 'detail' | 'english'> {
    return { text: titleOf(problem), detail: problem.detail, english: isOfServer(problem) };
}

function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

