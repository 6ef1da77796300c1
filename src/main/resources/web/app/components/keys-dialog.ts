import { html } from 'lit';
import { messages } from '../messages/messages';
import './keys-dialog.css';
import { LightElement } from './light-element';

/** The list of keys; the browser's own dialog keeps the focus inside and closes on Esc. */
export class KeysDialog extends LightElement {
    open(): void {
        const dialog = this.querySelector('dialog');
        if (dialog !== null && !dialog.open) {
            dialog.showModal();
        }
    }

    override render() {
        return html`
            <dialog aria-labelledby="keys-title" @click=${this.closeOutside}>
                <form method="dialog">
                    <h2 id="keys-title">${messages.keys.title}</h2>
                    <dl>
                        ${messages.keys.list.map(
                            (entry) => html`<div>
                                <dt>${entry.keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                                <dd>${entry.does}</dd>
                            </div>`,
                        )}
                    </dl>
                    <button>${messages.app.close}</button>
                </form>
            </dialog>
        `;
    }

    private readonly closeOutside = (event: Event) => {
        if (event.target instanceof HTMLDialogElement) {
            event.target.close();
        }
    };
}

customElements.define('keys-dialog', KeysDialog);
