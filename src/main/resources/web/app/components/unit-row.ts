import { html, nothing } from 'lit';
import type { Unit } from '../api/types';
import type { Column } from '../columns';
import type { Cursor } from '../cursor';
import { flagName, messages } from '../messages/messages';
import type { Editing } from '../review/clash';
import { unitAddress } from '../route';
import { direction, ownName } from '../text/languages';
import { cellText } from './cell-text';
import { LightElement } from './light-element';
import './unit-row.css';

/** What has just happened to a unit, shown for a moment. */
export type Mood = 'refused' | 'others' | '';

/** One unit: the gutter with what is known of it, then a cell a language. It is itself the grid's row. */
export class UnitRow extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        unit: { attribute: false },
        columns: { attribute: false },
        cursor: { attribute: false },
        editing: { attribute: false },
        continues: { type: Boolean, reflect: true },
        mood: { type: String, reflect: true },
    };

    declare resolutionId: string;
    declare unit: Unit;
    declare columns: Column[];
    /** Where the reviewer is, if in this unit. */
    declare cursor: Cursor | null;
    /** The segment that is being edited, if in this unit. */
    declare editing: Editing | null;
    /** Whether it goes on with the clause of the unit before. */
    declare continues: boolean;
    declare mood: Mood;

    override connectedCallback(): void {
        super.connectedCallback();
        this.role = 'row';
    }

    override willUpdate(): void {
        this.ariaRowIndex = String(this.unit.position + 2);
        this.ariaSelected = String(this.cursor !== null);
        this.dataset.unit = String(this.unit.id);
        this.dataset.kind = this.unit.kind;
        this.dataset.status = this.unit.status;
        this.tabIndex = this.cursor !== null && this.cursor.language === null ? 0 : -1;
        this.style.setProperty('--confidence', String(this.unit.confidence));
    }

    override render() {
        return html`${this.gutter()}${this.columns.map((column, index) => this.cell(column, index))}`;
    }

    private gutter() {
        const { unit } = this;
        const percent = Math.round(unit.confidence * 100);
        const kind = messages.kinds[unit.kind] ?? unit.kind;
        const comments = unit.comments ?? 0;
        return html`
            <div role="rowheader" class="gutter" aria-colindex="1">
                <a
                    class="unit-link"
                    tabindex="-1"
                    href=${unitAddress(this.resolutionId, unit.id)}
                    title=${messages.grid.link(unit.position + 1)}
                >
                    ${unit.number === null ? nothing : html`<span class="number">${unit.number}</span>`}
                    <span class="kind">${kind}</span>
                </a>
                ${unit.status === 'draft'
                    ? html`<span class="visually-hidden">${messages.status.draft}</span>`
                    : html`<span class="status ${unit.status}">${messages.status[unit.status]}</span>`}
                ${unit.flags.map((flag) => html`<span class="flag">${flagName(flag)}</span>`)}
                ${comments === 0
                    ? nothing
                    : html`<span class="comments" aria-hidden="true">${comments}</span
                          ><span class="visually-hidden">${messages.grid.comments(comments)}</span>`}
                <span class="figure" aria-hidden="true">${messages.grid.confidence(percent)}</span>
                <span class="visually-hidden">${messages.grid.confidenceLabel(percent)}</span>
                <span class="confidence" aria-hidden="true"></span>
            </div>
        `;
    }

    private cell({ language, pinned }: Column, index: number) {
        const cell = this.unit.cells[language];
        const current = this.cursor?.language === language ? this.cursor : null;
        const classes = `cell ${pinned ? `pinned pin-${index}` : ''} ${current === null ? '' : 'current'}`;
        const tabIndex = current === null ? -1 : 0;
        if (cell === undefined || cell.segments.length === 0) {
            return html`<div
                role="gridcell"
                class="${classes} nothing"
                data-language=${language}
                tabindex=${tabIndex}
                aria-colindex=${index + 2}
                ><span class="visually-hidden">${messages.grid.empty(ownName(language))}</span></div
            >`;
        }
        const several = cell.segments.length > 1 ? 'several' : '';
        return html`<div
            role="gridcell"
            class="${classes} ${several}"
            data-language=${language}
            tabindex=${tabIndex}
            aria-colindex=${index + 2}
            lang=${language}
            dir=${direction(language)}
            >${cellText(cell, language, current?.segment ?? null, this.editing)}</div
        >`;
    }
}

customElements.define('unit-row', UnitRow);

/** Whether a unit goes on in a paragraph of the file in which the unit before ended. */
export function continues(unit: Unit, before: Unit | undefined): boolean {
    if (before === undefined || before.kind !== unit.kind) {
        return false;
    }
    return Object.entries(unit.cells).some(([language, cell]) => {
        const first = cell?.segments[0]?.paragraph;
        return first !== undefined && before.cells[language]?.segments.at(-1)?.paragraph === first;
    });
}
