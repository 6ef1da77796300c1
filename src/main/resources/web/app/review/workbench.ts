import { align, editAlignment, getAlignment, listChanges, stepBack } from '../api/client';
import { isOfServer, ProblemError, titleOf } from '../api/problem-error';
import type { AlignmentAnswer, Problem, Unit } from '../api/types';
import { messages } from '../messages/messages';
import { nameOf, summaryOf } from './changes';
import { commentOf, correctionOf, keepComment, keepCorrection, type Correction } from './drafts';
import { makesNew, touched, type Edit } from './edits';
import { watchAlignment, type AlignmentWatch } from './events';
import { isChangeOf, namesOf, PendingEdits, type Pending } from './pending';
import { reviewerName } from './reviewer';

const FIRST_PART = 40;
const PART = 500;
/** So often an edit is made again on top of what others do, who may be as fast. */
const MOST_TRIES = 60;
const LONGEST_WAIT_MS = 200;
const RETRY_MS = 2000;
const PATIENCE_FOR_NEWS_MS = 400;
/** Changes among which one is looked for whose answer was lost. */
const LATEST = 200;

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
    /** The alignment was made anew, or a text of it was uploaded again. */
    reloaded(): void;
    /** What was done to units is stored: what was told of them before is over. */
    stored(units: number[]): void;
    /** A text that was typed for a segment could not be stored, and is the reviewer's again. */
    returned(segment: number, correction: Correction): void;
    /** The server gave another id to a unit or a segment that the page has made. */
    renamed(names: ReadonlyMap<number, number>): void;
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

    /** The last id that the page gave; no two things have the same as long as the page is open. */
    private static lastId = 0;

    private base: Unit[] = [];
    private version = 0;
    private etag: string | null = null;
    private readonly queue = new PendingEdits();
    private sending = false;
    /** Whether the reviewer has something to take back and to do again; true where the server does not tell. */
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

    /**
     * Loads everything anew; what is still to be stored stays to be stored.
     *
     * @param stored what the server has stored since without the page's hearing of it
     */
    async load(stored?: Pending): Promise<void> {
        const before = this.base;
        this.abort.abort();
        const { signal } = (this.abort = new AbortController());
        this.loading = true;
        try {
            const units: Unit[] = [];
            let cursor: string | null = null;
            let version: number | null = null;
            do {
                const limit: number = version === null ? FIRST_PART : PART;
                const part = await getAlignment(this.resolution, { cursor, limit, who: reviewerName() }, signal);
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
            if (stored !== undefined) {
                this.learnNames(namesOf(stored, before, this.base));
            }
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
        const ids = edits.filter(makesNew).map(() => --Workbench.lastId);
        this.units = this.queue.add(edits, ids, this.units);
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
            this.listener.reloaded();
            this.tell('plain', this.canUndo ? messages.edit.realigned : messages.edit.realignedForGood);
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
        this.queue.addStep(kind);
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

    /**
     * Shows the server's units with what is still to be stored, and drops of that what no longer fits.
     *
     * @param who changed the server's units
     */
    private show(who: string = messages.edit.somebody): void {
        const { units, misfits } = this.queue.over(this.base);
        this.units = units;
        if (!this.loading) {
            this.total = units.length;
            misfits.forEach(({ pending }) => this.queue.remove(pending));
            misfits.forEach(({ pending, reason }) => this.tellDropped(pending, messages.edit.overtaken(who), reason));
            this.keepTyped(misfits.map(({ pending }) => pending));
        } // else what they name may be still to come
        this.listener.changed();
        this.returning.splice(0).forEach(([segment, correction]) => this.listener.returned(segment, correction));
    }

    private async send(): Promise<void> {
        if (this.sending || this.loading) {
            return;
        }
        this.sending = true;
        let tries = 0;
        while (this.queue.first !== undefined && !this.loading && !this.abort.signal.aborted) {
            const pending = this.queue.first;
            const who = pending.unanswered?.who ?? reviewerName();
            try {
                const answer = await this.request(pending, who);
                tries = 0;
                this.queue.remove(pending);
                await this.settle(pending, answer);
            } catch (error) {
                const { problem } = ProblemError.from(error);
                if (problem.status === 412 && tries++ < MOST_TRIES) {
                    await pause(tries > 2 ? Math.random() * LONGEST_WAIT_MS : 0);
                    await this.catchUp(pending);
                } else if (problem.status === 0) {
                    pending.unanswered ??= { version: this.version, who };
                    await this.waitFor(problem);
                } else if (pending.kind === 'edits') {
                    this.refuse(pending, problem);
                } else {
                    this.refuseStep(pending, problem);
                }
            }
        }
        this.sending = false;
        this.listenAgain();
        this.listener.changed();
    }

    private async waitFor(problem: Problem): Promise<void> {
        this.listener.note({ tone: 'waiting', ...problemWords(problem), units: [] });
        await pause(RETRY_MS);
    }

    private request(pending: Pending, who: string): Promise<AlignmentAnswer> {
        this.signed = pending.kind === 'edits' ? who : this.signed;
        return pending.kind === 'edits'
            ? editAlignment(this.resolution, pending.edits, this.etag, who)
            : stepBack(this.resolution, pending.kind, this.signed ?? who, this.etag, who);
    }

    private async settle(pending: Pending, answer: AlignmentAnswer): Promise<void> {
        this.etag = answer.etag ?? this.tagOf(answer.version);
        const who = reviewerName();
        const isOfAnother = pending.kind !== 'edits' && (this.signed ?? who) !== who;
        this.learnSteps(isOfAnother ? {} : answer);
        if (answer.reload === true) {
            await this.load();
            return;
        }
        const names = namesOf(pending, this.base, answer.units);
        this.version = answer.version;
        this.base = merged(this.base, answer);
        this.learnNames(names);
        this.queue.trust(this.base);
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

    private learnNames(names: ReadonlyMap<number, number>): void {
        if (names.size > 0) {
            this.queue.rename(names);
            this.listener.renamed(names);
        }
    }

    /** After somebody else was first: learns what changed, and lets the edit stand where it still means the same. */
    private async catchUp(pending: Pending): Promise<void> {
        if (pending.unanswered !== null) {
            const stored = await this.storedWithoutAnswer(pending);
            if (stored === null) {
                return;
            }
            pending.unanswered = null;
            if (stored) {
                this.queue.remove(pending);
                this.forgetDrafts(pending);
                await this.load(pending);
                return;
            }
        }
        const before = this.version;
        if (this.news.length === 0) {
            await pause(PATIENCE_FOR_NEWS_MS);
        }
        const who = this.news.at(-1)?.change?.who ?? messages.edit.somebody;
        this.digest();
        if (this.version === before) {
            await this.load();
        }
        if (this.queue.first === pending && pending.kind === 'edits') {
            this.tell('others', messages.edit.reapplied(nameOf(who)));
        }
    }

    /** Whether the change that came first is the reviewer's own, whose answer was lost; null where that can't be known yet. */
    private async storedWithoutAnswer(pending: Pending): Promise<boolean | null> {
        try {
            return (await listChanges(this.resolution, LATEST)).some((change) => isChangeOf(pending, change));
        } catch (error) {
            await this.waitFor(ProblemError.from(error).problem);
            return null;
        }
    }

    private refuse(pending: Pending, problem: Problem): void {
        const refused = this.queue.clear();
        const later = refused.length - 1;
        const text = later > 0 ? messages.edit.refusedAll(later) : messages.edit.refused;
        const { text: title, detail, english } = problemWords(problem);
        this.tellDropped(pending, `${text} · ${title}`, detail, english);
        this.keepTyped(refused);
        this.show();
    }

    /** What was done after a step does not rest on it. */
    private refuseStep(pending: Pending, problem: Problem): void {
        this.queue.remove(pending);
        if (isNothingLeft(problem)) {
            this.tell('plain', pending.kind === 'undo' ? messages.edit.nothingToUndo : messages.edit.nothingToRedo);
        } else {
            this.listener.note({ tone: 'refused', ...problemWords(problem), units: [] });
        }
        this.show();
    }

    /** Says why something that was already on the page was taken back. */
    private tellDropped(pending: Pending, text: string, detail: string, english = false): void {
        const units = pending.edits.flatMap((edit) => touched(this.base, edit));
        this.listener.note({ tone: 'refused', text, detail, english, units });
    }

    /** What was typed is the reviewer's again: of a text the last words, of comments all, and what is being typed stays. */
    private keepTyped(dropped: Pending[]): void {
        const corrections = new Map<number, Correction>();
        const comments = new Map<number, string[]>();
        for (const { edits, texts } of dropped) {
            for (const edit of edits) {
                if (edit.op === 'edit-text') {
                    const seen = corrections.get(edit.segment)?.seen ?? texts.get(edit.segment) ?? '';
                    corrections.set(edit.segment, { text: edit.text, seen });
                } else if (edit.op === 'comment') {
                    comments.set(edit.unit, [...(comments.get(edit.unit) ?? []), edit.text]);
                }
            }
        }
        for (const [segment, { text, seen }] of corrections) {
            const correction = { text: correctionOf(this.resolution, segment)?.text ?? text, seen };
            keepCorrection(this.resolution, segment, correction);
            this.returning.push([segment, correction]);
        }
        for (const [unit, texts] of comments) {
            if (!this.base.some(({ id }) => id === unit)) {
                const typed = texts.join('\n\n');
                this.listener.note({ tone: 'refused', text: messages.edit.refused, detail: '', typed, units: [] });
                continue;
            }
            const begun = commentOf(this.resolution, unit);
            keepComment(this.resolution, unit, [...texts, ...(begun === null ? [] : [begun])].join('\n\n'));
        }
    }

    private forgetDrafts(pending: Pending): void {
        for (const edit of pending.edits) {
            if (edit.op === 'edit-text' && correctionOf(this.resolution, edit.segment)?.text.trim() === edit.text) {
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
            this.base = merged(this.base, heard);
            this.show(nameOf(heard.change?.who));
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
            this.listener.reloaded();
            this.tell('others', messages.edit.reloaded(messages.edit.somebody));
        }
    }

    private async stored(): Promise<void> {
        while (this.queue.length > 0 && !this.abort.signal.aborted) {
            await pause(30);
        }
    }

    /** The tag of another version of the same alignment. */
    private tagOf(version: number): string | null {
        return this.etag?.replace(/\.\d+"$/, `.${version}"`) ?? null;
    }

    private tell(tone: Note['tone'], text: string, detail = ''): void {
        this.listener.note({ tone, text, detail, units: [] });
    }
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

/** A problem in the words of a note. */
function problemWords(problem: Problem): Pick<Note, 'text' | 'detail' | 'english'> {
    return { text: titleOf(problem), detail: problem.detail, english: isOfServer(problem) };
}

/** Whether the server refuses to undo or redo only because nothing of the kind is left. */
function isNothingLeft({ type, detail }: Problem): boolean {
    return type.endsWith(':not-undoable') && detail.startsWith('There is nothing ');
}

function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

