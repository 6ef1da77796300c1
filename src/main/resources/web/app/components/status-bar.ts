import { html, nothing } from 'lit';
import type { UnitCounts, UnitStatus } from '../api/types';
import { messages } from '../messages/messages';
import { LightElement } from './light-element';
import './status-bar.css';

const ORDER: UnitStatus[] = ['confirmed', 'rejected', 'draft'];

/** Units by status as a quiet bar with its figures. */
export class StatusBar extends LightElement {
    static override properties = { counts: { attribute: false } };

    declare counts: UnitCounts;

    constructor() {
        super();
        this.counts = { draft: 0, confirmed: 0, rejected: 0 };
    }

    override willUpdate(): void {
        for (const status of ORDER) {
            this.style.setProperty(`--${status}-units`, String(this.counts[status]));
        }
    }

    override render() {
        const total = this.counts.draft + this.counts.confirmed + this.counts.rejected;
        if (total === 0) {
            return html`<span class="figures">${messages.units.none}</span>`;
        }
        const present = ORDER.filter((status) => this.counts[status] > 0);
        return html`
            <span class="bar" aria-hidden="true">
                ${ORDER.map((status) =>
                    this.counts[status] === 0
                        ? nothing
                        : html`<span class="part ${status}"></span>`,
                )}
            </span>
            <span class="figures">
                ${[messages.units.total(total), ...present.map((status) => messages.units[status](this.counts[status]))]
                    .join(' · ')}
            </span>
        `;
    }
}

customElements.define('status-bar', StatusBar);
