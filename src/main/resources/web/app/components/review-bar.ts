import { html } from 'lit';
import { messages } from '../messages/messages';
import { keyOf, type Action } from '../review/keys';
import { LightElement } from './light-element';
import './review-bar.css';

type Word = 'confirm' | 'reject' | 'reopen' | 'merge' | 'split' | 'editText' | 'comment' | 'undo' | 'redo' | 'realign';

const ON_UNIT: Word[] = ['confirm', 'reject', 'reopen', 'merge', 'split', 'editText', 'comment'];
const ON_ALL: Word[] = ['undo', 'redo', 'realign'];

/** The buttons for what keys do as well; tells by the event `act` which was pressed. */
export class ReviewBar extends LightElement {
    static override properties = {
        hasUnit: { attribute: false },
        saving: { attribute: false },
        busy: { attribute: false },
        canUndo: { attribute: false },
        canRedo: { attribute: false },
    };

    declare hasUnit: boolean;
    declare saving: boolean;
    declare busy: string;
    declare canUndo: boolean;
    declare canRedo: boolean;

    override render() {
        return html`
            <div class="review-bar" role="toolbar" aria-label=${messages.keys.groups.review}>
                ${ON_UNIT.map((word) => this.button(word, !this.hasUnit))}
                <span class="rule" aria-hidden="true"></span>
                ${ON_ALL.map((word) => this.button(word, this.busy !== '' || !this.isPossible(word)))}
                <span class="saving" role="status">${this.busy || (this.saving ? messages.edit.saving : '')}</span>
            </div>
        `;
    }

    private isPossible(word: Word): boolean {
        return word === 'undo' ? this.canUndo : word === 'redo' ? this.canRedo : true;
    }

    private button(action: Word & Action, disabled: boolean) {
        const key = keyOf(action);
        return html`<button
            type="button"
            class="plain ${action}"
            title=${`${messages.edit[action]} (${key})`}
            aria-keyshortcuts=${key}
            ?disabled=${disabled}
            @click=${() => this.dispatchEvent(new CustomEvent<Action>('act', { detail: action }))}
        >
            ${messages.edit[action]}
        </button>`;
    }
}

customElements.define('review-bar', ReviewBar);
