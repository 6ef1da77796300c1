import { html } from 'lit';
import { messages } from '../messages/messages';
import { keepReviewerName, LONGEST_NAME, reviewerName } from '../review/reviewer';
import { LightElement } from './light-element';
import './name-dialog.css';

/** Asks who reviews. */
export class NameDialog extends LightElement {
    private answered: (() => void) | undefined;

    /** Asks, and comes back when it was answered or left. */
    ask(): Promise<void> {
        const dialog = this.querySelector('dialog')!;
        if (!dialog.open) {
            this.querySelector('input')!.value = reviewerName();
            dialog.showModal();
        }
        return new Promise((resolve) => {
            const before = this.answered;
            this.answered = () => {
                before?.();
                resolve();
            };
        });
    }

    override render() {
        return html`
            <dialog aria-labelledby="name-title" @close=${this.onClose}>
                <form method="dialog" @submit=${this.onSubmit}>
                    <h2 id="name-title">${messages.reviewer.title}</h2>
                    <p>${messages.reviewer.why}</p>
                    <label class="field">
                        ${messages.reviewer.label}
                        <input name="reviewer" autocomplete="name" maxlength=${LONGEST_NAME} autofocus />
                    </label>
                    <button class="name-save">${messages.app.save}</button>
                </form>
            </dialog>
        `;
    }

    private readonly onSubmit = () => keepReviewerName(this.querySelector('input')!.value);

    private readonly onClose = () => {
        const { answered } = this;
        this.answered = undefined;
        answered?.();
    };
}

customElements.define('name-dialog', NameDialog);

declare global {
    interface HTMLElementTagNameMap {
        'name-dialog': NameDialog;
    }
}
