import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TextSummary, Unit } from '../api/types';
import { messages } from '../messages/messages';
import { direction, ownName } from '../text/languages';
import './alignment-grid.css';
import { isTyping } from '../typing';
import { LightElement } from './light-element';
import { continues, UnitRow } from './unit-row';

/**
 * The units as rows and the languages as columns. Asks for more units by the event `more` when the end comes near, and
 * tells by `unit` which one has the focus.
 */
export class AlignmentGrid extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        symbol: { attribute: false },
        units: { attribute: false },
        total: { attribute: false },
        languages: { attribute: false },
        texts: { attribute: false },
        hasMore: { attribute: false },
    };

    declare resolutionId: string;
    declare symbol: string;
    declare units: Unit[];
    /** How many units there are, loaded or not. */
    declare total: number;
    declare languages: string[];
    declare texts: TextSummary[];
    declare hasMore: boolean;

    private nearEnd: IntersectionObserver | undefined;
    private current: UnitRow | undefined;

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('keydown', this.onKey);
        this.addEventListener('focusin', this.onFocus);
    }

    override disconnectedCallback(): void {
        removeEventListener('keydown', this.onKey);
        this.removeEventListener('focusin', this.onFocus);
        this.nearEnd?.disconnect();
        super.disconnectedCallback();
    }

    override render() {
        return html`
            <div
                role="grid"
                class="grid"
                aria-label=${messages.grid.label(this.symbol)}
                aria-rowcount=${this.total + 1}
                aria-colcount=${this.languages.length + 1}
            >
                <div role="row" class="grid-head" aria-rowindex="1">
                    <div role="columnheader" class="gutter">${messages.grid.unitColumn}</div>
                    ${this.languages.map((language) => this.header(language))}
                </div>
                <div role="rowgroup" class="grid-body">
                    ${repeat(
                        this.units,
                        (unit) => unit.id,
                        (unit, index) =>
                            html`<unit-row
                                .resolutionId=${this.resolutionId}
                                .unit=${unit}
                                .languages=${this.languages}
                                .continues=${continues(unit, this.units[index - 1])}
                            ></unit-row>`,
                    )}
                </div>
                ${this.hasMore ? html`<div class="grid-end" role="presentation">${messages.view.loadingMore}</div>` : nothing}
            </div>
        `;
    }

    override willUpdate(): void {
        this.style.setProperty('--languages', String(this.languages.length));
    }

    override updated(): void {
        this.nearEnd?.disconnect();
        const end = this.querySelector('.grid-end');
        if (end !== null) {
            this.nearEnd = new IntersectionObserver(this.onNearEnd, { root: this.scroller, rootMargin: '1500px' });
            this.nearEnd.observe(end);
        }
        if (this.current === undefined || !this.current.isConnected) {
            this.current = undefined;
            const first = this.querySelector<UnitRow>('unit-row');
            if (first !== null) {
                first.tabIndex = 0;
            }
        }
    }

    /** Puts the focus on a unit that is loaded, and says whether it is. */
    async focusUnit(id: number): Promise<boolean> {
        await this.updateComplete;
        const row = this.rows.find((candidate) => candidate.unit.id === id);
        row?.focus({ preventScroll: true });
        row?.scrollIntoView({ block: 'center' });
        return row !== undefined;
    }

    private header(language: string) {
        const text = this.texts.find((candidate) => candidate.language === language);
        return html`<div role="columnheader" class="language" dir=${direction(language)}>
            <span lang=${language}>${text?.name ?? ownName(language)}</span> <span class="tag" lang="">${language}</span>
        </div>`;
    }

    private get rows(): UnitRow[] {
        return [...this.querySelectorAll<UnitRow>('unit-row')];
    }

    private get scroller(): HTMLElement | null {
        return this.querySelector('.grid');
    }

    private readonly onNearEnd = (entries: IntersectionObserverEntry[]) => {
        if (entries.some((entry) => entry.isIntersecting)) {
            this.dispatchEvent(new CustomEvent('more'));
        }
    };

    private readonly onFocus = (event: FocusEvent) => {
        const row = (event.target as Element).closest('unit-row');
        if (row instanceof UnitRow && row !== this.current) {
            this.querySelectorAll<UnitRow>('unit-row[tabindex="0"]').forEach((other) => (other.tabIndex = -1));
            row.tabIndex = 0;
            this.current = row;
            this.dispatchEvent(new CustomEvent<Unit>('unit', { detail: row.unit }));
        }
    };

    private readonly onKey = (event: KeyboardEvent) => {
        const elsewhere = document.querySelector('dialog[open], :popover-open') !== null;
        if (event.ctrlKey || event.metaKey || event.altKey || elsewhere || isTyping(event.target)) {
            return;
        }
        const target = this.target(event);
        if (target !== undefined) {
            event.preventDefault();
            target?.focus({ preventScroll: true });
            target?.scrollIntoView({ block: 'nearest' });
        }
    };

    /** The row that a key leads to; null at the edge, undefined for other keys. */
    private target(event: KeyboardEvent): UnitRow | null | undefined {
        const inside = event.target === document.body || this.contains(event.target as Node);
        switch (event.key) {
            case 'j':
                return this.following('nextElementSibling');
            case 'k':
                return this.following('previousElementSibling');
            case 'ArrowDown':
                return inside ? this.following('nextElementSibling') : undefined;
            case 'ArrowUp':
                return inside ? this.following('previousElementSibling') : undefined;
            case 'Home':
                return inside ? this.rows[0] : undefined;
            case 'End':
                return inside ? this.rows.at(-1) : undefined;
            default:
                return undefined;
        }
    }

    private following(side: 'nextElementSibling' | 'previousElementSibling'): UnitRow | null {
        if (this.current === undefined) {
            return this.querySelector<UnitRow>('unit-row');
        }
        const next = this.current[side];
        return next instanceof UnitRow ? next : null;
    }
}

customElements.define('alignment-grid', AlignmentGrid);
