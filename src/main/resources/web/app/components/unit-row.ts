import { html, nothing } from 'lit';
import type { Unit } from '../api/types';
import { messages } from '../messages/messages';
import { unitAddress } from '../route';
import { direction, ownName } from '../text/languages';
import { cellText } from './cell-text';
import { LightElement } from './light-element';
import './unit-row.css';

/** One unit: the gutter with what is known of it, then a cell a language. It is itself the grid's row. */
export class UnitRow extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        unit: { attribute: false },
        languages: { attribute: false },
        continues: { type: Boolean, reflect: true },
    };

    declare resolutionId: string;
    declare unit: Unit;
    declare languages: string[];
    /** Whether it goes on with the clause of the unit before. */
    declare continues: boolean;

    override connectedCallback(): void {
        super.connectedCallback();
        this.role = 'row';
        this.tabIndex = -1;
    }

    override willUpdate(): void {
        this.ariaRowIndex = String(this.unit.position + 2);
        this.dataset.kind = this.unit.kind;
        this.dataset.status = this.unit.status;
        this.style.setProperty('--confidence', String(this.unit.confidence));
    }

    override render() {
        return html`${this.gutter()}${this.languages.map((language) => this.cell(language))}`;
    }

    private gutter() {
        const { unit } = this;
        const percent = Math.round(unit.confidence * 100);
        const kind = messages.kinds[unit.kind] ?? unit.kind;
        return html`
            <div role="rowheader" class="gutter">
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
                ${unit.flags.map((flag) => html`<span class="flag">${messages.flags[flag] ?? flag.replaceAll('-', ' ')}</span>`)}
                <span class="figure" aria-hidden="true">${messages.grid.confidence(percent)}</span>
                <span class="visually-hidden">${messages.grid.confidenceLabel(percent)}</span>
                <span class="confidence" aria-hidden="true"></span>
            </div>
        `;
    }

    private cell(language: string) {
        const cell = this.unit.cells[language];
        if (cell === undefined) {
            return html`<div role="gridcell" class="cell nothing">
                <span class="visually-hidden">${messages.grid.empty(ownName(language))}</span>
            </div>`;
        }
        return html`<div role="gridcell" class="cell" lang=${language} dir=${direction(language)}
            >${cellText(cell)}</div
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
