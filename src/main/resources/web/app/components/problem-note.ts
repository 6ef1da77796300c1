import { html, nothing } from 'lit';
import type { Problem } from '../api/types';
import './problem-note.css';
import { LightElement } from './light-element';

/** What went wrong, in the server's words; slotted buttons are for what can be done about it. */
export class ProblemNote extends LightElement {
    static override properties = { problem: { attribute: false } };

    declare problem: Problem | null;

    constructor() {
        super();
        this.problem = null;
    }

    override render() {
        if (this.problem === null) {
            return nothing;
        }
        const { title, detail, violations = [] } = this.problem;
        return html`
            <div class="problem" role="alert">
                <strong>${title}</strong>
                ${detail === '' ? nothing : html`<p>${detail}</p>`}
                ${violations.length === 0
                    ? nothing
                    : html`<ul>
                          ${violations.map((violation) => html`<li>${violation.field}: ${violation.message}</li>`)}
                      </ul>`}
            </div>
        `;
    }
}

customElements.define('problem-note', ProblemNote);
