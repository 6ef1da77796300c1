import { html } from 'lit';
import { messages } from '../messages/messages';
import { inOfficialOrder, ownName } from '../text/languages';
import './language-chips.css';
import { LightElement } from './light-element';

/** The languages that there are texts in, by tag; the names are told on hover and to screen readers. */
export class LanguageChips extends LightElement {
    static override properties = { languages: { attribute: false } };

    declare languages: string[];

    constructor() {
        super();
        this.languages = [];
    }

    override render() {
        if (this.languages.length === 0) {
            return html`<span class="no-chips">${messages.list.noTexts}</span>`;
        }
        return html`
            <ul class="chips" aria-label=${messages.list.languages(this.languages.length)}>
                ${inOfficialOrder(this.languages).map((tag) => html`<li title=${ownName(tag)}>${tag}</li>`)}
            </ul>
        `;
    }
}

customElements.define('language-chips', LanguageChips);
