import { html, nothing } from 'lit';
import { listChanges } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Problem, Resolution, Unit, UnitCounts } from '../api/types';
import { keepColumnChoice, movedTo, readColumnChoice, resized, shown, type Column, type ColumnChoice } from '../columns';
import { onNeighbour, onUnit, segmentOf, segmentsOf, stillThere, type Cursor } from '../cursor';
import { FlagSieve, flagCounts, keepHiddenFlags, readHiddenFlags } from '../flag-choice';
import { hasWords, isOfKind, NOTHING_SOUGHT, type Find } from '../find';
import { messages } from '../messages/messages';
import { clashOf, surroundings, type Editing } from '../review/clash';
import { correctionOf, keepCorrection, renameDrafts, type Correction } from '../review/drafts';
import { findSegment, Refusal, type Edit } from '../review/edits';
import { actionOf, type Action } from '../review/keys';
import { whetherToRealign } from '../review/questions';
import { pushed, splitAt } from '../review/splits';
import { Workbench, type Note, type WorkbenchListener } from '../review/workbench';
import { unitAddress } from '../route';
import { displacedIn, onDoubt } from '../text/doubts';
import { folded } from '../text/tokens';
import { isTyping } from '../typing';
import './alignment-grid';
import type { AlignmentGrid } from './alignment-grid';
import type { ColumnChange } from './column-head';
import './column-menu';
import type { EditBoxEvent } from './edit-box';
import './find-bar';
import './flag-menu';
import type { FindBar } from './find-bar';
import { LightElement } from './light-element';
import './name-bar';
import './note-list';
import './question-dialog';
import './review-bar';
import './review-desk.css';
import './unit-panel';
import type { UnitPanel } from './unit-panel';
import type { Mood } from './unit-row';

const MOOD_MS = 2500;
/** So many changes are looked through for what was done by hand. */
const LAST_CHANGES = 200;
const DOUBTFUL = 0.7;

/** The grid with all that is done on it: where the reviewer is, what is searched for, and every edit. */
export class ReviewDesk extends LightElement implements WorkbenchListener {
    static override properties = {
        resolution: { attribute: false },
        unit: { attribute: false },
        round: { attribute: false },
        units: { state: true },
        choice: { state: true },
        cursor: { state: true },
        editing: { state: true },
        find: { state: true },
        hiddenFlags: { state: true },
        moods: { state: true },
        panelOpen: { state: true },
    };

    declare resolution: Resolution;
    /** The id of the unit that the address names. */
    declare unit: string | null;
    declare round: number;
    declare units: Unit[];
    declare choice: ColumnChoice;
    declare cursor: Cursor | null;
    declare editing: Editing | null;
    declare find: Find;
    declare hiddenFlags: string[];
    declare moods: ReadonlyMap<number, Mood>;
    declare panelOpen: boolean;

    private bench: Workbench | undefined;
    private sieve = new FlagSieve([]);
    private flags: ReadonlyMap<string, number> = new Map();
    private filtered: Unit[] = [];
    private found: number[] = [];
    private columns: Column[] = [];
    /** Where the cursor's unit stood last, for when it is there no more. */
    private position = 0;
    private wanted: string | null = null;

    constructor() {
        super();
        this.units = [];
        this.choice = readColumnChoice();
        this.cursor = null;
        this.editing = null;
        this.find = NOTHING_SOUGHT;
        this.hiddenFlags = readHiddenFlags();
        this.moods = new Map();
        this.panelOpen = false;
    }

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('keydown', this.onKey);
        addEventListener('beforeunload', this.onLeave);
    }

    override disconnectedCallback(): void {
        removeEventListener('keydown', this.onKey);
        removeEventListener('beforeunload', this.onLeave);
        this.bench?.close();
        this.bench = undefined;
        super.disconnectedCallback();
    }

    override willUpdate(changed: Map<string, unknown>): void {
        if (changed.has('round')) {
            this.open();
        }
        if (changed.has('unit') && this.unit !== null) {
            this.wanted = this.unit;
            this.goToWanted();
        }
        if (changed.has('choice') || changed.has('resolution')) {
            this.columns = shown(this.resolution.alignment?.languages ?? [], this.choice);
        }
        if ((changed.has('units') || changed.has('editing')) && this.editing !== null) {
            this.lookForClash(this.editing);
        }
        if (changed.has('units')) {
            this.flags = flagCounts(this.units);
        }
        if (changed.has('hiddenFlags')) {
            this.sieve = new FlagSieve(this.hiddenFlags);
        }
        if (['units', 'find', 'choice', 'resolution', 'hiddenFlags'].some((name) => changed.has(name))) {
            this.sift();
        }
    }

    override updated(changed: Map<string, unknown>): void {
        if (changed.has('panelOpen')) {
            void this.grid?.reveal();
        }
    }

    override render() {
        const { bench } = this;
        const unit = this.currentUnit();
        const total = bench?.total ?? 0;
        return html`
            <name-bar @answered=${() => this.grid?.reveal()}></name-bar>
            <div class="desk-bars">
                <review-bar
                    .hasUnit=${unit !== undefined}
                    .saving=${bench?.saving ?? false}
                    .busy=${bench?.busy ?? ''}
                    .canUndo=${bench?.canUndo ?? false}
                    .canRedo=${bench?.canRedo ?? false}
                    @act=${(event: CustomEvent<Action>) => this.act(event.detail)}
                ></review-bar>
                <div class="desk-view">
                    <find-bar
                        .find=${this.find}
                        .count=${this.found.length}
                        .place=${this.found.indexOf(this.cursor?.unit ?? -1) + 1}
                        @find=${(event: CustomEvent<Find>) => (this.find = event.detail)}
                        @find-step=${(event: CustomEvent<1 | -1>) => this.stepFound(event.detail)}
                        @find-leave=${() => this.grid?.reveal()}
                    ></find-bar>
                    <flag-menu
                        .counts=${this.flags}
                        .hiddenFlags=${this.hiddenFlags}
                        @hide-flags=${(event: CustomEvent<string[]>) => this.hideFlags(event.detail)}
                    ></flag-menu>
                    <column-menu
                        .languages=${this.resolution.alignment?.languages ?? []}
                        .choice=${this.choice}
                        @columns=${(event: CustomEvent<ColumnChoice>) => this.choose(event.detail)}
                    ></column-menu>
                    <button
                        type="button"
                        class="panel-button"
                        aria-keyshortcuts="h"
                        aria-expanded=${this.panelOpen}
                        @click=${() => this.act('panel')}
                    >
                        ${messages.panel.open}
                    </button>
                </div>
            </div>
            ${this.columns.length === 0 ? html`<p class="empty">${messages.view.noColumns}</p>` : nothing}
            <div class="desk">
                <alignment-grid
                    .resolutionId=${this.resolution.id}
                    .symbol=${this.resolution.symbol}
                    .units=${this.filtered}
                    .total=${total}
                    .columns=${this.columns}
                    .texts=${this.resolution.texts}
                    .cursor=${this.cursor}
                    .editing=${this.editing}
                    .needle=${this.needle}
                    .moods=${this.moods}
                    @cursor=${(event: CustomEvent<Cursor>) => this.go(event.detail)}
                    @column-change=${this.onColumnChange}
                    @edit-box=${this.onEditBox}
                    @edit-here=${() => this.act('editText')}
                    @drop-segment=${this.onDrop}
                ></alignment-grid>
                ${this.panelOpen
                    ? html`<unit-panel
                          .resolutionId=${this.resolution.id}
                          .unit=${unit ?? null}
                          .displaced=${unit === undefined ? [] : displacedIn(this.units, unit)}
                          .saving=${bench?.saving ?? false}
                          @edit=${(event: CustomEvent<Edit>) => this.edit(() => [event.detail])}
                          @close-panel=${() => this.act('panel')}
                      ></unit-panel>`
                    : nothing}
            </div>
            ${bench?.loading === true && this.units.length > 0
                ? html`<p class="desk-loading" role="status">${messages.view.loadingMore(this.units.length, total)}</p>`
                : nothing}
            <note-list></note-list>
            <question-dialog></question-dialog>
        `;
    }

    changed(): void {
        const { bench } = this;
        if (bench === undefined) {
            return;
        }
        const before = this.units;
        this.units = bench.units;
        this.keepCursor();
        this.keepCaret(before);
        if (this.editing !== null && !bench.loading && findSegment(bench.units, this.editing.segment) === undefined) {
            this.handBack(this.editing);
            this.editing = null;
        }
        this.goToWanted();
        if (!bench.loading) {
            const counts: UnitCounts = { draft: 0, confirmed: 0, rejected: 0 };
            this.units.forEach((unit) => counts[unit.status]++);
            this.dispatchEvent(new CustomEvent<UnitCounts>('counts', { detail: counts }));
        }
        this.requestUpdate();
    }

    note(note: Note): void {
        this.querySelector('note-list')?.add(note);
        const mood: Mood = note.tone === 'refused' ? 'refused' : note.tone === 'others' ? 'others' : '';
        if (note.units.length > 0 && mood !== '') {
            const moods = new Map(note.units.map((unit) => [unit, mood]));
            this.moods = moods;
            setTimeout(() => (this.moods = this.moods === moods ? new Map() : this.moods), MOOD_MS);
        }
    }

    reloaded(): void {
        this.dispatchEvent(new CustomEvent('reloaded'));
    }

    stored(units: number[]): void {
        this.querySelector('note-list')?.mend(units);
    }

    /** Puts a text that could not be stored back into its field where the reviewer still is there. */
    returned(segment: number, correction: Correction): void {
        if (findSegment(this.units, segment) === undefined) {
            this.handBack(correction);
        } else if (this.editing === null && this.cursor?.segment === segment) {
            this.editing = { ...correction, segment, then: null, clash: null };
        }
    }

    failed(problem: Problem): void {
        this.dispatchEvent(new CustomEvent<Problem>('problem', { detail: problem }));
    }

    renamed(names: ReadonlyMap<number, number>): void {
        renameDrafts(this.resolution.id, names);
        const name = (id: number | null) => (id === null ? null : (names.get(id) ?? id));
        if (this.cursor !== null) {
            this.cursor = { ...this.cursor, unit: name(this.cursor.unit)!, segment: name(this.cursor.segment) };
        }
        if (this.editing !== null) {
            const { segment, then } = this.editing;
            const now = then && {
                known: new Set([...then.known].map((id) => name(id)!)),
                following: then.following.map(({ id, text }) => ({ id: name(id)!, text })),
            };
            this.editing = { ...this.editing, segment: name(segment)!, then: now };
        }
        if (this.cursor !== null && [...names.values()].includes(this.cursor.unit)) {
            this.showAddress(this.cursor.unit);
        }
    }

    /** Asks first where that takes back what somebody has done by hand. */
    private async realign(): Promise<void> {
        const { bench } = this;
        try {
            const question = whetherToRealign(await listChanges(this.resolution.id, LAST_CHANGES), this.units);
            if (question === null || (await this.querySelector('question-dialog')!.ask(question))) {
                await bench?.realign();
            }
        } catch (error) {
            this.failed(ProblemError.from(error).problem);
        }
    }

    private open(): void {
        this.bench?.close();
        this.units = [];
        this.cursor = null;
        this.editing = null;
        const { draft, confirmed, rejected } = this.resolution.units;
        this.bench = new Workbench(this.resolution.id, this);
        void this.bench.open(draft + confirmed + rejected);
    }

    private sift(): void {
        const { kind, only } = this.find;
        const languages = this.columns.map(({ language }) => language);
        const { needle } = this;
        const units = this.hiddenFlags.length === 0 ? this.units : this.units.map((unit) => this.sieve.of(unit));
        const ofKind = kind === 'all' ? units : units.filter((unit) => isOfKind(unit, kind));
        const found = needle === '' ? [] : ofKind.filter((unit) => hasWords(unit, languages, needle));
        this.found = found.map((unit) => unit.id);
        this.filtered = only && needle !== '' ? found : ofKind;
    }

    private get needle(): string {
        return folded(this.find.words.trim());
    }

    private get grid(): AlignmentGrid | null {
        return this.querySelector('alignment-grid') as AlignmentGrid | null;
    }

    private currentUnit(): Unit | undefined {
        return this.cursor === null ? undefined : this.units.find((unit) => unit.id === this.cursor!.unit);
    }

    /** The address always names the unit that the reviewer is on, so that it can be sent to a colleague. */
    private go(cursor: Cursor): void {
        const before = this.cursor;
        this.cursor = cursor;
        this.position = this.units.find((unit) => unit.id === cursor.unit)?.position ?? 0;
        if (cursor.unit !== before?.unit && cursor.unit > 0) {
            this.showAddress(cursor.unit);
        }
    }

    private showAddress(unit: number): void {
        history.replaceState(null, '', unitAddress(this.resolution.id, unit));
    }

    private goToWanted(): void {
        const unit = this.wanted === null ? undefined : this.bench?.units.find(({ id }) => String(id) === this.wanted);
        if (unit !== undefined) {
            this.wanted = null;
            this.cursor = onUnit(unit.id);
            this.position = unit.position;
            void this.updateComplete.then(() => this.grid?.reveal('center'));
        }
    }

    /** Follows the segment or the place that the reviewer was on to where it is now. */
    private keepCursor(): void {
        const { cursor } = this;
        if (cursor === null || this.units.length === 0) {
            return;
        }
        const home = cursor.segment === null ? undefined : findSegment(this.units, cursor.segment)?.unit;
        const unit = home ?? this.units.find(({ id }) => id === cursor.unit);
        if (unit !== undefined) {
            const next = stillThere(cursor, unit);
            if (next.unit !== cursor.unit || next.segment !== cursor.segment) {
                this.go(next);
            }
            this.position = unit.position;
        } else if (this.bench?.loading === false) {
            this.go(onNeighbour(this.units[Math.min(this.position, this.units.length - 1)]!, cursor));
        }
    }

    /** A caret stays where it is as long as the text before it is the same. */
    private keepCaret(before: Unit[]): void {
        const { cursor } = this;
        if (cursor === null || cursor.caret === null || cursor.segment === null) {
            return;
        }
        const old = findSegment(before, cursor.segment)?.segment.text;
        const text = findSegment(this.units, cursor.segment)?.segment.text;
        if (old !== undefined && text !== undefined && old !== text) {
            const start = old.slice(0, cursor.caret).trimEnd();
            this.cursor = { ...cursor, caret: text.startsWith(start) ? Math.min(cursor.caret, text.length) : null };
        }
    }

    private lookForClash(editing: Editing): void {
        const clash = clashOf(editing, this.units);
        if (clash?.kind !== editing.clash?.kind || clash?.theirs !== editing.clash?.theirs) {
            this.editing = { ...editing, clash };
        }
    }

    /** Shows a text whose segment is no more, so that it can be copied. */
    private handBack({ text, seen }: Correction): void {
        if (text.trim() !== seen) {
            this.note({ tone: 'refused', text: messages.clash.gone, detail: '', typed: text, units: [] });
        }
    }

    private hideFlags(flags: string[]): void {
        this.hiddenFlags = flags;
        keepHiddenFlags(flags);
    }

    private choose(choice: ColumnChoice): void {
        this.choice = choice;
        keepColumnChoice(choice);
    }

    private readonly onColumnChange = ({ detail }: CustomEvent<ColumnChange>) => {
        this.choose(
            'before' in detail
                ? movedTo(this.resolution.alignment?.languages ?? [], this.choice, detail.language, detail.before)
                : resized(this.choice, detail.language, detail.width),
        );
    };

    private readonly onDrop = ({ detail }: CustomEvent<{ segment: number; to: number }>) => {
        this.edit(() => [{ op: 'move', ...detail }]);
    };

    private readonly onKey = (event: KeyboardEvent) => {
        const elsewhere = document.querySelector('dialog[open], :popover-open') !== null;
        const pressed = event.key === 'Enter' && event.target instanceof Element && event.target.closest('button, a, summary') !== null;
        const action = elsewhere || pressed || isTyping(event.target) ? undefined : actionOf(event);
        if (action !== undefined) {
            event.preventDefault();
            this.act(action);
        }
    };

    private readonly onLeave = (event: BeforeUnloadEvent) => {
        if (this.bench?.saving) {
            event.preventDefault();
        }
    };

    private act(action: Action): void {
        switch (action) {
            case 'search':
                this.querySelector<FindBar>('find-bar')?.begin();
                return;
            case 'nextFound':
            case 'previousFound':
                return this.stepFound(action === 'nextFound' ? 1 : -1);
            case 'nextDraft':
                return this.seek((unit) => unit.status === 'draft');
            case 'nextDoubt':
                return this.seek(
                    (unit) => unit.status === 'draft' && (unit.flags.length > 0 || unit.confidence < DOUBTFUL),
                    (unit) => onDoubt(unit, this.columns) ?? onNeighbour(unit, this.cursor),
                );
            case 'panel':
                this.panelOpen = !this.panelOpen;
                return;
            case 'comment':
                this.panelOpen = true;
                void this.updateComplete.then(() => this.querySelector<UnitPanel>('unit-panel')?.write());
                return;
            case 'editText':
                return this.editText();
            case 'undo':
                return this.bench?.undo();
            case 'redo':
                return this.bench?.redo();
            case 'realign':
                return void this.realign();
            default:
                return this.edit(() => this.editsOf(action));
        }
    }

    private editsOf(action: Action): Edit[] {
        const unit = this.currentUnit();
        const { cursor } = this;
        if (unit === undefined || cursor === null) {
            throw new Refusal(messages.edit.noUnit);
        }
        const neighbour = (by: 1 | -1) => this.units[unit.position + by];
        switch (action) {
            case 'confirm':
            case 'reject':
            case 'reopen':
                return [{ op: action, units: [unit.id] }];
            case 'merge': {
                const next = neighbour(1);
                if (next === undefined) {
                    throw new Refusal(messages.edit.noNext);
                }
                return [{ op: 'merge', units: [unit.id, next.id] }];
            }
            case 'split':
                return [splitAt(unit, cursor)];
            case 'pushDown':
                return pushed(unit, cursor, neighbour(1), 1);
            case 'pushUp':
                return pushed(unit, cursor, neighbour(-1), -1);
            case 'join': {
                const segments = cursor.language === null ? [] : segmentsOf(unit, cursor.language);
                const index = segments.findIndex(({ id }) => id === cursor.segment);
                const next = segments[index + 1];
                if (index < 0 || next === undefined) {
                    throw new Refusal(messages.edit.nothingToJoin);
                }
                return [{ op: 'join-segments', segments: [segments[index]!.id, next.id] }];
            }
            case 'insert':
                return [{ op: 'insert', before: unit.id }];
            case 'remove':
                return [{ op: 'delete', unit: unit.id }];
            default:
                return [];
        }
    }

    /** Makes edits at once; what makes no sense is told. */
    private edit(make: () => Edit[]): void {
        try {
            const edits = make();
            const next = edits[0]?.op === 'confirm' ? this.following(this.cursor!.unit) : undefined;
            const [made] = this.bench?.edit(edits) ?? [];
            if (edits[0]?.op === 'insert' && made !== undefined) {
                const language = this.cursor?.language ?? null;
                this.go({ ...onUnit(made), language });
            } else if (next !== undefined) {
                this.go(onNeighbour(next, this.cursor));
            }
        } catch (error) {
            if (!(error instanceof Refusal)) {
                throw error;
            }
            const units = this.cursor === null ? [] : [this.cursor.unit];
            this.note({ tone: 'plain', text: error.message, detail: '', units });
        }
    }

    private following(unit: number): Unit | undefined {
        return this.filtered[this.filtered.findIndex(({ id }) => id === unit) + 1];
    }

    private editText(): void {
        const unit = this.currentUnit();
        const segment = unit === undefined || this.cursor === null ? undefined : segmentOf(unit, this.cursor);
        if (segment === undefined) {
            this.note({ tone: 'plain', text: messages.edit.noSegment, detail: '', units: [] });
            return;
        }
        const kept = correctionOf(this.resolution.id, segment.id);
        const begun = kept?.text.trim() === segment.text ? null : kept; // that one is being stored
        const then = begun === null || begun.seen === segment.text ? surroundings(this.units, segment.id) : null;
        const correction = begun ?? { text: segment.text, seen: segment.text };
        this.editing = { ...correction, segment: segment.id, then, clash: null };
    }

    private readonly onEditBox = ({ detail: { text, end } }: EditBoxEvent) => {
        const { editing } = this;
        const place = editing === null ? undefined : findSegment(this.units, editing.segment);
        if (editing === null || place === undefined) {
            return;
        }
        const { segment, seen } = editing;
        const clash = clashOf(editing, this.units);
        const typed = text.trim();
        const isSame = typed === place.segment.text;
        keepCorrection(this.resolution.id, segment, isSame || end === 'theirs' ? null : { text, seen });
        if (end === 'typing') {
            this.editing = { ...editing, text };
            return;
        }
        const stores = end === 'mine' || (end === 'save' && !isSame);
        if (stores && typed === '') {
            this.note({ tone: 'plain', text: messages.edit.emptyText, detail: '', units: [place.unit.id] });
            return;
        }
        if (end === 'save' && !isSame && clash !== null) {
            return; // the field asks whose is to stay
        }
        this.editing = null;
        if (stores) {
            this.edit(() => (end === 'mine' && clash?.keep ? clash.keep(typed) : [{ op: 'edit-text', segment, text: typed }]));
        }
        void this.updateComplete.then(() => this.grid?.reveal());
    };

    private stepFound(by: 1 | -1): void {
        if (this.found.length === 0) {
            return;
        }
        const here = this.found.indexOf(this.cursor?.unit ?? -1);
        let next = here + by;
        if (here < 0) {
            const later = this.found.findIndex((id) => (this.units.find((unit) => unit.id === id)?.position ?? 0) >= this.position);
            next = by > 0 ? Math.max(later, 0) : (later < 0 ? this.found.length : later) - 1;
        }
        this.go(onUnit(this.found[(next + this.found.length) % this.found.length]!));
    }

    /** Goes to the next unit of a kind, from the start again after the last. */
    private seek(wanted: (unit: Unit) => boolean, cursorOn = (unit: Unit) => onNeighbour(unit, this.cursor)): void {
        const start = this.cursor === null ? 0 : this.filtered.findIndex(({ id }) => id === this.cursor!.unit) + 1;
        const unit = [...this.filtered.slice(start), ...this.filtered.slice(0, start)].find(wanted);
        if (unit !== undefined) {
            this.go(cursorOn(unit));
        }
    }
}

customElements.define('review-desk', ReviewDesk);
