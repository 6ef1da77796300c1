import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TextSummary, Unit } from '../api/types';
import type { Column } from '../columns';
import { caretMoved, onNeighbour, onUnit, segmentOf, segmentsOf, sideways, type Cursor } from '../cursor';
import { Lights, type Spot } from '../lights';
import { messages } from '../messages/messages';
import type { Editing } from '../review/clash';
import { letterOf } from '../review/keys';
import { RowHeights } from '../row-heights';
import { doubted, standing } from '../text/doubts';
import { caretAt, Places } from '../text/places';
import { isTyping } from '../typing';
import './alignment-grid.css';
import { columnHead } from './column-head';
import { LightElement } from './light-element';
import { continues, UnitRow, type Mood } from './unit-row';

/** How far beyond what is in sight there are rows, in CSS pixels. */
const BEYOND = 700;
const LINE = 23;
const LETTER = 7.4;
const FLEXIBLE_COLUMN = 240;
const SEGMENT_TYPE = 'application/x-hexapla-segment';

/** A row, or the room of rows that are not in the document. */
type Item = { key: string; index: number; gap: number };

/**
 * The units as rows and the languages as columns. Only rows near what is in sight are in the document, and the one that
 * the reviewer is on. Tells by the event `cursor` where the reviewer goes, by `drop-segment` that a segment was dragged
 * to another unit, by `edit-here` that one was double-clicked, and by `columns` of a new choice of columns.
 */
export class AlignmentGrid extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        symbol: { attribute: false },
        units: { attribute: false },
        total: { attribute: false },
        columns: { attribute: false },
        texts: { attribute: false },
        cursor: { attribute: false },
        editing: { attribute: false },
        needle: { attribute: false },
        moods: { attribute: false },
        printing: { state: true },
    };

    declare resolutionId: string;
    declare symbol: string;
    /** Those that are to be shown, in their order. */
    declare units: Unit[];
    /** How many units the alignment has, shown or not. */
    declare total: number;
    declare columns: Column[];
    declare texts: TextSummary[];
    declare cursor: Cursor | null;
    declare editing: Editing | null;
    /** What is searched for, folded. */
    declare needle: string;
    /** What has just happened to units, by id. */
    declare moods: ReadonlyMap<number, Mood>;
    declare printing: boolean;

    private readonly heights = new RowHeights();
    private readonly lights = new Lights();
    private readonly sizes = new ResizeObserver((entries) => this.onSizes(entries));
    private readonly indexes = new Map<number, number>();
    private first = 0;
    private end = 0;
    private painting = 0;
    private pointed = false;

    constructor() {
        super();
        this.printing = false;
        this.cursor = null;
        this.editing = null;
        this.needle = '';
        this.moods = new Map();
    }

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('keydown', this.onKey);
        addEventListener('beforeprint', this.onPrint);
        addEventListener('afterprint', this.onPrinted);
    }

    override disconnectedCallback(): void {
        removeEventListener('keydown', this.onKey);
        removeEventListener('beforeprint', this.onPrint);
        removeEventListener('afterprint', this.onPrinted);
        this.sizes.disconnect();
        super.disconnectedCallback();
    }

    override willUpdate(changed: Map<string, unknown>): void {
        if (changed.has('columns')) {
            this.layColumns();
            this.heights.forget();
        }
        if (changed.has('units') || changed.has('columns')) {
            this.indexes.clear();
            this.units.forEach((unit, index) => this.indexes.set(unit.id, index));
            this.heights.show(
                this.units.map((unit) => unit.id),
                (index) => this.guess(index),
            );
        }
        this.chooseRange();
    }

    override render() {
        return html`
            <div
                role="grid"
                class="grid"
                aria-label=${messages.grid.label(this.symbol)}
                aria-rowcount=${this.total + 1}
                aria-colcount=${this.columns.length + 1}
                @scroll=${this.onScroll}
                @click=${this.onClick}
                @dblclick=${this.onDoubleClick}
                @pointermove=${this.onPoint}
                @pointerleave=${this.onPointGone}
                @dragstart=${this.onDragStart}
                @dragover=${this.onDragOver}
                @dragleave=${this.onDragLeave}
                @drop=${this.onDrop}
            >
                <div role="row" class="grid-head" aria-rowindex="1">
                    <div role="columnheader" class="gutter" aria-colindex="1">${messages.grid.unitColumn}</div>
                    ${this.columns.map((column, index) => columnHead(column, index, this.texts))}
                </div>
                <div role="rowgroup" class="grid-body">
                    ${repeat(this.items(), (item) => item.key, this.item)}
                    <div class="caret" role="presentation" hidden></div>
                </div>
                ${this.units.length === 0
                    ? html`<p class="grid-end">${messages.grid.nothingShown}</p>`
                    : nothing}
            </div>
            <div class="visually-hidden" role="status">${this.chosenSegment()}</div>
        `;
    }

    override updated(changed: Map<string, unknown>): void {
        this.sizes.disconnect();
        this.rows.forEach((row) => this.sizes.observe(row));
        if (changed.has('cursor')) {
            void this.reveal();
        } else if (document.activeElement === document.body && this.cursor !== null) {
            this.focusCursor();
        }
        this.repaint();
    }

    /** Brings the unit that the reviewer is on into sight, and the focus to it unless something is being typed. */
    async reveal(block: ScrollLogicalPosition = 'nearest'): Promise<void> {
        const index = this.indexOf(this.cursor);
        const { scroller } = this;
        if (index === undefined || scroller === null) {
            return;
        }
        if (index < this.first || index >= this.end) {
            scroller.scrollTop = this.heights.top(index) - scroller.clientHeight / 3;
            this.requestUpdate();
        }
        await this.updateComplete;
        const row = this.rowOf(this.cursor!.unit);
        await row?.updateComplete;
        row?.scrollIntoView({ block, inline: 'nearest' });
        const cell = row?.querySelector('.cell.current') ?? this.doubtedCell(row);
        cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        cell?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        this.focusCursor();
    }

    /** The cell that the checks point at, unless one of those is in sight already. */
    private doubtedCell(row: UnitRow | null): Element | null {
        const languages = row === null ? [] : doubted(standing(row.unit));
        const cells = languages.map((language) => row!.querySelector(`.cell[data-language="${CSS.escape(language)}"]`));
        const frame = this.scroller!.getBoundingClientRect();
        const isInSight = (cell: Element) => {
            const { left, right } = cell.getBoundingClientRect();
            return left >= frame.left && right <= frame.right;
        };
        return cells.some((cell) => cell !== null && isInSight(cell)) ? null : (cells.find((cell) => cell !== null) ?? null);
    }

    private focusCursor(): void {
        if (isTyping(document.activeElement) || document.querySelector('dialog[open]') !== null || this.cursor === null) {
            return;
        }
        const row = this.rowOf(this.cursor.unit);
        const target = this.cursor.language === null ? row : (row?.querySelector<HTMLElement>('.cell.current') ?? row);
        if (row?.hasUpdated && target !== document.activeElement) {
            target?.focus({ preventScroll: true });
        }
    }

    private items(): Item[] {
        const shown = Array.from({ length: this.end - this.first }, (_, place) => this.first + place);
        const current = this.indexOf(this.cursor) ?? this.first;
        const indexes =
            current < this.first ? [current, ...shown] : current >= this.end && current < this.units.length ? [...shown, current] : shown;
        const items: Item[] = [];
        let next = 0;
        const leaveTo = (index: number) => {
            if (index > next) {
                const gap = this.heights.top(index) - this.heights.top(next);
                items.push({ key: `gap ${items.length === 0 ? 'above' : index === this.units.length ? 'below' : 'between'}`, index, gap });
            }
        };
        for (const index of indexes) {
            leaveTo(index);
            items.push({ key: String(this.units[index]!.id), index, gap: 0 });
            next = index + 1;
        }
        leaveTo(this.units.length);
        return items;
    }

    private readonly item = ({ index, gap }: Item) => {
        if (gap > 0) {
            return html`<div class="gap" role="presentation" .style=${`height: ${gap}px`}></div>`;
        }
        const unit = this.units[index]!;
        const isCurrent = this.cursor?.unit === unit.id;
        const isEdited =
            this.editing !== null && isCurrent && Object.keys(unit.cells).some((language) =>
                segmentsOf(unit, language).some(({ id }) => id === this.editing!.segment),
            );
        return html`<unit-row
            .resolutionId=${this.resolutionId}
            .unit=${unit}
            .columns=${this.columns}
            .cursor=${isCurrent ? this.cursor : null}
            .editing=${isEdited ? this.editing : null}
            .continues=${continues(unit, this.units[index - 1])}
            .mood=${this.moods.get(unit.id) ?? ''}
        ></unit-row>`;
    };

    private chosenSegment(): string {
        const { cursor } = this;
        const unit = this.units[this.indexOf(cursor) ?? -1];
        const segment = unit === undefined || cursor === null ? undefined : segmentOf(unit, cursor);
        if (segment === undefined) {
            return '';
        }
        const all = segmentsOf(unit!, cursor!.language!);
        return messages.grid.chosen(cursor!.language!, all.indexOf(segment) + 1, all.length);
    }

    /** The tracks of the columns; pinned ones stand first, each where those before it end. */
    private layColumns(): void {
        const tracks = this.columns.map(({ width }) => (width === null ? 'minmax(var(--column), 1fr)' : `${width}px`));
        const least = this.columns.map(({ width }) => (width === null ? 'var(--column)' : `${width}px`));
        this.style.setProperty('--languages', String(this.columns.length));
        this.style.setProperty('--row', ['var(--gutter)', ...tracks].join(' '));
        this.style.setProperty('--least', `calc(${['var(--gutter)', ...least].join(' + ')} + ${this.columns.length} * var(--rule))`);
        let start = 0;
        this.columns.forEach(({ width, pinned }, index) => {
            this.style.setProperty(`--pin-${index}`, `calc(var(--gutter) + ${start}px + ${index + 1} * var(--rule))`);
            start += pinned ? (width ?? 0) : 0;
        });
        this.style.setProperty('--pinned', `${start}px`);
    }

    private guess(index: number): number {
        const { cells } = this.units[index]!;
        let lines = 3;
        for (const { language, width } of this.columns) {
            const letters = (cells[language]?.text.length ?? 0) * (language.startsWith('zh') ? 2 : 1);
            lines = Math.max(lines, Math.ceil((letters * LETTER) / ((width ?? FLEXIBLE_COLUMN) - 28)));
        }
        return lines * LINE + 17;
    }

    /** Which rows are to be in the document. */
    private chooseRange(): void {
        const { scroller } = this;
        const count = this.units.length;
        if (this.printing) {
            this.first = 0;
            this.end = count;
            return;
        }
        const top = scroller?.scrollTop ?? 0;
        const height = scroller?.clientHeight ?? innerHeight;
        this.first = Math.min(this.heights.at(Math.max(top - BEYOND, 0)), count);
        this.end = count === 0 ? 0 : this.heights.at(top + height + BEYOND) + 1;
    }

    private readonly onScroll = () => {
        const { scroller } = this;
        const top = scroller!.scrollTop;
        const bottom = top + scroller!.clientHeight;
        const enoughAbove = this.first === 0 || this.heights.top(this.first) < top - BEYOND / 3;
        const enoughBelow = this.end === this.units.length || this.heights.top(this.end) > bottom + BEYOND / 3;
        if (!enoughAbove || !enoughBelow) {
            this.requestUpdate();
        }
    };

    private onSizes(entries: ResizeObserverEntry[]): void {
        let changed = false;
        for (const entry of entries) {
            const row = entry.target as UnitRow;
            const height = entry.borderBoxSize[0]?.blockSize ?? row.offsetHeight;
            changed = this.heights.measure(row.unit.id, height) || changed;
        }
        if (changed) {
            this.heights.add();
            this.onScroll();
        }
    }

    private repaint(): void {
        cancelAnimationFrame(this.painting);
        this.painting = requestAnimationFrame(() => {
            this.lights.paint(
                this.rows.map((element) => ({ element, unit: element.unit })),
                this.needle,
            );
            this.paintCaret();
            if (!this.pointed) {
                this.light(this.spotOfCursor());
            }
        });
    }

    /** What the cursor's caret stands at, or all of its segment. */
    private spotOfCursor(): Spot | null {
        const { cursor } = this;
        const unit = this.units[this.indexOf(cursor) ?? -1];
        const segment = unit === undefined || cursor === null ? undefined : segmentOf(unit, cursor);
        if (segment === undefined) {
            return null;
        }
        const start = startOf(unit!, cursor!.language!, segment.id);
        const { caret } = cursor!;
        const from = start + (caret ?? 0);
        return { unit: unit!, language: cursor!.language!, from, to: caret === null ? from + segment.text.length : from };
    }

    private light(spot: Spot | null): void {
        const row = spot === null ? null : this.rowOf(spot.unit.id);
        void this.lights.light(row, spot, this.columns.map(({ language }) => language));
    }

    private paintCaret(): void {
        const mark = this.querySelector<HTMLElement>('.caret')!;
        const { cursor } = this;
        const chip = this.rowOf(cursor?.unit ?? -1)?.querySelector('.segment.chosen') ?? null;
        const range = chip === null || cursor?.caret == null ? null : new Places(chip).range(cursor.caret, cursor.caret);
        const body = this.querySelector('.grid-body')!.getBoundingClientRect();
        const rects = range?.getClientRects();
        const place = rects?.[rects.length - 1];
        mark.hidden = place === undefined;
        if (place !== undefined) {
            mark.style.setProperty('left', `${place.left - body.left}px`);
            mark.style.setProperty('top', `${place.top - body.top}px`);
            mark.style.setProperty('height', `${place.height}px`);
        }
    }

    private indexOf(cursor: Cursor | null): number | undefined {
        return cursor === null ? undefined : this.indexes.get(cursor.unit);
    }

    private get rows(): UnitRow[] {
        return [...this.querySelectorAll<UnitRow>('unit-row')];
    }

    private rowOf(unit: number): UnitRow | null {
        return this.querySelector<UnitRow>(`unit-row[data-unit="${unit}"]`) ?? this.rows.find((row) => row.unit.id === unit) ?? null;
    }

    private get scroller(): HTMLElement | null {
        return this.querySelector('.grid');
    }

    private go(cursor: Cursor): void {
        this.pointed = false;
        this.dispatchEvent(new CustomEvent<Cursor>('cursor', { detail: cursor }));
    }

    /** The cursor of a place in the document: the segment there with the caret, the cell, or the row. */
    private cursorAt(event: MouseEvent): Cursor | null {
        const target = event.target as Element;
        const row = target.closest<UnitRow>('unit-row');
        const cell = target.closest<HTMLElement>('.cell');
        if (row === null) {
            return null;
        }
        if (cell === null) {
            return onUnit(row.unit.id);
        }
        const language = cell.dataset.language!;
        const chip = target.closest<HTMLElement>('.segment');
        if (chip === null) {
            return { ...onNeighbour(row.unit, null), language, segment: segmentsOf(row.unit, language)[0]?.id ?? null };
        }
        const place = caretAt(event.clientX, event.clientY);
        const caret = place === null ? null : new Places(chip).placeOf(place.node, place.offset);
        return { unit: row.unit.id, language, segment: Number(chip.dataset.segment), caret };
    }

    private readonly onClick = (event: MouseEvent) => {
        const cursor = isTyping(event.target) ? null : this.cursorAt(event);
        if (cursor !== null) {
            this.go(cursor);
        }
    };

    private readonly onDoubleClick = (event: MouseEvent) => {
        if ((event.target as Element).closest('.segment') !== null) {
            this.dispatchEvent(new CustomEvent('edit-here'));
        }
    };

    private readonly onPoint = (event: PointerEvent) => {
        const target = event.target as Element;
        const row = target.closest<UnitRow>('unit-row');
        const cell = target.closest<HTMLElement>('.cell');
        const place = cell === null || target.closest('.segment') === null ? null : caretAt(event.clientX, event.clientY);
        const at = place === null ? null : new Places(cell!).placeOf(place.node, place.offset);
        this.pointed = at !== null;
        this.light(at === null ? this.spotOfCursor() : { unit: row!.unit, language: cell!.dataset.language!, from: at, to: at });
    };

    private readonly onPointGone = () => {
        this.pointed = false;
        this.light(this.spotOfCursor());
    };

    private readonly onDragStart = (event: DragEvent) => {
        const chip = (event.target as Element).closest?.<HTMLElement>('.segment');
        if (chip !== null && chip !== undefined && event.dataTransfer !== null) {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData(SEGMENT_TYPE, chip.dataset.segment!);
        }
    };

    private readonly onDragOver = (event: DragEvent) => {
        const row = (event.target as Element).closest('unit-row');
        if (row !== null && event.dataTransfer?.types.includes(SEGMENT_TYPE)) {
            event.preventDefault();
            event.dataTransfer.dropEffect = 'move';
            this.onDragLeave();
            row.classList.add('drop-target');
        }
    };

    private readonly onDragLeave = () =>
        this.querySelectorAll('.drop-target').forEach((row) => row.classList.remove('drop-target'));

    private readonly onDrop = (event: DragEvent) => {
        const row = (event.target as Element).closest<UnitRow>('unit-row');
        const segment = event.dataTransfer?.getData(SEGMENT_TYPE) ?? '';
        this.onDragLeave();
        if (row !== null && segment !== '') {
            event.preventDefault();
            const detail = { segment: Number(segment), to: row.unit.id };
            this.dispatchEvent(new CustomEvent('drop-segment', { detail }));
        }
    };

    private readonly onPrint = () => (this.printing = true);

    private readonly onPrinted = () => (this.printing = false);

    private readonly onKey = (event: KeyboardEvent) => {
        const elsewhere = document.querySelector('dialog[open], :popover-open') !== null;
        if (event.metaKey || event.altKey || elsewhere || isTyping(event.target)) {
            return;
        }
        const inside = event.target === document.body || this.contains(event.target as Node);
        const target = isHandle(event.target) || (!inside && !['j', 'k'].includes(letterOf(event))) ? undefined : this.target(event);
        if (target !== undefined) {
            event.preventDefault();
            this.go(target);
        }
    };

    /** Where a key leads to, or undefined for other keys. */
    private target(event: KeyboardEvent): Cursor | undefined {
        const index = this.indexOf(this.cursor);
        const unit = this.units[index ?? 0];
        if (unit === undefined) {
            return undefined;
        }
        const towardsEnd = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const last = this.units.length - 1;
        const vertical = (to: number) => onNeighbour(this.units[Math.min(Math.max(to, 0), last)]!, this.cursor);
        const plain = !event.ctrlKey && !event.shiftKey;
        switch (letterOf(event)) {
            case 'j':
            case 'ArrowDown':
                return plain ? vertical(index === undefined ? 0 : index + 1) : undefined;
            case 'k':
            case 'ArrowUp':
                return plain ? vertical((index ?? 0) - 1) : undefined;
            case 'Home':
                return vertical(0);
            case 'End':
                return vertical(last);
            case 'PageDown':
                return vertical(this.aPageFrom(index ?? 0, 1));
            case 'PageUp':
                return vertical(this.aPageFrom(index ?? 0, -1));
            case 'ArrowLeft':
            case 'ArrowRight':
                return this.across(unit, event, event.key === towardsEnd ? 1 : -1);
            case 'Escape':
                return this.cursor !== null && this.cursor.language !== null ? onUnit(this.cursor.unit) : undefined;
            default:
                return undefined;
        }
    }

    private across(unit: Unit, event: KeyboardEvent, by: 1 | -1): Cursor | undefined {
        const cursor = this.cursor ?? onUnit(unit.id);
        const languages = this.columns.map(({ language }) => language);
        if (!event.shiftKey && !event.ctrlKey) {
            return sideways(unit, languages, cursor, by);
        }
        const segment = segmentOf(unit, cursor);
        const cell = this.rowOf(unit.id)?.querySelector('.cell.current');
        if (segment === undefined || cell === null || cell === undefined) {
            return undefined;
        }
        const against = getComputedStyle(cell).direction !== (document.documentElement.dir || 'ltr');
        return caretMoved(segment.text, cursor, against ? (-by as 1 | -1) : by, event.ctrlKey ? 'grapheme' : 'word');
    }

    private aPageFrom(index: number, by: 1 | -1): number {
        const height = (this.scroller?.clientHeight ?? 0) - 60;
        const to = this.heights.at(Math.max(this.heights.top(index) + by * height, 0));
        return to === index ? index + by : to;
    }
}

/** Where a segment begins in the text of its cell. */
function startOf(unit: Unit, language: string, segment: number): number {
    let start = 0;
    for (const { id, text, after } of segmentsOf(unit, language)) {
        if (id === segment) {
            break;
        }
        start += text.length + (after || ' ').length;
    }
    return start;
}

function isHandle(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && target.role === 'separator';
}

customElements.define('alignment-grid', AlignmentGrid);
