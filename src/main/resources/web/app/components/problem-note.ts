import { html, nothing } from 'lit';
import { isOfServer, titleOf } from '../api/problem-error';
import type { Problem } from '../api/types';
import './problem-note.css';
import { LightElement } from './light-element';

/** What went wrong, the detail in the server's words; slotted buttons are for what can be done about it. */
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
        const { detail, violations = [] } = this.problem;
        const title = titleOf(this.problem);
        const english = isOfServer(this.problem);
        const language = english ? 'en' : nothing;
        const direction = english ? 'ltr' : nothing;
        return html`
            <div class="problem" role="alert">
                <strong>${title}</strong>
                ${detail === '' || detail === title ? nothing : html`<p lang=${language} dir=${direction}>${detail}</p>`}
                ${violations.length === 0
                    ? nothing
                    : html`<ul lang=${language} dir=${direction}>
                          ${violations.map((violation) => html`<li>${violation.field}: ${violation.message}</li>`)}
                      </ul>`}
            </div>
        `;
    }
}

customElements.define('problem-note', ProblemNote);
